/** What this device keeps. A browser that keeps nothing (private mode, full disk) still works for the visit. */

const inMemory = new Map<string, string>();

export function readKept<Value>(key: string, where: "device" | "tab" = "device"): Value | null {
	try {
		const text = storageOf(where).getItem(key) ?? inMemory.get(`${where}:${key}`) ?? null;
		return text === null ? null : (JSON.parse(text) as Value);
	} catch {
		return null;
	}
}

export function keep(key: string, value: unknown, where: "device" | "tab" = "device"): void {
	const text = JSON.stringify(value);
	inMemory.set(`${where}:${key}`, text);
	try {
		storageOf(where).setItem(key, text);
	} catch {
		// Kept in memory above.
	}
}

export function forget(key: string, where: "device" | "tab" = "device"): void {
	inMemory.delete(`${where}:${key}`);
	try {
		storageOf(where).removeItem(key);
	} catch {
		// Nothing was kept there.
	}
}

function storageOf(where: "device" | "tab"): Storage {
	return where === "device" ? localStorage : sessionStorage;
}

/** Text size of this device, as a factor of the browser's own. */
export const TEXT_SCALES = { normal: 1, large: 1.15, largest: 1.35 } as const;

export type TextScale = keyof typeof TEXT_SCALES;

const STORAGE_KEY = "amberline.text-scale";

export function textScale(): TextScale {
	try {
		const kept = localStorage.getItem(STORAGE_KEY);
		return kept === "large" || kept === "largest" ? kept : "normal";
	} catch {
		return "normal";
	}
}

export function setTextScale(scale: TextScale): void {
	try {
		localStorage.setItem(STORAGE_KEY, scale);
	} catch {
		// It holds for this visit.
	}
	applyTextScale(scale);
}

export function applyTextScale(scale: TextScale): void {
	document.documentElement.style.setProperty("--text-scale", String(TEXT_SCALES[scale]));
}

/** Times there and back that the median is taken of. */
const TRIES = 5;
const TOO_LONG_MS = 8000;
const KEPT = "amberline.check";

export interface HttpProbe {
	readonly roundTripMs: number;
	/** The device's clock less the server's, to about a second; null where the server does not say its time. */
	readonly clockAheadMs: number | null;
}

/** Asks the server a few times whether it lives. */
export async function probeHttp(): Promise<HttpProbe | null> {
	const tripsMs: number[] = [];
	let clockAheadMs: number | null = null;
	for (let tried = 0; tried < TRIES; tried += 1) {
		const beganMs = performance.now();
		try {
			const answer = await fetch("/healthz", { cache: "no-store", signal: AbortSignal.timeout(TOO_LONG_MS) });
			if (!answer.ok) return null;
			await answer.text();
			const tripMs = performance.now() - beganMs;
			tripsMs.push(tripMs);
			clockAheadMs ??= aheadOf(answer.headers.get("date"), tripMs);
		} catch {
			return null;
		}
	}
	const roundTripMs = tripsMs.toSorted((one, other) => one - other)[Math.floor(TRIES / 2)];
	return roundTripMs === undefined ? null : { roundTripMs, clockAheadMs };
}

function aheadOf(date: string | null, tripMs: number): number | null {
	const serverMs = date === null ? Number.NaN : Date.parse(date);
	// On average half a second of the server's second has passed, and half of the way back.
	return Number.isNaN(serverMs) ? null : Date.now() - (serverMs + 500 + tripMs / 2);
}

/**
 * Opens a line of the kind the exercise runs on. The server closes it at once, because it leads to no seat; that it stood for
 * a moment is all that is asked.
 */
export function probeSocket(): Promise<number | null> {
	const beganMs = performance.now();
	return new Promise((resolve) => {
		const scheme = window.location.protocol === "https:" ? "wss" : "ws";
		const socket = new WebSocket(`${scheme}://${window.location.host}/check/line?sessionId=check`);
		const end = (result: number | null) => {
			clearTimeout(timer);
			socket.onopen = socket.onerror = socket.onclose = null;
			socket.close();
			resolve(result);
		};
		const timer = setTimeout(() => end(null), TOO_LONG_MS);
		socket.onopen = () => end(performance.now() - beganMs);
		socket.onerror = () => end(null);
		socket.onclose = () => end(null);
	});
}

/** From the wish to open this page until it could be used; null while it is still loading. */
export function loadTimeMs(): number | null {
	const [navigation] = performance.getEntriesByType("navigation");
	if (!(navigation instanceof PerformanceNavigationTiming) || navigation.loadEventEnd === 0) return null;
	return navigation.loadEventEnd - navigation.startTime;
}

export function keepsThings(): boolean {
	try {
		localStorage.setItem(KEPT, "yes");
		const isKept = localStorage.getItem(KEPT) === "yes";
		localStorage.removeItem(KEPT);
		return isKept;
	} catch {
		return false;
	}
}

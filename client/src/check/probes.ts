/** Times there and back that the median is taken of. */
const TRIES = 5;
/** For all tries together. */
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
	const deadline = new AbortController();
	const timer = setTimeout(() => deadline.abort(), TOO_LONG_MS);
	for (let tried = 0; tried < TRIES; tried += 1) {
		const beganMs = performance.now();
		try {
			const answer = await fetch("/healthz", { cache: "no-store", signal: deadline.signal });
			await answer.text();
			if (!answer.ok) break;
			const tripMs = performance.now() - beganMs;
			tripsMs.push(tripMs);
			clockAheadMs ??= aheadOf(answer.headers.get("date"), tripMs);
		} catch {
			break;
		}
	}
	clearTimeout(timer);
	if (tripsMs.length < TRIES) return null;
	const roundTripMs = [...tripsMs].sort((one, other) => one - other)[Math.floor(TRIES / 2)];
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
		const socket = openLine();
		if (socket === null) return resolve(null);
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

function openLine(): WebSocket | null {
	const scheme = window.location.protocol === "https:" ? "wss" : "ws";
	try {
		return new WebSocket(`${scheme}://${window.location.host}/check/line?sessionId=check`);
	} catch {
		return null;
	}
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

/** A moment of the exercise in hours and minutes, for example 1:07. */
export function exerciseTime(elapsedMs: number): string {
	const minutes = Math.floor(Math.max(0, elapsedMs) / 60_000);
	return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

/** The exercise clock with seconds, for example 1:07:09. */
export function exerciseClock(elapsedMs: number): string {
	const seconds = Math.floor(Math.max(0, elapsedMs) / 1000);
	return `${Math.floor(seconds / 3600)}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
}

/** What is left, for example 06:22, or 1:06:22 above an hour. */
export function countdown(leftMs: number): string {
	const seconds = Math.ceil(Math.max(0, leftMs) / 1000);
	const hours = Math.floor(seconds / 3600);
	const rest = `${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
	return hours === 0 ? rest : `${hours}:${rest}`;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, "0");
}

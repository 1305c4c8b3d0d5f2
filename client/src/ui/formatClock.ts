/** 6:05, 65:00, −0:30. Hours are not split off: an inject is planned in minutes. */
export function formatClock(ms: number): string {
	const isNegative = ms < 0;
	const totalSeconds = isNegative ? Math.floor(-ms / 1000) : Math.ceil(ms / 1000);
	const minutes = Math.floor(totalSeconds / 60);
	const seconds = String(totalSeconds % 60).padStart(2, "0");
	return `${isNegative && totalSeconds > 0 ? "\u2212" : ""}${String(minutes).padStart(2, "0")}:${seconds}`;
}

/** Exercise time since STARTEX, 1:05:09 from the first hour on. */
export function formatElapsed(ms: number): string {
	const totalSeconds = Math.max(0, Math.floor(ms / 1000));
	const seconds = String(totalSeconds % 60).padStart(2, "0");
	const minutes = Math.floor(totalSeconds / 60) % 60;
	const hours = Math.floor(totalSeconds / 3600);
	if (hours === 0) return `${String(minutes).padStart(2, "0")}:${seconds}`;
	return `${hours}:${String(minutes).padStart(2, "0")}:${seconds}`;
}

import type { TextId } from "../text/en.ts";

/** What was found on a device, as far as it has been measured; null: not yet. */
export interface DeviceReadings {
	/** Median time there and back over HTTP, or "failed". */
	readonly roundTripMs: number | "failed" | null;
	/** Time until the line stood, or "failed". */
	readonly socketMs: number | "failed" | null;
	/** From the wish to open the page until it could be used. */
	readonly loadMs: number;
	/** The device's clock less the server's. */
	readonly clockAheadMs: number | null;
	readonly screen: { readonly width: number; readonly height: number };
	/** Whether the browser keeps a seat for when the page is loaded again. */
	readonly keeps: boolean;
}

export type CheckTone = "ok" | "warn" | "critical";

export interface DeviceCheck {
	readonly id: "address" | "socket" | "load" | "clock" | "screen" | "memory";
	/** Null while it is being tested. */
	readonly tone: CheckTone | null;
	/** What was found, and, unless all is well, what to do. */
	readonly says: TextId;
	readonly values: Readonly<Record<string, number>>;
}

/** Above it, a tap feels late. */
const SLOW_ROUND_TRIP_MS = 400;
const SLOW_LOAD_MS = 8000;
/** The server says its time in whole seconds. */
const CLOCK_APART_MS = 5000;
/** The narrowest screen the pages are made for, in CSS pixels (WCAG 1.4.10). */
const NARROWEST = 320;

/** What the readings mean for whoever wants to take part. */
export function deviceChecks(readings: DeviceReadings): readonly DeviceCheck[] {
	return [address(readings), socket(readings), load(readings), clock(readings), screen(readings), memory(readings)];
}

function address({ roundTripMs }: DeviceReadings): DeviceCheck {
	const id = "address";
	if (roundTripMs === null) return { id, tone: null, says: "check.testing", values: {} };
	if (roundTripMs === "failed") return { id, tone: "critical", says: "check.address.failed", values: {} };
	const values = { milliseconds: Math.round(roundTripMs) };
	return roundTripMs > SLOW_ROUND_TRIP_MS
		? { id, tone: "warn", says: "check.address.slow", values }
		: { id, tone: "ok", says: "check.address.ok", values };
}

function socket({ socketMs }: DeviceReadings): DeviceCheck {
	const id = "socket";
	if (socketMs === null) return { id, tone: null, says: "check.testing", values: {} };
	return socketMs === "failed"
		? { id, tone: "critical", says: "check.socket.failed", values: {} }
		: { id, tone: "ok", says: "check.socket.ok", values: {} };
}

function load({ loadMs }: DeviceReadings): DeviceCheck {
	const id = "load";
	const values = { seconds: Math.round(loadMs / 100) / 10 };
	return loadMs > SLOW_LOAD_MS
		? { id, tone: "warn", says: "check.load.slow", values }
		: { id, tone: "ok", says: "check.load.ok", values };
}

function clock({ clockAheadMs }: DeviceReadings): DeviceCheck {
	const id = "clock";
	if (clockAheadMs === null) return { id, tone: null, says: "check.testing", values: {} };
	const values = { seconds: Math.round(Math.abs(clockAheadMs) / 1000) };
	if (Math.abs(clockAheadMs) <= CLOCK_APART_MS) return { id, tone: "ok", says: "check.clock.ok", values };
	// The exercise shows the server's time, so that a wrong clock is no reason for alarm.
	return { id, tone: "ok", says: clockAheadMs > 0 ? "check.clock.ahead" : "check.clock.behind", values };
}

function screen({ screen: { width, height } }: DeviceReadings): DeviceCheck {
	const id = "screen";
	const values = { width, height };
	if (width < NARROWEST) return { id, tone: "warn", says: "check.screen.narrow", values };
	return { id, tone: "ok", says: "check.screen.ok", values };
}

function memory({ keeps }: DeviceReadings): DeviceCheck {
	return keeps
		? { id: "memory", tone: "ok", says: "check.memory.ok", values: {} }
		: { id: "memory", tone: "warn", says: "check.memory.off", values: {} };
}

/** What the whole comes to: null until everything has been tested. */
export function verdictOf(checks: readonly DeviceCheck[]): CheckTone | null {
	const tones = checks.map(({ tone }) => tone);
	if (tones.includes("critical")) return "critical";
	if (tones.includes(null)) return null;
	return tones.includes("warn") ? "warn" : "ok";
}

import { describe, expect, test } from "vitest";
import { type DeviceReadings, deviceChecks, verdictOf } from "../../client/src/check/deviceChecks.ts";

const FINE: DeviceReadings = {
	roundTripMs: 12,
	socketMs: 20,
	loadMs: 900,
	clockAheadMs: 300,
	screen: { width: 390, height: 844 },
	keeps: true,
};

function check(change: Partial<DeviceReadings>) {
	const checks = deviceChecks({ ...FINE, ...change });
	const odd = checks.filter(({ tone }) => tone !== "ok");
	return { verdict: verdictOf(checks), odd: odd.map(({ says }) => says), checks };
}

describe("a device is checked before the exercise", () => {
	test("and can take part when everything is fine", () => expect(check({})).toMatchObject({ verdict: "ok", odd: [] }));

	test.each<readonly [string, Partial<DeviceReadings>, string, string]>([
		["no server", { roundTripMs: "failed" }, "critical", "check.address.failed"],
		["a slow network", { roundTripMs: 900 }, "warn", "check.address.slow"],
		["a network that blocks WebSocket", { socketMs: "failed" }, "critical", "check.socket.failed"],
		["a page that loads slowly", { loadMs: 12_000 }, "warn", "check.load.slow"],
		["a window that is too narrow", { screen: { width: 280, height: 600 } }, "warn", "check.screen.narrow"],
		["a browser that forgets", { keeps: false }, "warn", "check.memory.off"],
	])("and %s is said, with what to do", (_what, change, verdict, says) =>
		expect(check(change)).toMatchObject({ verdict, odd: [says] }),
	);

	test.each([
		[-180_000, "check.clock.behind"],
		[180_000, "check.clock.ahead"],
	])("and a clock that is %i ms ahead is named without alarm", (clockAheadMs, says) => {
		const { verdict, checks } = check({ clockAheadMs });
		expect(verdict).toBe("ok");
		expect(checks.find(({ id }) => id === "clock")).toMatchObject({ says, values: { seconds: 180 } });
	});

	test("and nothing is promised before everything has been tested, but a failure is said at once", () => {
		expect(check({ socketMs: null }).verdict).toBeNull();
		expect(check({ socketMs: null, roundTripMs: "failed" }).verdict).toBe("critical");
	});
});

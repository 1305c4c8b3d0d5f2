import { defineConfig } from "vitest/config";

/** Quick tests. Browser, crash and load tests have their own configuration beside this. */
export default defineConfig({
	test: {
		include: ["tests/**/*.test.{ts,tsx}"],
		exclude: ["tests/e2e/**", "tests/crash/**", "node_modules/**"],
		environment: "node",
		// A guard against hanging, generous for slow machines: no test measures time.
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});

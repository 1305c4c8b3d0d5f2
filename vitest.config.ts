import { defineConfig } from "vitest/config";

/** A guard against hanging, generous for slow machines: no test measures time. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Quick tests. Browser, crash and load tests have their own configuration beside this. */
export default defineConfig({
	test: {
		maxWorkers: "100%",
		projects: [
			{
				// Rules, scoring, scenarios, views and the server share what they have loaded: most of the time was loading.
				test: {
					...PATIENCE,
					name: "core",
					include: ["tests/**/*.test.ts"],
					exclude: ["tests/{e2e,crash,simulation,client,client-white}/**", "node_modules/**"],
					pool: "threads",
					isolate: false,
				},
			},
			{
				test: {
					...PATIENCE,
					name: "screens",
					include: ["tests/{client,client-white}/**/*.test.{ts,tsx}"],
					setupFiles: ["tests/client/support/pageSetup.ts"],
					pool: "threads",
					isolate: false,
				},
			},
			{
				// Whole halls under a seeded scheduler: in `npm test`, not in `npm run check`.
				test: { ...PATIENCE, name: "simulation", include: ["tests/simulation/**/*.test.ts"] },
			},
		],
	},
});

import { defineConfig } from "vitest/config";

/** The server as a process of its own, killed at random moments. One file at a time: they start servers. */
export default defineConfig({
	test: {
		include: ["tests/crash/**/*.test.ts"],
		fileParallelism: false,
		testTimeout: 300_000,
		hookTimeout: 120_000,
	},
});

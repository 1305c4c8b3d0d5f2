import { defineConfig } from "vitest/config";

/** Real browsers against the built product. One file at a time. */
export default defineConfig({
	test: {
		include: ["tests/e2e/**/*.test.ts"],
		fileParallelism: false,
		testTimeout: 900_000,
		hookTimeout: 180_000,
	},
});

import { defineConfig } from "vitest/config";

/** Accessibility, the keyboard and plain http by name: long runs of their own, by `npm run a11y`. */
export default defineConfig({
	test: {
		include: ["tests/e2e/{accessibility,keyboard,plainHttp}.test.ts"],
		fileParallelism: false,
		testTimeout: 900_000,
		hookTimeout: 180_000,
	},
});

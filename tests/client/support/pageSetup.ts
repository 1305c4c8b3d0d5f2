import { cleanup } from "@testing-library/react";
import { afterEach, vi } from "vitest";

/** The files of these tests share one page, because loading the libraries anew for each took most of the time: every test leaves it clean. */

if (typeof window !== "undefined") {
	// jsdom has no layout: what the library asks of it is answered with "no".
	window.matchMedia = (media: string) =>
		({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;
	window.ResizeObserver = class {
		observe() {}
		unobserve() {}
		disconnect() {}
	};
	Element.prototype.scrollIntoView = () => {};
}

afterEach(async () => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
	if (typeof window === "undefined") return;
	cleanup();
	localStorage.clear();
	sessionStorage.clear();
	const { languageStore } = await import("../../../client/src/text/language.ts");
	languageStore.setState({ language: "en" });
});

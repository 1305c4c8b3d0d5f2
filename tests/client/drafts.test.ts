// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import { createDraftKeeper } from "../../client/src/connection/drafts.ts";
import type { Draft } from "../../shared/views/contract/seatView.ts";

const draft: Draft = {
	optionId: "o-hold",
	course: null,
	measures: [],
	reason: "Unknown buyer",
	confidence: null,
	showOfHands: null,
};

beforeEach(() => {
	localStorage.clear();
	vi.useFakeTimers();
});

test("a draft goes to the server once, within a second of the last change", async () => {
	const request = vi.fn(async () => ({ ok: true }));
	const drafts = createDraftKeeper({ request, keepKey: "drafts" });
	drafts.save("i-1", { ...draft, reason: "U" });
	drafts.save("i-1", draft);
	expect(drafts.unsaved("i-1")).toEqual(draft);
	await vi.advanceTimersByTimeAsync(1000);
	expect(request.mock.calls).toEqual([[{ injectId: "i-1", draft }]]);
	expect(drafts.unsaved("i-1")).toBeNull();
});

test("a draft that the server could not take is kept on the device and sent when the line is back", async () => {
	const request = vi.fn(async () => ({ ok: true }));
	request.mockRejectedValueOnce(new Error("connection is not open"));
	createDraftKeeper({ request, keepKey: "drafts" }).save("i-1", draft);
	await vi.advanceTimersByTimeAsync(1000);
	const afterReload = createDraftKeeper({ request, keepKey: "drafts" });
	expect(afterReload.unsaved("i-1")).toEqual(draft);
	afterReload.flush();
	await vi.advanceTimersByTimeAsync(0);
	expect(request).toHaveBeenCalledTimes(2);
	expect(afterReload.unsaved("i-1")).toBeNull();
});

test("a draft whose decision was locked meanwhile is not sent again", async () => {
	const request = vi.fn(async () => ({ ok: true }));
	request.mockRejectedValueOnce(
		Object.assign(new Error("refused"), { reason: { code: "AlreadyDecided", message: "" } }),
	);
	const drafts = createDraftKeeper({ request, keepKey: "drafts" });
	drafts.save("i-1", draft);
	await vi.advanceTimersByTimeAsync(1000);
	drafts.flush();
	await vi.advanceTimersByTimeAsync(1000);
	expect(request).toHaveBeenCalledTimes(1);
	expect(drafts.unsaved("i-1")).toBeNull();
});

// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { LinkList } from "../../client/src/exercise/LinkList.tsx";
import type { LinkView } from "../../shared/wire/api.ts";
import { inThePage } from "./inThePage.tsx";

const fays: LinkView = {
	linkId: "fays",
	role: "facilitator",
	label: "facilitator 1",
	createdWallMs: 1_700_000_000_000,
	isRevoked: false,
	seatId: "fay",
	devices: 1,
};
const hall: LinkView = { ...fays, linkId: "hall", role: "projector", label: "Main hall", seatId: "wall", devices: 2 };
const spare: LinkView = { ...fays, linkId: "spare", role: "adviser", label: "", seatId: null, devices: 0 };
const gone: LinkView = { ...hall, linkId: "gone", label: "Side room", isRevoked: true, devices: 0 };

function theTable(links: readonly LinkView[]) {
	const revoked: string[] = [];
	inThePage(
		<LinkList
			links={links}
			ownSeatId="fay"
			revoke={async ({ linkId }) => {
				revoked.push(linkId);
				return { ok: true, value: undefined };
			}}
			onChange={async () => {}}
		/>,
	);
	return revoked;
}

describe("the list of links", () => {
	test("says of each what it is called, whom it is for and who uses it", () => {
		theTable([fays, hall, spare, gone]);
		const rows = screen.getAllByRole("listitem").map((row) => row.textContent);
		expect(rows).toEqual([
			expect.stringMatching(/^Facilitator 1 \(yours\)Facilitator · 1 device.*Revoke$/),
			expect.stringMatching(/^Main hallProjector · 2 devices.*Revoke$/),
			expect.stringMatching(/^no labelAdviser · not opened yet.*Revoke$/),
			expect.stringMatching(/^Side roomProjector · nobody now.*revoked$/),
		]);
	});

	test("asks once more before it revokes", () => {
		const revoked = theTable([fays, hall]);
		fireEvent.click(screen.getByRole("button", { name: "Revoke the link Main hall for Projector" }));
		expect(revoked).toEqual([]);
		const dialog = within(screen.getByRole("dialog"));
		expect(dialog.queryByText(/your own link/)).toBeNull();
		fireEvent.click(dialog.getByRole("button", { name: "Revoke" }));
		expect(revoked).toEqual(["hall"]);
	});

	test("warns whoever revokes their own link", () => {
		const revoked = theTable([fays, hall]);
		fireEvent.click(screen.getByRole("button", { name: "Revoke the link Facilitator 1 for Facilitator" }));
		const dialog = within(screen.getByRole("dialog"));
		expect(dialog.getByText(/This is your own link/)).toBeTruthy();
		fireEvent.click(dialog.getByRole("button", { name: "Revoke my own link" }));
		expect(revoked).toEqual(["fays"]);
	});
});

// @vitest-environment jsdom
import { fireEvent, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { inPlay } from "../support/anExercise.ts";
import { atTheConsole } from "./atTheConsole.tsx";

test("a rejoin code stands at its seat and has the focus", async () => {
	atTheConsole(inPlay());
	vi.stubGlobal("fetch", async () => Response.json({ rejoinCode: "WXYZ-1234", expiresWallMs: 1_700_000_000_000 }));
	fireEvent.click(screen.getByRole("tab", { name: "Seats" }));
	const last = screen.getAllByRole("button", { name: /^Rejoin code for / }).at(-1) as HTMLElement;
	fireEvent.click(last);
	const words = await within(last.closest("li") as HTMLElement).findByText(/WXYZ-1234/);
	expect(document.activeElement?.contains(words)).toBe(true);
});

// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { PlayerViews } from "../../client/src/player/PlayerViews.tsx";
import type { TeamView } from "../../shared/views/contract/teamView.ts";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { aSeatView, aTeamView } from "./support/views.ts";

test("whoever is moved to another team is told so, until they put it away", () => {
	const line = aLine();
	onTheLine(line, <PlayerViews />);
	const sits = (team: Partial<TeamView>) =>
		act(() =>
			line.connection.store.setState({
				streams: {
					team: { bootId: "boot", n: 1, view: aTeamView(team) },
					seat: { bootId: "boot", n: 1, view: aSeatView() },
				},
			}),
		);
	expect(screen.queryByText(/has moved you/)).toBeNull();
	sits({ team: { id: "licensing", name: "Licensing", letter: "B", index: 1, summary: "The ministry." } });
	expect(screen.getByText("The facilitator has moved you. You now sit with Licensing.")).toBeTruthy();
	fireEvent.click(screen.getByRole("button", { name: "Close" }));
	expect(screen.queryByText(/has moved you/)).toBeNull();
	sits({ world: { id: "world-2", name: "World 2", isOnly: false } });
	expect(screen.getByText("The facilitator has moved you. You now sit with Industry, World 2.")).toBeTruthy();
});

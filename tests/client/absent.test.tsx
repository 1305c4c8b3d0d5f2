// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { AbsentTeams } from "../../client/src/player/AbsentTeams.tsx";
import { BriefingPage } from "../../client/src/player/BriefingPage.tsx";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { aSeatView, aTeamView } from "./support/views.ts";

const here = aTeamView();
const [licensing] = here.otherTeams;

test("other teams are told who did not come, wherever it stands", () => {
	if (licensing === undefined) throw new Error("There is no other team.");
	const team = { ...here, otherTeams: [{ ...licensing, isAbsent: true }] };
	const { unmount } = onTheLine(aLine(), <AbsentTeams team={team} />);
	expect(screen.getByText("This team is not here: Licensing. Nobody answers for it.")).toBeTruthy();
	unmount();
	onTheLine(aLine(), <BriefingPage team={team} seat={aSeatView()} onClose={null} />);
	expect(screen.getByText("Licensing (absent)")).toBeTruthy();
});

test("nothing is said while everybody is here", () => {
	onTheLine(aLine(), <AbsentTeams team={here} />);
	expect(screen.queryByRole("status")).toBeNull();
});

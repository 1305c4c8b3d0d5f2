// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { RollCall } from "../../client/src/player/RollCall.tsx";
import { aLine, onTheLine } from "./support/onTheLine.tsx";
import { aSeatView } from "./support/views.ts";

test("a person answers the roll call with one press, and is not asked again", () => {
	const line = aLine();
	const { unmount } = onTheLine(line, <RollCall seat={aSeatView({ may: ["AnswerRollCall"] })} />);
	fireEvent.click(screen.getByRole("button", { name: "I can read this" }));
	expect(line.sent).toEqual([{ type: "AnswerRollCall" }]);
	unmount();
	onTheLine(line, <RollCall seat={aSeatView({ may: [] })} />);
	expect(screen.queryByRole("button")).toBeNull();
});

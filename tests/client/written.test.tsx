// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { Written } from "../../client/src/exercise/Written.tsx";
import { languageStore } from "../../client/src/text/language.ts";
import { aLine, onTheLine } from "./support/onTheLine.tsx";

test("words of an exercise that is not written in the reader's language say which language they are in", () => {
	languageStore.setState({ language: "lt" });
	onTheLine(aLine(), <Written>Forty thousand parts</Written>);
	expect(screen.getByText("Forty thousand parts").lang).toBe("en");
});

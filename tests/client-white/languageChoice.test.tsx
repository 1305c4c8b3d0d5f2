// @vitest-environment jsdom
import { fireEvent, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { LanguageChoice } from "../../client/src/text/LanguageChoice.tsx";
import { languageStore } from "../../client/src/text/language.ts";
import { writtenLanguage } from "../../client/src/text/writtenLanguage.ts";
import { inThePage } from "./inThePage.tsx";

test("whoever chooses a language that the exercise is not written in is told which one its texts are in", () => {
	inThePage(<LanguageChoice written={["en", "lv"]} />);
	expect(screen.queryByText(/own texts/)).toBeNull();
	fireEvent.click(screen.getByRole("radio", { name: "Lietuvių" }));
	expect(languageStore.getState().language).toBe("lt");
	expect(screen.getByText("The exercise’s own texts are written in: English.")).toBeTruthy();
	fireEvent.click(screen.getByRole("radio", { name: "Latviešu" }));
	expect(screen.queryByText(/own texts/)).toBeNull();
});

test("texts come in the reader's language where they are written in it, otherwise in the first", () => {
	expect(writtenLanguage(["en", "lt"], "lt")).toBe("lt");
	expect(writtenLanguage(["lt", "en"], "et")).toBe("lt");
});

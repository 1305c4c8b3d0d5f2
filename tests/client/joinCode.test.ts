import { expect, test } from "vitest";
import { codeLetters, spacedCode } from "../../client/src/join/joinCode.ts";

test.each(["RKVSML", "rkvsml", "rkv-sml", " RKV SML ", "rkv–sml", "RKV.SML!"])("%s is the code RKV-SML", (typed) => {
	expect(spacedCode(codeLetters(typed, 6))).toBe("RKV-SML");
});

test("a code being typed has its hyphen from the fourth letter on", () => {
	expect(["R", "RKV", "RKVS"].map(spacedCode)).toEqual(["R", "RKV", "RKV-S"]);
});

import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { en } from "../../client/src/text/en.ts";
import { et } from "../../client/src/text/et.ts";
import { lt } from "../../client/src/text/lt.ts";
import { lv } from "../../client/src/text/lv.ts";

type Messages = Readonly<Record<string, string>>;

const ENGLISH: Messages = en;
const CATALOGUES: Readonly<Record<string, Messages>> = { en, lt, lv, et };

/** Everything in a message, however deep it stands. */
function partsOf(elements: readonly MessageFormatElement[]): readonly MessageFormatElement[] {
	return elements.flatMap((element) => {
		if (element.type === TYPE.select || element.type === TYPE.plural)
			return [element, ...Object.values(element.options).flatMap(({ value }) => partsOf(value))];
		return element.type === TYPE.tag ? [element, ...partsOf(element.children)] : [element];
	});
}

/** What a message needs to be given: its values, its tags, and how it tells cases apart by codes. */
function needsOf(message: string): readonly string[] {
	const needs = partsOf(parse(message)).flatMap((part) => {
		switch (part.type) {
			case TYPE.literal:
			case TYPE.pound:
				return [];
			case TYPE.tag:
				return [`<${part.value}>`];
			case TYPE.select:
				return [`${part.value}: ${Object.keys(part.options).toSorted().join(", ")}`];
			default:
				return [part.value];
		}
	});
	return [...new Set(needs)].toSorted();
}

/** Plurals of a message that lack a form of the language, by the value they count. */
function incompletePlurals(message: string, language: string): readonly string[] {
	const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	return partsOf(parse(message)).flatMap((part) => {
		if (part.type !== TYPE.plural) return [];
		const { value, options } = part;
		// Two sentences, nothing counted in words: none, and any number.
		if (Object.keys(options).every((form) => form === "=0" || form === "other") && Object.hasOwn(options, "=0"))
			return [];
		return forms.filter((form) => !Object.hasOwn(options, form)).map((form) => `${value} lacks ${form}`);
	});
}

describe.each(Object.entries(CATALOGUES))("the interface in %s", (language, messages) => {
	test("has a sentence for every id, and none besides", () => {
		expect(Object.keys(messages).toSorted()).toEqual(Object.keys(ENGLISH).toSorted());
		expect(Object.entries(messages).filter(([, message]) => message.trim() === "")).toEqual([]);
	});

	test("says every sentence with the values it is given", () => {
		const wrong = Object.entries(messages).filter(
			([id, message]) => needsOf(message).join("|") !== needsOf(ENGLISH[id] ?? "").join("|"),
		);
		expect(wrong).toEqual([]);
	});

	test("has every plural form of the language", () => {
		const wrong = Object.entries(messages).flatMap(([id, message]) =>
			incompletePlurals(message, language).map((lack) => `${id}: ${lack}`),
		);
		expect(wrong).toEqual([]);
	});
});

test.each(["lt", "lv", "et"])("the interface in %s leaves no sentence in English", (language) => {
	const untranslated = Object.entries(CATALOGUES[language] ?? {}).filter(
		([id, message]) => message === ENGLISH[id] && message.split(" ").length > 3,
	);
	expect(untranslated).toEqual([]);
});

import { afterEach, beforeAll, expect, test } from "vitest";
import type { ParserThread } from "../../server/scenarios/ParserThread.ts";
import { parseScenario } from "../../shared/scenario/parse.ts";
import { ENTRY, smallScenario } from "../scenario/smallScenario.ts";

/** The built one: a thread needs a file that Node can run. */
let Thread: new (mostMs?: number) => ParserThread;
let thread: ParserThread;

beforeAll(async () => {
	const built = new URL("../../build/server/scenarios/ParserThread.js", import.meta.url).href;
	({ ParserThread: Thread } = (await import(built)) as { ParserThread: typeof Thread });
});

afterEach(() => thread.stop());

test("a scenario read beside the tables is the one that would be read at them", async () => {
	thread = new Thread();
	const files = smallScenario();
	expect(await thread.parse(files, ENTRY)).toEqual(parseScenario(files, ENTRY));
	const broken = new Map(files).set(ENTRY, "title: [");
	expect(await thread.parse(broken, ENTRY)).toEqual(parseScenario(broken, ENTRY));
});

test("one that takes too long is given up in words, and the next is read all the same", async () => {
	thread = new Thread(0);
	await expect(thread.parse(smallScenario(), ENTRY)).rejects.toThrow("takes longer than 0 s");
	thread = new Thread();
	const many = [thread.parse(new Map(), ENTRY), thread.parse(smallScenario(), ENTRY)];
	expect((await Promise.all(many)).map(({ ok }) => ok)).toEqual([false, true]);
});

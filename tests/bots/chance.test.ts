import { expect, test } from "vitest";
import { chanceFrom } from "../../shared/bots/chance.ts";

test("the same seed gives the same chances, another seed others", () => {
	const course = (seed: string) => {
		const chance = chanceFrom(seed);
		return [chance.next(), chance.below(1000), chance.shuffled([1, 2, 3, 4, 5]), chance.split("a").next()];
	};
	expect(course("seven")).toEqual(course("seven"));
	expect(course("seven")).not.toEqual(course("eight"));
});

test("chances are spread evenly", () => {
	const chance = chanceFrom("spread");
	const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
	for (let draw = 0; draw < 20_000; draw += 1) {
		const face = chance.below(10);
		counts[face] = (counts[face] ?? 0) + 1;
	}
	for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test("a shuffle keeps every item, and each order comes about", () => {
	const chance = chanceFrom("orders");
	const orders = new Set(Array.from({ length: 500 }, () => chance.shuffled(["a", "b", "c"]).join("")));
	expect([...orders].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
});

test("a course that was split off does not shift its parent", () => {
	const alone = chanceFrom("parent");
	const parent = chanceFrom("parent");
	parent.split("child").next();
	expect(parent.next()).toBe(alone.next());
});

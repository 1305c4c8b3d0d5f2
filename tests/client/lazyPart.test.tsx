// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { expect, test } from "vitest";
import { fetchParts, lazyPart } from "../../client/src/ui/lazyPart.ts";

function Menu() {
	return <p>The menu</p>;
}

test("a part is fetched before it is wanted, once", async () => {
	let asked = 0;
	const Part = lazyPart(async () => {
		asked += 1;
		return Menu;
	});
	fetchParts();
	fetchParts();
	expect(asked).toBe(1);
	render(
		<Suspense fallback="…">
			<Part />
		</Suspense>,
	);
	expect(await screen.findByText("The menu")).toBeTruthy();
	expect(asked).toBe(1);
});

test("a part that cannot be fetched is waited for, and the page does not break", async () => {
	let isOnline = false;
	const Part = lazyPart(async () => {
		if (!isOnline) throw new TypeError("Failed to fetch dynamically imported module");
		return Menu;
	});
	render(
		<Suspense fallback="Loading">
			<Part />
		</Suspense>,
	);
	expect(await screen.findByText("Loading")).toBeTruthy();
	isOnline = true;
	expect(await screen.findByText("The menu", {}, { timeout: 10_000 })).toBeTruthy();
});

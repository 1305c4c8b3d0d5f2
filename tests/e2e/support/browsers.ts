import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

export const SIZES = {
	phone: { width: 390, height: 844 },
	laptop: { width: 1440, height: 900 },
	projector: { width: 1920, height: 1080 },
};

/** One person's browser: a context of its own, with everything its sockets received and every request it made kept. */
export interface Person {
	readonly name: string;
	readonly page: Page;
	readonly context: BrowserContext;
	/** Raw bytes of every frame received, in order. */
	readonly received: Buffer[];
	/** Requests to any other origin than the server's. */
	readonly foreign: string[];
	/** Errors on the page's console, and exceptions. */
	readonly errors: string[];
}

export async function launchBrowser(): Promise<Browser> {
	const executablePath = process.env.TTX_CHROMIUM ?? "/usr/bin/chromium";
	return chromium.launch({
		executablePath,
		args: ["--no-sandbox", "--disable-dev-shm-usage", "--host-resolver-rules=MAP exercise.test 127.0.0.1"],
	});
}

export async function person(
	browser: Browser,
	name: string,
	options: { readonly size?: keyof typeof SIZES; readonly dark?: boolean; readonly origin: string },
): Promise<Person> {
	const context = await browser.newContext({
		viewport: SIZES[options.size ?? "laptop"],
		colorScheme: options.dark === true ? "dark" : "light",
		reducedMotion: "reduce",
		locale: "en-GB",
	});
	const page = await context.newPage();
	const received: Buffer[] = [];
	const foreign: string[] = [];
	const errors: string[] = [];
	page.on("websocket", (socket) =>
		socket.on("framereceived", ({ payload }) =>
			received.push(typeof payload === "string" ? Buffer.from(payload) : payload),
		),
	);
	page.on("request", (request) => {
		const url = request.url();
		if (!url.startsWith(options.origin) && !url.startsWith("data:") && !url.startsWith("blob:")) foreign.push(url);
	});
	page.on("pageerror", (error) => errors.push(`${name}: ${error.message}`));
	return { name, page, context, received, foreign, errors };
}

const pictures = join(import.meta.dirname, "..", "..", "..", "screenshots");

/** A picture for people to look at; never compared, so a machine too busy to take one fails nothing. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
	mkdirSync(pictures, { recursive: true });
	const path = join(pictures, `${name}.png`);
	await page
		.screenshot({ path, fullPage, timeout: 15_000 })
		.catch(() => console.warn(`No picture could be taken: ${name}`));
}

const TRY_AGAIN_MS = 2000;

/** Loads what a page needs however often the line fails on the way. */
export async function untilLoaded<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
	for (;;) {
		try {
			return await load();
		} catch {
			await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
		}
	}
}

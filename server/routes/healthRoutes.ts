import { Router } from "express";

/** A probe writes durably: however often it is asked for, the tables do not wait for it. */
const PROBE_EVERY_MS = 1000;

export interface HealthRouteParts {
	readonly version: string;
	readonly nowWallMs: () => number;
	/** Writes to the disk; throws when nothing can be written. */
	readonly probe: () => Promise<unknown>;
}

/** For those who watch the server: it lives, it can write, and which version it is. */
export function healthRoutes({ version, nowWallMs, probe }: HealthRouteParts): Router {
	const router = Router();
	let probed: { readonly atWallMs: number; readonly isReady: Promise<boolean> } | null = null;
	const isReadyNow = (): Promise<boolean> => {
		const now = nowWallMs();
		if (probed === null || Math.abs(now - probed.atWallMs) >= PROBE_EVERY_MS)
			probed = {
				atWallMs: now,
				isReady: probe().then(
					() => true,
					() => false,
				),
			};
		return probed.isReady;
	};
	router.get("/healthz", (_request, response) => {
		response.type("text/plain").send("ok\n");
	});
	router.get("/readyz", async (_request, response) => {
		const isReady = await isReadyNow();
		response
			.status(isReady ? 200 : 503)
			.type("text/plain")
			.send(isReady ? "ready\n" : "nothing can be written\n");
	});
	router.get("/version", (_request, response) => {
		response.json({ version });
	});
	return router;
}

import { Router } from "express";

export interface HealthRouteParts {
	readonly version: string;
	/** Writes to the disk; throws when nothing can be written. */
	readonly probe: () => Promise<unknown>;
}

/** For those who watch the server: it lives, it can write, and which version it is. */
export function healthRoutes({ version, probe }: HealthRouteParts): Router {
	const router = Router();
	router.get("/healthz", (_request, response) => {
		response.type("text/plain").send("ok\n");
	});
	router.get("/readyz", async (_request, response) => {
		const isReady = await probe().then(
			() => true,
			() => false,
		);
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

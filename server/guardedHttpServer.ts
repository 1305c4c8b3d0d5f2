import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressThrottle } from "./routes/AddressThrottle.ts";

export interface GuardOptions {
	readonly mostBodyBytes: number;
	readonly posts: AddressThrottle;
	/** Whether a page of this origin may talk to a server that is called by this host. */
	readonly isAllowedOrigin: (origin: string, host: string) => boolean;
}

/**
 * An HTTP server with one guard before everything that listens on it: the room server's own routes have no limits, and
 * listeners cannot stop each other. Every answer carries the security headers.
 */
export function guardedHttpServer(options: GuardOptions): Server {
	const server = createServer({ requestTimeout: 10_000, headersTimeout: 8000, maxHeaderSize: 8192 });
	server.maxConnections = 5000;
	const emit = server.emit.bind(server) as (event: string, ...args: readonly unknown[]) => boolean;
	server.emit = (event: string, ...args: readonly unknown[]): boolean => {
		if (event === "request") {
			const [request, response] = args as [IncomingMessage, ServerResponse];
			setSecurityHeaders(request, response);
			const status = refusalStatus(request, options);
			if (status !== null) {
				response.writeHead(status, { connection: "close", "content-type": "application/json" });
				response.end(JSON.stringify({ error: { code: CODES[status], message: MESSAGES[status] } }));
				return true;
			}
		}
		return emit(event, ...args);
	};
	return server;
}

type RefusalStatus = 403 | 411 | 413 | 429;

const CODES: Readonly<Record<RefusalStatus, string>> = {
	403: "ForeignOrigin",
	411: "LengthRequired",
	413: "TooLarge",
	429: "SlowDown",
};

const MESSAGES: Readonly<Record<RefusalStatus, string>> = {
	403: "A page of another address may not do this.",
	411: "Say how long the request is.",
	413: "The request is too large.",
	429: "Too many requests from this network. Try again in a minute.",
};

function refusalStatus(request: IncomingMessage, options: GuardOptions): RefusalStatus | null {
	const { headers, method } = request;
	const isReading = method === "GET" || method === "HEAD";
	const { origin } = headers;
	if (!isReading && origin !== undefined && !options.isAllowedOrigin(origin, headers.host ?? "")) return 403;
	if (headers["transfer-encoding"] !== undefined) return 411;
	if (Number(headers["content-length"] ?? 0) > options.mostBodyBytes) return 413;
	if (method === "POST" && !options.posts.count(request.socket.remoteAddress ?? "")) return 429;
	return null;
}

function setSecurityHeaders({ headers }: IncomingMessage, response: ServerResponse): void {
	// Named beside 'self', because older browsers do not count sockets as the same origin.
	const host = /^[A-Za-z0-9.:[\]-]+$/.test(headers.host ?? "") ? headers.host : undefined;
	const sockets = host === undefined ? "" : ` ws://${host} wss://${host}`;
	response.setHeader(
		"content-security-policy",
		`default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'${sockets}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
	);
	response.setHeader("x-content-type-options", "nosniff");
	response.setHeader("referrer-policy", "no-referrer");
	// Over plain http browsers ignore this one, and write an error on every page's console.
	if (headers["x-forwarded-proto"] === "https") response.setHeader("cross-origin-opener-policy", "same-origin");
	response.setHeader("permissions-policy", "camera=(), microphone=(), geolocation=()");
}

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { type Request, type Response, Router } from "express";

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".ico": "image/x-icon",
	".woff2": "font/woff2",
	".woff": "font/woff",
	".txt": "text/plain; charset=utf-8",
	".webmanifest": "application/manifest+json",
};

/** The builder puts a hash of their content into the names of these: they never change. */
const HASHED = /^\/assets\//;

/** Doors of the server, not pages of the client. */
const NO_PAGES = /^\/(api|matchmake)(\/|$)/;

interface ClientFile {
	readonly type: string;
	readonly tag: string;
	readonly plain: Buffer;
	readonly gzip: Buffer | null;
}

/**
 * The built client, held in memory: sixty phones ask for it in the same minute. Every page that is not a file is
 * answered with the one page, which finds its way by itself.
 */
export function clientFiles(folder: string): Router {
	const files = readFiles(folder);
	const router = Router();
	router.use((request, response, next) => {
		if (request.method !== "GET" && request.method !== "HEAD") return next();
		const file = files.get(request.path);
		if (file !== undefined && request.path !== "/index.html")
			return send(request, response, file, HASHED.test(request.path));
		// A missing file is not a page: an old page that asks for a script of yesterday must not be given HTML.
		if (extname(request.path) !== "" || NO_PAGES.test(request.path)) return next();
		const page = files.get("/index.html");
		if (page !== undefined) return send(request, response, page, false);
		response
			.status(503)
			.type("text/plain")
			.send('The pages have not been built. Run "npm run build", or "npm run dev" while developing.\n');
	});
	return router;
}

function send(request: Request, response: Response, file: ClientFile, isHashed: boolean): void {
	response.setHeader("content-type", file.type);
	response.setHeader("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
	response.setHeader("vary", "accept-encoding");
	response.setHeader("etag", file.tag);
	if (request.headers["if-none-match"] === file.tag) {
		response.status(304).end();
		return;
	}
	const isZipped = file.gzip !== null && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
	const body = isZipped && file.gzip !== null ? file.gzip : file.plain;
	if (isZipped) response.setHeader("content-encoding", "gzip");
	response.setHeader("content-length", body.byteLength);
	response.end(request.method === "HEAD" ? undefined : body);
}

function readFiles(folder: string): ReadonlyMap<string, ClientFile> {
	const names = namesIn(folder);
	const files = new Map<string, ClientFile>();
	for (const name of names) {
		const type = TYPES[extname(name)];
		if (type === undefined) continue;
		const plain = readFileSync(join(folder, name));
		const zipped = `${name}.gz`;
		const tag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 20)}"`;
		const gzip = names.has(zipped) ? readFileSync(join(folder, zipped)) : null;
		files.set(`/${name.split(sep).join("/")}`, { type, tag, plain, gzip });
	}
	return files;
}

function namesIn(folder: string): ReadonlySet<string> {
	try {
		const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
		return new Set(
			entries
				.filter((entry) => entry.isFile())
				.map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
				.filter((name) => !name.startsWith(".")),
		);
	} catch {
		return new Set();
	}
}

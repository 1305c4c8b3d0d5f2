import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { addressesOf, tidyAddress } from "../../server/addresses.ts";
import { readConfig } from "../../server/config.ts";
import { isSameSecret, keptSecret } from "../../server/keptSecret.ts";
import { nodeWords } from "../../server/nodeWords.ts";

function messageOf(environment: Record<string, string>, ...args: string[]): string {
	const read = readConfig(environment, args);
	return read.ok ? "" : read.message;
}

test("without any setting the server listens in the local network and keeps its data beside it", () => {
	const read = readConfig({}, []);
	expect(read).toEqual({
		ok: true,
		config: {
			port: 2567,
			host: "0.0.0.0",
			dataFolder: resolve("data"),
			scenariosFolder: resolve("scenarios"),
			clientFolder: resolve("dist/client"),
			logLevel: "warn",
			publicUrl: null,
			clientUrl: null,
			allowedOrigins: [],
		},
	});
});

test("flags win over variables", () => {
	const read = readConfig({ TTX_PORT: "3000", TTX_HOST: "127.0.0.1" }, [
		"--port",
		"4000",
		"--public-url",
		"https://ttx.example/",
	]);
	expect(read).toMatchObject({ config: { port: 4000, host: "127.0.0.1", publicUrl: "https://ttx.example" } });
});

test("what cannot be read is said with the name of the setting", () => {
	expect(messageOf({ TTX_PORT: "many" })).toContain("TTX_PORT (--port)");
	expect(messageOf({ TTX_LOG: "loud" })).toContain("TTX_LOG");
	expect(messageOf({ TTX_ALLOWED_ORIGINS: "http://good.example, evil" })).toContain("TTX_ALLOWED_ORIGINS");
	expect(messageOf({}, "--colour", "red")).toContain("--port");
	expect(messageOf({}, "--help")).toContain("TTX_DATA");
});

test("a secret is made once, only its owner can read it, and a broken one is not used", () => {
	const folder = mkdtempSync(join(tmpdir(), "amberline-secret-"));
	const secret = keptSecret(folder, "operator-token");
	expect(keptSecret(folder, "operator-token")).toBe(secret);
	expect(statSync(join(folder, "operator-token")).mode & 0o777).toBe(0o600);
	expect(isSameSecret(secret, secret)).toBe(true);
	expect(isSameSecret(secret, `${secret}x`)).toBe(false);
	writeFileSync(join(folder, "operator-token"), "");
	expect(() => keptSecret(folder, "operator-token")).toThrow(/Delete it/);
	rmSync(folder, { recursive: true });
});

test("an address is one that a browser can open, without secrets in it", () => {
	expect(tidyAddress("http://192.168.1.20:2567/")).toBe("http://192.168.1.20:2567");
	expect(tidyAddress("https://ttx.example/room/")).toBe("https://ttx.example/room");
	for (const typed of ["192.168.1.20", "javascript:alert(1)", "http://a:b@c", "http://a/?token=1", ""])
		expect(tidyAddress(typed)).toBeNull();
});

test("a Node that nobody mends any more is called so", () => {
	const today = new Date("2026-11-24");
	expect(nodeWords("20.20.2", today)).toBe("node 20.20.2 (end of life)");
	expect(nodeWords("24.21.0", today)).toBe("node 24.21.0");
	expect(nodeWords("23.1.0", today)).toBe("node 23.1.0 (end of life)");
});

test("a server that listens on this machine alone names no address of the network", () => {
	const alone = addressesOf({ host: "127.0.0.1", port: 2567, publicUrl: null });
	expect(alone).toEqual([{ url: "http://127.0.0.1:2567", kind: "loopback" }]);
	const proxied = addressesOf({ host: "127.0.0.1", port: 2567, publicUrl: "https://ttx.example" });
	expect(proxied[0]).toEqual({ url: "https://ttx.example", kind: "configured" });
});

import { networkInterfaces } from "node:os";
import type { AddressView } from "../shared/wire/api.ts";

const EVERYWHERE: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

export interface Listening {
	readonly host: string;
	readonly port: number;
	readonly publicUrl: string | null;
}

/** Where this server can be opened: configured, in the local network, and on this machine itself. */
export function addressesOf({ host, port, publicUrl }: Listening): readonly AddressView[] {
	const lan = Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family, internal }) => family === "IPv4" && !internal)
		.filter(({ address }) => EVERYWHERE.has(host) || address === host)
		// 169.254.… means that no network gave the machine an address.
		.filter(({ address }) => !address.startsWith("169.254."))
		.map(({ address }): AddressView => ({ url: `http://${address}:${port}`, kind: "lan" }));
	const configured: readonly AddressView[] = publicUrl === null ? [] : [{ url: publicUrl, kind: "configured" }];
	return [...configured, ...lan, { url: `http://127.0.0.1:${port}`, kind: "loopback" }];
}

/** The address as it is shown and put into QR codes, or null when it is none that a browser can open. */
export function tidyAddress(typed: string): string | null {
	let url: URL;
	try {
		url = new URL(typed);
	} catch {
		return null;
	}
	if (url.protocol !== "http:" && url.protocol !== "https:") return null;
	if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") return null;
	return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

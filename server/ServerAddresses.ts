import type { AddressView } from "../shared/wire/api.ts";
import { addressesOf, tidyAddress } from "./addresses.ts";
import type { Journal } from "./journal/journal.ts";

const SETTING = "chosen-address";
/** The machine is asked for its networks no more often: every change of an exercise asks for the chosen address. */
const LOOK_AGAIN_MS = 2000;

/** The addresses of this server, and the one of them that join links and QR codes show. */
export class ServerAddresses {
	readonly #journal: Journal;
	readonly #host: string;
	readonly #publicUrl: string | null;
	readonly #nowWallMs: () => number;
	readonly #onChange: () => void;
	#port = 0;
	#chosen: string | null = null;
	#looked: { readonly atWallMs: number; readonly url: string } | null = null;

	constructor(options: {
		readonly journal: Journal;
		readonly host: string;
		readonly publicUrl: string | null;
		readonly nowWallMs: () => number;
		readonly onChange: () => void;
	}) {
		this.#journal = options.journal;
		this.#host = options.host;
		this.#publicUrl = options.publicUrl;
		this.#nowWallMs = options.nowWallMs;
		this.#onChange = options.onChange;
	}

	async read(port: number): Promise<void> {
		this.#port = port;
		this.#chosen = await this.#journal.setting(SETTING);
		this.#looked = null;
		this.#onChange();
	}

	all(): readonly AddressView[] {
		return addressesOf({ host: this.#host, port: this.#port, publicUrl: this.#publicUrl });
	}

	/** What was chosen, as long as the machine still has it; otherwise the likeliest. */
	chosen(): string {
		const now = this.#nowWallMs();
		if (this.#looked === null || now - this.#looked.atWallMs > LOOK_AGAIN_MS)
			this.#looked = { atWallMs: now, url: this.#look() };
		return this.#looked.url;
	}

	#look(): string {
		const all = this.all();
		const chosen = this.#chosen;
		if (chosen !== null && (all.some(({ url }) => url === chosen) || !isOfNetwork(chosen))) return chosen;
		return all[0]?.url ?? "";
	}

	/** False when it is no address that a browser can open. */
	async choose(typed: string): Promise<boolean> {
		const address = tidyAddress(typed);
		if (address === null) return false;
		await this.#journal.setSetting(SETTING, address);
		this.#chosen = address;
		this.#looked = null;
		this.#onChange();
		return true;
	}
}

/** A bare network address belongs to the network it was chosen in; a name goes with the server. */
function isOfNetwork(address: string): boolean {
	return /^\d+\.\d+\.\d+\.\d+$/.test(new URL(address).hostname);
}

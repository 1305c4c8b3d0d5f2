import type { AddressView } from "../shared/wire/api.ts";
import { addressesOf, tidyAddress } from "./addresses.ts";
import type { Journal } from "./journal/journal.ts";

const SETTING = "chosen-address";

/** The addresses of this server, and the one of them that join links and QR codes show. */
export class ServerAddresses {
	readonly #journal: Journal;
	readonly #host: string;
	readonly #publicUrl: string | null;
	readonly #onChange: () => void;
	#port = 0;
	#chosen: string | null = null;

	constructor(options: {
		readonly journal: Journal;
		readonly host: string;
		readonly publicUrl: string | null;
		readonly onChange: () => void;
	}) {
		this.#journal = options.journal;
		this.#host = options.host;
		this.#publicUrl = options.publicUrl;
		this.#onChange = options.onChange;
	}

	async read(port: number): Promise<void> {
		this.#port = port;
		this.#chosen = await this.#journal.setting(SETTING);
		this.#onChange();
	}

	all(): readonly AddressView[] {
		return addressesOf({ host: this.#host, port: this.#port, publicUrl: this.#publicUrl });
	}

	/** What was chosen, as long as the machine still has it; otherwise the likeliest. */
	chosen(): string {
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
		this.#onChange();
		return true;
	}
}

/** A bare network address belongs to the network it was chosen in; a name goes with the server. */
function isOfNetwork(address: string): boolean {
	return /^\d+\.\d+\.\d+\.\d+$/.test(new URL(address).hostname);
}

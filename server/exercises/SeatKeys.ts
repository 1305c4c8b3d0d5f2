import type { SeatRole } from "../../shared/exercise/commands.ts";
import type { AsideWrite, LinkRow } from "../journal/journal.ts";
import { hashOf, isSecretOf, newSecret } from "./seatToken.ts";

/** Screens may hang in several places; every other seat is sat on by one device at a time. */
const SHARED_ROLES: ReadonlySet<SeatRole> = new Set(["observer", "projector"]);
const MOST_TOKENS = 50;

/** What opens the seats of one exercise: tokens of devices, and links. */
export class SeatKeys {
	readonly #tokens: Map<string, readonly string[]>;
	readonly #links: Map<string, LinkRow>;

	constructor(tokens: ReadonlyMap<string, readonly string[]>, links: readonly LinkRow[]) {
		this.#tokens = new Map(tokens);
		this.#links = new Map(links.map((link) => [link.linkId, link]));
	}

	opens(seatId: string, secret: string): boolean {
		return (this.#tokens.get(seatId) ?? []).some((hash) => isSecretOf(secret, hash));
	}

	/** Whether the token with this hash still opens the seat. */
	holds(seatId: string, tokenHash: string): boolean {
		return this.#tokens.get(seatId)?.includes(tokenHash) ?? false;
	}

	/** Whether any device may still sit here. */
	isOpen(seatId: string): boolean {
		return (this.#tokens.get(seatId) ?? []).length > 0;
	}

	links(): readonly LinkRow[] {
		return [...this.#links.values()];
	}

	link(linkId: string): LinkRow | undefined {
		return this.#links.get(linkId);
	}

	/** A secret for one more device, and what must be written before it is given out. Other devices lose the seat. */
	newToken(
		seatId: string,
		role: SeatRole,
		randomBytes: (count: number) => Uint8Array,
	): { readonly secret: string; readonly write: AsideWrite } {
		const secret = newSecret(randomBytes);
		const others = isShared(role) ? (this.#tokens.get(seatId) ?? []) : [];
		const hashes = [...others, hashOf(secret)].slice(-MOST_TOKENS);
		return { secret, write: { kind: "seat-tokens", seatId, hashes } };
	}

	/** Takes in what has been written. */
	believe(write: AsideWrite): void {
		if (write.kind === "seat-tokens") this.#tokens.set(write.seatId, write.hashes);
		if (write.kind === "link") this.#links.set(write.link.linkId, write.link);
	}
}

export function isShared(role: SeatRole): boolean {
	return SHARED_ROLES.has(role);
}

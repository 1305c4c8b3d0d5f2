import { newCode, REJOIN_CODE_LENGTH, tidyCode } from "./joinCode.ts";
import { hashOf, isSecretOf } from "./seatToken.ts";
import type { Surroundings } from "./surroundings.ts";

const VALID_MS = 10 * 60_000;
/** So many wrong codes in one exercise, and all its codes are void: somebody is guessing. */
const MOST_WRONG = 30;

interface Issued {
	readonly seatId: string;
	readonly hash: string;
	readonly expiresWallMs: number;
}

/** Short codes with which a person takes up a seat on another device. Kept in memory only; each works once. */
export class RejoinCodes {
	readonly #surroundings: Pick<Surroundings, "nowWallMs" | "randomBytes">;
	readonly #issued = new Map<string, readonly Issued[]>();
	readonly #wrong = new Map<string, number>();

	constructor(surroundings: Pick<Surroundings, "nowWallMs" | "randomBytes">) {
		this.#surroundings = surroundings;
	}

	issue(exerciseId: string, seatId: string): { readonly rejoinCode: string; readonly expiresWallMs: number } {
		const expiresWallMs = this.#surroundings.nowWallMs() + VALID_MS;
		const others = this.#valid(exerciseId).filter((one) => one.seatId !== seatId);
		let rejoinCode: string;
		do rejoinCode = newCode(this.#surroundings.randomBytes, REJOIN_CODE_LENGTH);
		while (others.some(({ hash }) => isSecretOf(rejoinCode, hash)));
		this.#issued.set(exerciseId, [...others, { seatId, hash: hashOf(rejoinCode), expiresWallMs }]);
		return { rejoinCode, expiresWallMs };
	}

	/** The seat the code opens, or null. */
	redeem(exerciseId: string, typed: string): string | null {
		const code = tidyCode(typed);
		const valid = this.#valid(exerciseId);
		const found = valid.find(({ hash }) => isSecretOf(code, hash));
		if (found === undefined) {
			const wrong = (this.#wrong.get(exerciseId) ?? 0) + 1;
			this.#wrong.set(exerciseId, wrong % MOST_WRONG);
			if (wrong === MOST_WRONG) this.#issued.delete(exerciseId);
			return null;
		}
		this.#issued.set(
			exerciseId,
			valid.filter((one) => one !== found),
		);
		return found.seatId;
	}

	#valid(exerciseId: string): readonly Issued[] {
		const now = this.#surroundings.nowWallMs();
		return (this.#issued.get(exerciseId) ?? []).filter(({ expiresWallMs }) => expiresWallMs > now);
	}
}

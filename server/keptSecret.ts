import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A secret of this server, the same after every start; only the owner of the data folder can read it. */
export function keptSecret(folder: string, name: string): string {
	const file = join(folder, name);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	if (existsSync(file)) {
		const secret = readFileSync(file, "utf8").trim();
		if (secret.length < 32) throw new Error(`${file} holds no secret. Delete it, and a new one is made.`);
		chmodSync(file, 0o600);
		return secret;
	}
	const secret = randomBytes(24).toString("base64url");
	writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: "wx" });
	return secret;
}

/** Takes the same time however much of it is right. */
export function isSameSecret(one: string, other: string): boolean {
	const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
	return timingSafeEqual(digest(one), digest(other));
}

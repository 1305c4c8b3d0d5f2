import { timingSafeEqual } from "node:crypto";
import { sha256 } from "../journal/hashChain.ts";

/** 192 bits, safe in a fragment and in JSON. */
export function newSecret(randomBytes: (count: number) => Uint8Array): string {
	return Buffer.from(randomBytes(24)).toString("base64url");
}

/** What a device or a link holds: whose it is, and a secret. */
export interface Token {
	readonly exerciseId: string;
	/** A seat, or a link. */
	readonly holderId: string;
	readonly secret: string;
}

export function writeToken({ exerciseId, holderId, secret }: Token): string {
	return `${exerciseId}.${holderId}.${secret}`;
}

export function readToken(text: string): Token | null {
	const [exerciseId, holderId, secret, ...rest] = text.split(".");
	if (exerciseId === undefined || holderId === undefined || secret === undefined || rest.length > 0) return null;
	return { exerciseId, holderId, secret };
}

/** Secrets are kept as hashes only. They are random and long, so no slow hash is needed. */
export function hashOf(secret: string): string {
	return sha256(secret);
}

/** Takes the same time however much of the secret is right. */
export function isSecretOf(secret: string, hash: string): boolean {
	return timingSafeEqual(Buffer.from(hashOf(secret)), Buffer.from(hash));
}

import { statfs } from "node:fs/promises";

const MEGABYTE = 1024 * 1024;
const WARN_BELOW_BYTES = 500 * MEGABYTE;
const REFUSE_BELOW_BYTES = 50 * MEGABYTE;

/** File systems of other machines, by the number Linux gives them: a write-ahead log is not safe there. */
const NETWORK_TYPES: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42]);

export interface DiskSpace {
	readonly freeMegabytes: number;
	readonly isLow: boolean;
	/** Too little to begin another exercise. */
	readonly isTooLow: boolean;
	readonly isNetworkDrive: boolean;
}

export async function diskSpaceOf(folder: string): Promise<DiskSpace> {
	const { bavail, bsize, type } = await statfs(folder);
	const freeBytes = bavail * bsize;
	return {
		freeMegabytes: Math.floor(freeBytes / MEGABYTE),
		isLow: freeBytes < WARN_BELOW_BYTES,
		isTooLow: freeBytes < REFUSE_BELOW_BYTES,
		isNetworkDrive: process.platform === "linux" && NETWORK_TYPES.has(type),
	};
}

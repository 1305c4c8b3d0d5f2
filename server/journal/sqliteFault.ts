import { JournalError, type JournalFault } from "./journal.ts";

/** SQLite's primary result codes that mean something to us. */
const FAULTS: Readonly<Record<number, JournalFault>> = {
	5: "Held",
	6: "Held",
	8: "Unwritable",
	10: "Broken",
	11: "Broken",
	13: "Unwritable",
	14: "Unwritable",
	26: "NotAJournal",
};

/** What an error of the driver means. `folder` is named in the message when there is one. */
export function storageFault(error: unknown, folder?: string): JournalError {
	if (error instanceof JournalError) return error;
	const fault = FAULTS[primaryCode(error) ?? -1];
	if (fault === undefined) {
		const detail = error instanceof Error ? error.message : String(error);
		return new JournalError("Unwritable", `The record could not be written: ${detail}`, { cause: error });
	}
	return new JournalError(fault, messageOf(fault, folder), { cause: error });
}

/** SQLite's result code without its extension, or null for an error that is not SQLite's. */
export function primaryCode(error: unknown): number | null {
	if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return null;
	return error.errcode & 0xff;
}

function messageOf(fault: JournalFault, folder = "the data folder"): string {
	switch (fault) {
		case "Held":
			return `Another Amberline server is using ${folder}. Stop it first, or start this one with another data folder (TTX_DATA).`;
		case "Unwritable":
			return `Nothing can be written to ${folder}. Free some space or check its permissions.`;
		case "Broken":
			return `The disk failed while writing to ${folder}. Stop the server, check the disk and start it again.`;
		case "NotAJournal":
			return `The data file in ${folder} is not Amberline's. Move it aside and start again.`;
		case "Conflict":
		case "Duplicate":
		case "ChainBroken":
			return "The record is not where it was expected to be.";
	}
}

import { runTtx } from "../../server/cli/runTtx.ts";

export interface Ran {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Runs a command line in this process and keeps what it says. */
export async function runVerb(
	args: readonly string[],
	environment: Readonly<Record<string, string | undefined>> = {},
): Promise<Ran> {
	let out = "";
	let err = "";
	const code = await runTtx(args, {
		out: (text) => {
			out += text;
		},
		err: (text) => {
			err += text;
		},
		colour: false,
		environment,
	});
	return { code, out, err };
}

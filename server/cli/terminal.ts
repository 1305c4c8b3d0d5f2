/** Where a verb writes and what it knows of its surroundings; injected, so that verbs can be run in tests. */
export interface Terminal {
	/** Data: stdout. */
	readonly out: (text: string) => void;
	/** Messages: stderr. */
	readonly err: (text: string) => void;
	/** Whether messages may be coloured. */
	readonly colour: boolean;
	readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What a verb's end means to a script. */
export const EXIT = { fine: 0, findings: 1, usage: 2, environment: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Something asked for does not make sense: exit 2. */
export class UsageFault extends Error {
	override readonly name = "UsageFault";
}

/** Something is not there, or cannot be read or reached: exit 3. */
export class EnvironmentFault extends Error {
	override readonly name = "EnvironmentFault";
}

/** What a verb answers: its exit code. */
export type Verb<Options> = (terminal: Terminal, options: Options) => Promise<ExitCode>;

export function red(terminal: Terminal, text: string): string {
	return terminal.colour ? `\u001b[31m${text}\u001b[39m` : text;
}

export function yellow(terminal: Terminal, text: string): string {
	return terminal.colour ? `\u001b[33m${text}\u001b[39m` : text;
}

export function writeJson(terminal: Terminal, value: unknown): void {
	terminal.out(`${JSON.stringify(value, null, "\t")}\n`);
}

import { Command, CommanderError, Option } from "commander";
import { JournalError } from "../journal/journal.ts";
import { check } from "./check.ts";
import { exportJournal } from "./export.ts";
import { play } from "./play.ts";
import { replay } from "./replay.ts";
import { report } from "./report.ts";
import { schema } from "./schema.ts";
import { EnvironmentFault, EXIT, type ExitCode, red, type Terminal, UsageFault } from "./terminal.ts";

/** Runs one command line, without the program's own name. Never throws for what a user can do wrong. */
export async function runTtx(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
	let code: ExitCode = EXIT.fine;
	const program = programFor(terminal, (ended) => {
		code = ended;
	});
	try {
		if (args.length === 0) {
			program.outputHelp({ error: true });
			return EXIT.usage;
		}
		await program.parseAsync([...args], { from: "user" });
		return code;
	} catch (error) {
		return codeOf(error, terminal);
	}
}

function codeOf(error: unknown, terminal: Terminal): ExitCode {
	// The program has said what was wrong itself; help that was asked for is fine.
	if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
	if (!(error instanceof Error)) throw error;
	const isKnown = error instanceof UsageFault || error instanceof EnvironmentFault || error instanceof JournalError;
	if (!isKnown) throw error;
	terminal.err(`${red(terminal, error.message)}\n`);
	if (error instanceof UsageFault) return EXIT.usage;
	return error instanceof JournalError ? EXIT.findings : EXIT.environment;
}

const EXIT_CODES = `
Exit codes: 0 fine, 1 findings, 2 wrong usage, 3 something is missing or cannot be reached.
Data goes to stdout, messages to stderr. NO_COLOR is honoured.`;

function programFor(terminal: Terminal, end: (code: ExitCode) => void): Command {
	const program = new Command("ttx")
		.description("Check and play scenarios, and read what exercises have left behind.")
		.configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
		.exitOverride()
		.showHelpAfterError("(--help tells more)")
		.addHelpText("after", EXIT_CODES);
	const json = (): Option => new Option("--json", "answer in JSON").default(false);
	const data = (): Option =>
		new Option("--data <folder>", "the data folder of the server").default(
			terminal.environment.TTX_DATA ?? "./data",
			"TTX_DATA, or ./data",
		);
	const server = (): Option =>
		new Option("--server <address>", "where a running server listens").default(
			`http://127.0.0.1:${terminal.environment.TTX_PORT ?? "2567"}`,
			"this machine, TTX_PORT or 2567",
		);

	program
		.command("check")
		.description("report every problem in scenarios and their playthroughs, as file:line:column  path — what to do")
		.argument("<path...>", "scenario folders, or files in them")
		.addOption(json())
		.addHelpText("after", examples("check scenarios/vilnius-2022", "check scenarios/*/scenario.yaml --json"))
		.action(async (paths: readonly string[], options: { json: boolean }) =>
			end(await check(terminal, { paths, ...options })),
		);
	program
		.command("play")
		.description("play a scenario with bots as its playthroughs say, and hold it against what they expect")
		.argument("<scenario>", "the scenario's folder")
		.argument("[playthrough...]", "files, or names in its play/ folder; without any, all of them")
		.option("--journal <file>", "write the record of the last one, for ttx replay")
		.addOption(json())
		.addHelpText("after", examples("play scenarios/vilnius-2022 perfect", "play scenarios/first-steps --json"))
		.action(async (scenario: string, playthroughs: readonly string[], options: { journal?: string; json: boolean }) =>
			end(await play(terminal, { scenario, playthroughs, json: options.json, journal: options.journal })),
		);
	program
		.command("replay")
		.description("verify an exported journal and say what state it leads to")
		.argument("<journal>", "a .jsonl file made by ttx export")
		.addOption(json())
		.addHelpText("after", examples("replay exercise.jsonl"))
		.action(async (journal: string, options: { json: boolean }) =>
			end(await replay(terminal, { journal, ...options })),
		);
	program
		.command("report")
		.description("the after-action report of an exercise")
		.argument("<exercise>", "its id or join code, or its name on a running server")
		.option("--language <code>", "the language of the texts")
		.addOption(data())
		.addOption(server())
		.addOption(json())
		.addHelpText("after", examples("report K7RWQ2", "report K7RWQ2 --json --data /srv/amberline > report.json"))
		.action(async (exercise: string, options: { language?: string; data: string; server: string; json: boolean }) =>
			end(await report(terminal, { exercise, ...options, language: options.language })),
		);
	program
		.command("export")
		.description("the journal of an exercise with the scenario it pinned, as JSON lines; without names and free text")
		.argument("<exercise>", "its id or join code")
		.addOption(data())
		.addOption(server())
		.addOption(json())
		.addHelpText("after", examples("export K7RWQ2 > exercise.jsonl"))
		.action(async (exercise: string, options: { data: string; server: string; json: boolean }) =>
			end(await exportJournal(terminal, { exercise, ...options })),
		);
	program
		.command("schema")
		.description("the JSON schema of the authored files, for editors")
		.argument("[kind]", "scenario, inject or library")
		.option("--write [file]", "bring a file up to date instead (without one: scenarios/*.schema.json)")
		.addOption(json())
		.addHelpText("after", examples("schema inject > inject.schema.json", "schema --write"))
		.action(async (kind: string | undefined, { write }: { write?: string | true }) =>
			end(await schema(terminal, { kind, write })),
		);
	return program;
}

function examples(...lines: readonly string[]): string {
	return `\n${lines.length === 1 ? "Example" : "Examples"}:\n${lines.map((line) => `  ttx ${line}`).join("\n")}`;
}

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { tidyAddress } from "./addresses.ts";

const Address = z.string().transform((typed, context) => {
	const address = tidyAddress(typed);
	if (address !== null) return address;
	context.addIssue({ code: "custom", message: "Write an address like http://192.168.1.20:2567." });
	return z.NEVER;
});

const PORT_RULE = "Write a port: a whole number from 0 to 65535. 0 lets the system choose.";

const Config = z.strictObject({
	port: z.coerce.number(PORT_RULE).int(PORT_RULE).min(0, PORT_RULE).max(65535, PORT_RULE).default(2567),
	host: z.string().min(1).default("0.0.0.0"),
	data: z.string().min(1).default("./data"),
	scenarios: z.string().min(1).default("./scenarios"),
	client: z.string().min(1).default("./dist/client"),
	log: z.enum(["silent", "error", "warn", "info", "debug"]).default("warn"),
	publicUrl: Address.optional(),
	/** While developing, the pages come from elsewhere. */
	clientUrl: Address.optional(),
	allowedOrigins: z
		.string()
		.default("")
		.transform((list) => list.split(",").flatMap((one) => (one.trim() === "" ? [] : [one.trim()])))
		.pipe(z.array(Address)),
});

export interface ServerConfig {
	readonly port: number;
	readonly host: string;
	/** Absolute paths. */
	readonly dataFolder: string;
	readonly scenariosFolder: string;
	readonly clientFolder: string;
	readonly logLevel: z.infer<typeof Config>["log"];
	readonly publicUrl: string | null;
	readonly clientUrl: string | null;
	readonly allowedOrigins: readonly string[];
}

export type ReadConfig =
	| { readonly ok: true; readonly config: ServerConfig }
	/** `isHelp`: it was asked for. */
	| { readonly ok: false; readonly isHelp: boolean; readonly message: string };

/** Name of the setting → variable, flag, and what it is for. */
const SETTINGS = {
	port: ["TTX_PORT", "port", "the port to listen on (2567)"],
	host: ["TTX_HOST", "host", "the address to listen on (0.0.0.0: the whole local network)"],
	data: ["TTX_DATA", "data", "the folder that keeps every exercise (./data)"],
	scenarios: ["TTX_SCENARIOS", "scenarios", "the folder with the scenarios (./scenarios)"],
	client: ["TTX_CLIENT", "client", "the folder with the built pages (./dist/client)"],
	log: ["TTX_LOG", "log", "silent, error, warn, info or debug (warn)"],
	publicUrl: ["TTX_PUBLIC_URL", "public-url", "the address people use, when it is not this machine's own"],
	clientUrl: ["TTX_CLIENT_URL", "client-url", "where the pages come from while developing"],
	allowedOrigins: [
		"TTX_ALLOWED_ORIGINS",
		"allowed-origins",
		"other origins whose pages may talk to this server, by commas",
	],
} as const satisfies Record<keyof z.input<typeof Config>, readonly [string, string, string]>;

/** Flags win over variables. What cannot be read is said in words that tell how to mend it. */
export function readConfig(
	environment: Readonly<Record<string, string | undefined>>,
	args: readonly string[],
): ReadConfig {
	const settings = Object.entries(SETTINGS);
	const options = Object.fromEntries(settings.map(([, [, flag]]) => [flag, { type: "string" as const }]));
	let flags: Readonly<Record<string, unknown>>;
	try {
		flags = parseArgs({ args: [...args], options: { ...options, help: { type: "boolean" } } }).values;
	} catch (error) {
		return { ok: false, isHelp: false, message: `${error instanceof Error ? error.message : error}\n\n${help()}` };
	}
	if (flags.help === true) return { ok: false, isHelp: true, message: help() };
	const given = settings.flatMap(([name, [variable, flag]]) => {
		const value = flags[flag] ?? environment[variable];
		return value === undefined || value === "" ? [] : [[name, value] as const];
	});
	const parsed = Config.safeParse(Object.fromEntries(given));
	if (!parsed.success) return { ok: false, isHelp: false, message: parsed.error.issues.map(sentence).join("\n") };
	const { port, host, data, scenarios, client, log, publicUrl, clientUrl, allowedOrigins } = parsed.data;
	return {
		ok: true,
		config: {
			port,
			host,
			dataFolder: resolve(data),
			scenariosFolder: resolve(scenarios),
			clientFolder: resolve(client),
			logLevel: log,
			publicUrl: publicUrl ?? null,
			clientUrl: clientUrl ?? null,
			allowedOrigins,
		},
	};
}

function sentence({ path, message }: z.core.$ZodIssue): string {
	const setting = Object.entries(SETTINGS).find(([name]) => name === path[0]);
	return setting === undefined ? message : `${setting[1][0]} (--${setting[1][1]}): ${message}`;
}

function help(): string {
	const lines = Object.values(SETTINGS).map(
		([variable, flag, text]) => `  --${flag.padEnd(17)} ${variable.padEnd(20)} ${text}`,
	);
	return ["Settings, as flags or as variables:", ...lines].join("\n");
}

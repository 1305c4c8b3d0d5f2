import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CreatedExercise, CreateExerciseBody, IssuedLink, OperatorOverview } from "../../shared/wire/api.ts";

const root = join(import.meta.dirname, "..", "..");

/** The built server as a process of its own, on a folder of its own, that can be killed and started again. */
export class ServerProcess {
	readonly data: string;
	readonly port: number;
	#child: ChildProcess | null = null;
	#operatorToken = "";
	#printed = "";

	/** On a folder of its own unless one is given. */
	constructor(port: number, data = mkdtempSync(join(tmpdir(), "amberline-data-"))) {
		this.port = port;
		this.data = data;
	}

	get url(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	get operatorUrl(): string {
		return `${this.url}/operator#token=${this.#operatorToken}`;
	}

	/** Everything it has said since it was started last. */
	get printed(): string {
		return this.#printed;
	}

	async start(): Promise<void> {
		this.launch();
		await this.ready();
	}

	/** Starts it and does not wait. */
	launch(): void {
		const child = spawn(
			process.execPath,
			[join(root, "build/server/main.js"), "--port", String(this.port), "--host", "127.0.0.1", "--data", this.data],
			{
				cwd: root,
				stdio: ["ignore", "pipe", "pipe"],
				env: { ...process.env, NODE_ENV: "production", TTX_LOG: "warn" },
			},
		);
		this.#child = child;
		this.#printed = "";
		const read = (chunk: Buffer): void => {
			this.#printed += chunk.toString();
		};
		child.stdout?.on("data", read);
		child.stderr?.on("data", read);
	}

	/** Waits until it answers; throws with what it said when it ends before. */
	async ready(): Promise<void> {
		const child = this.#child;
		while (child !== null && child.exitCode === null && child.signalCode === null) {
			const token = /\/operator#token=(\S+)/.exec(this.#printed)?.[1];
			if (token !== undefined) {
				this.#operatorToken = token;
				return this.#untilReady();
			}
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		throw new Error(`The server ended with ${child?.exitCode} before it was ready:\n${this.#printed}`);
	}

	async #untilReady(): Promise<void> {
		for (let tries = 0; tries < 200; tries += 1) {
			const isReady = await fetch(`${this.url}/readyz`).then(
				(response) => response.ok,
				() => false,
			);
			if (isReady) return;
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		throw new Error(`The server does not get ready:\n${this.#printed}`);
	}

	/** SIGKILL: no goodbye. */
	async kill(): Promise<void> {
		await this.#end("SIGKILL");
	}

	/** SIGTERM: how it ended, and after how long. */
	async terminate(): Promise<{ readonly code: number | null; readonly tookMs: number }> {
		const began = performance.now();
		await this.#end("SIGTERM");
		return { code: this.#child?.exitCode ?? null, tookMs: performance.now() - began };
	}

	async stop(): Promise<void> {
		await this.#end("SIGTERM");
		rmSync(this.data, { recursive: true, force: true });
	}

	async #end(signal: NodeJS.Signals): Promise<void> {
		const child = this.#child;
		if (child === null || child.exitCode !== null || child.signalCode !== null) return;
		const ended = once(child, "exit");
		child.kill(signal);
		await ended;
	}

	async createExercise(body: CreateExerciseBody): Promise<CreatedExercise> {
		return (await this.#ask("/api/operator/exercises", body)) as CreatedExercise;
	}

	async issueLink(exerciseId: string, role: IssuedLink["role"], label: string): Promise<IssuedLink> {
		return (await this.#ask(`/api/operator/exercises/${exerciseId}/links`, { role, label })) as IssuedLink;
	}

	async overview(): Promise<OperatorOverview> {
		const response = await fetch(`${this.url}/api/operator/overview`, {
			headers: { authorization: `Bearer ${this.#operatorToken}` },
		});
		return (await response.json()) as OperatorOverview;
	}

	async report(exerciseId: string): Promise<unknown> {
		const response = await fetch(`${this.url}/api/exercises/${exerciseId}/report`, {
			headers: { authorization: `Bearer ${this.#operatorToken}` },
		});
		return response.json();
	}

	async #ask(path: string, body: unknown): Promise<unknown> {
		const response = await fetch(`${this.url}${path}`, {
			method: "POST",
			headers: { authorization: `Bearer ${this.#operatorToken}`, "content-type": "application/json" },
			body: JSON.stringify(body),
		});
		if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
		return response.json();
	}
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
	const probe = createServer();
	probe.listen(0, "127.0.0.1");
	await once(probe, "listening");
	const address = probe.address();
	probe.close();
	await once(probe, "close");
	if (address === null || typeof address === "string") throw new Error("No port could be had.");
	return address.port;
}

export async function aServerProcess(): Promise<ServerProcess> {
	const server = new ServerProcess(await freePort());
	await server.start();
	return server;
}

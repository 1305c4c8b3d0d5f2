import { connect, createServer, type Server, type Socket } from "node:net";

/** The Wi-Fi of a part of the room: all lines go through it, and it can be pulled. */
export class Wifi {
	readonly #server: Server;
	readonly #lines = new Set<Socket>();
	#isUp = true;

	private constructor(serverPort: number) {
		this.#server = createServer((near) => {
			if (!this.#isUp) {
				near.destroy();
				return;
			}
			const far = connect(serverPort, "127.0.0.1");
			for (const line of [near, far]) {
				this.#lines.add(line);
				line.on("error", () => line.destroy());
				line.on("close", () => {
					this.#lines.delete(line);
					near.destroy();
					far.destroy();
				});
			}
			near.pipe(far);
			far.pipe(near);
		});
	}

	static async open(serverPort: number): Promise<Wifi> {
		const wifi = new Wifi(serverPort);
		await new Promise<void>((resolve) => wifi.#server.listen(0, "127.0.0.1", resolve));
		return wifi;
	}

	get origin(): string {
		const address = this.#server.address();
		if (address === null || typeof address === "string") throw new Error("The Wi-Fi has no address.");
		return `http://127.0.0.1:${address.port}`;
	}

	/** Every line is cut, and none can be made. */
	drop(): void {
		this.#isUp = false;
		for (const line of this.#lines) line.destroy();
	}

	comeBack(): void {
		this.#isUp = true;
	}

	close(): void {
		this.drop();
		this.#server.close();
	}
}

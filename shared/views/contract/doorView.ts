/** Who asks to come in while the room is locked. */
export interface WaitingView {
	readonly waitId: string;
	readonly worldId: string;
	readonly teamId: string;
	/** Only where seats carry names, and one was given. */
	readonly name: string | null;
}

import { useState } from "react";
import type { Ask } from "../connection/outbox.ts";
import { useText } from "../text/useText.ts";
import { useConsole } from "./consoleContext.ts";
import { seatWords } from "./seatWords.ts";

interface Choice {
	readonly value: string;
	readonly label: string;
}

export interface RecipientChoice {
	/** Everyone, worlds if there are several, and teams. */
	readonly places: readonly Choice[];
	readonly place: string;
	readonly choosePlace: (place: string) => void;
	/** Who sits in the team that is chosen; nobody while none is. */
	readonly seats: readonly Choice[];
	readonly seatId: string;
	readonly chooseSeat: (seatId: string) => void;
	readonly isEveryone: boolean;
	readonly name: string;
	/** Who will read it. */
	readonly hint: string;
	readonly command: (words: string) => Ask;
}

const EVERYONE = "";

/** To whom the facilitator writes: chosen in two short steps, a place and then a person there. */
export function useRecipient(): RecipientChoice {
	const text = useText();
	const { view, names } = useConsole();
	const [place, setPlace] = useState(EVERYONE);
	const [seatId, setSeatId] = useState("");
	const teams = view.worlds.flatMap((world) =>
		view.teams.map((team) => ({ worldId: world.id, teamId: team.id, value: `${world.id}/${team.id}` })),
	);
	const team = teams.find(({ value }) => value === place);
	const world = view.worlds.find(({ id }) => id === place);
	const seats = view.seats.filter(
		(seat) => seat.role === "player" && seat.worldId === team?.worldId && seat.teamId === team?.teamId,
	);
	const seat = seats.find((one) => one.seatId === seatId);
	const teamName = team === undefined ? "" : names.teamIn(team.worldId, team.teamId);
	const name = seat === undefined ? (world?.name ?? teamName) : `${seatWords(seat, text)}, ${teamName}`;
	return {
		places: [
			{ value: EVERYONE, label: text("talk.to.everyone") },
			...(names.isOneWorld ? [] : view.worlds.map(({ id, name: label }) => ({ value: id, label }))),
			...teams.map(({ value, worldId, teamId }) => ({ value, label: names.teamIn(worldId, teamId) })),
		],
		place,
		choosePlace: (next) => {
			setPlace(next);
			setSeatId("");
		},
		seats: seats.map((one) => ({ value: one.seatId, label: seatWords(one, text) })),
		seatId: seat?.seatId ?? "",
		chooseSeat: setSeatId,
		isEveryone: team === undefined && world === undefined,
		name,
		hint:
			team !== undefined
				? text("talk.to.hint", { to: name })
				: world !== undefined
					? text("facilitator.broadcast.hintWorld", { world: world.name })
					: text("facilitator.broadcast.hint"),
		command: (words) => {
			if (team === undefined) return { type: "Broadcast", text: words, worldId: world?.id ?? null };
			const to = [{ worldId: team.worldId, teamId: team.teamId, seatId: seat?.seatId ?? null }];
			return { type: "TellTeams", to, persona: null, text: words };
		},
	};
}

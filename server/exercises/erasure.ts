import type { AsideWrite } from "../journal/journal.ts";
import type { ExerciseSession } from "./ExerciseSession.ts";

/** What must be written so that a person's words are gone. The chain stays as it is: it never held them. */

/** The name of one seat, and those it carried before; it is called by its role from then on. Nothing when it carries none. */
export function nameErased({ recorded, keys, hall }: ExerciseSession, seatId: string): readonly AsideWrite[] {
	const { texts } = hall.room();
	const names = recorded.flatMap(({ event }) =>
		(event.type === "SeatTaken" || event.type === "SeatRenamed") && event.seatId === seatId ? (event.name ?? []) : [],
	);
	const links = keys.links().filter((link) => link.seatId === seatId && link.label !== "");
	return [
		...names.filter(({ id }) => texts.has(id)).map(({ id }) => ({ kind: "text-erased", textId: id }) as const),
		...links.map((link) => ({ kind: "link", link: { ...link, label: "" } }) as const),
	];
}

/** All names and free texts of an exercise, drafts and labels included. Where nothing was written nothing is erased. */
export function textsErased(session: ExerciseSession): readonly AsideWrite[] {
	const { texts, drafts } = session.hall.room();
	const written = [...texts].filter(([, value]) => value !== "");
	const links = session.keys.links().filter(({ label }) => label !== "");
	return [
		...written.map(([textId]) => ({ kind: "text-erased", textId }) as const),
		...[...drafts].flatMap(([seatId, own]) =>
			Object.keys(own).map((injectId) => ({ kind: "draft", seatId, injectId, draft: null }) as const),
		),
		...links.map((link) => ({ kind: "link", link: { ...link, label: "" } }) as const),
	];
}

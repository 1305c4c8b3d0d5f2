import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { Tag } from "../ui/Tag.tsx";
import { useConsole } from "./consoleContext.ts";
import { EraseName } from "./EraseName.tsx";
import common from "./facilitator.module.css";
import styles from "./SeatsPanel.module.css";
import { seatWords } from "./seatWords.ts";

/** An adviser, and the teams they sit with. */
export function AdviserSeat({ seat }: { readonly seat: FacilitatorSeatView }) {
	const text = useText();
	const { view, names, ask } = useConsole();
	const words = seatWords(seat, text);
	const mayCall = view.may.includes("CallAdviser");
	const called = seat.calledTo.flatMap((key) => {
		const [worldId, teamId] = key.split("/");
		return worldId !== undefined && teamId !== undefined ? [{ key, worldId, teamId }] : [];
	});
	const call = (key: string, isCalled: boolean) => {
		const [worldId, teamId] = key.split("/");
		if (worldId === undefined || teamId === undefined) return;
		void ask({ type: "CallAdviser", seatId: seat.seatId, worldId, teamId, called: isCalled });
	};
	const free = view.worlds.flatMap((world) =>
		view.teams
			.map((team) => ({ value: `${world.id}/${team.id}`, label: names.teamIn(world.id, team.id) }))
			.filter(({ value }) => !seat.calledTo.includes(value)),
	);
	return (
		<li className={styles.adviser}>
			<p className={common.tagged}>
				{words}{" "}
				<Tag tone={seat.isOnline ? "ok" : "warn"}>
					{text(seat.isOnline ? "facilitator.seats.online" : "facilitator.seats.offline")}
				</Tag>
			</p>
			<p className={common.note}>
				{called.length === 0
					? text("facilitator.seats.notCalled")
					: text("facilitator.seats.calledTo", {
							teams: called.map(({ worldId, teamId }) => names.teamIn(worldId, teamId)).join(", "),
						})}
			</p>
			{mayCall && called.length > 0 && (
				<div className={common.rowActs}>
					{called.map(({ key, worldId, teamId }) => (
						<Button key={key} size="sm" onClick={() => call(key, false)}>
							{text("facilitator.seats.leave", { team: names.teamIn(worldId, teamId) })}
						</Button>
					))}
				</div>
			)}
			{mayCall && free.length > 0 && (
				<SelectField
					label={text("facilitator.seats.callNamed", { seat: words })}
					value=""
					placeholder={text("facilitator.seats.call")}
					options={free}
					onChange={(key) => call(key, true)}
				/>
			)}
			<div className={common.rowActs}>
				<EraseName seat={seat} />
			</div>
		</li>
	);
}

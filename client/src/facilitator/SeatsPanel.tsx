import { useState } from "react";
import { useIntl } from "react-intl";
import type { FacilitatorSeatView } from "../../../shared/views/contract/facilitatorView.ts";
import { askRejoinCode } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { useText } from "../text/useText.ts";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { AdviserSeat } from "./AdviserSeat.tsx";
import { useConsole } from "./consoleContext.ts";
import { DoorPanel } from "./DoorPanel.tsx";
import common from "./facilitator.module.css";
import { type RejoinAnswer, SeatLine } from "./SeatLine.tsx";
import styles from "./SeatsPanel.module.css";
import { seatWords } from "./seatWords.ts";

/** Who is here, who holds the pen, and how somebody gets back in. */
export function SeatsPanel() {
	const intl = useIntl();
	const text = useText();
	const { view, names, ticket } = useConsole();
	const [answer, setAnswer] = useState<RejoinAnswer | null>(null);
	const seatsOf = (worldId: string, teamId: string) =>
		view.seats.filter((seat) => seat.role === "player" && seat.worldId === worldId && seat.teamId === teamId);
	const advisers = view.seats.filter((seat) => seat.role === "adviser");
	const others = view.seats.filter((seat) => seat.role !== "player" && seat.role !== "adviser");

	const issueCode = async (seat: FacilitatorSeatView) => {
		const issued = await askRejoinCode(ticket, seat.seatId);
		const tell = (words: string) => setAnswer({ seatId: seat.seatId, words });
		if (!issued.ok) return tell(failureText(issued.failure, text));
		const { rejoinCode, expiresWallMs } = issued.value;
		const joinCode = joinCodeWords(view.exercise.joinCode);
		const time = intl.formatTime(expiresWallMs);
		tell(
			`${text("facilitator.seats.rejoinIs", { seat: seatWords(seat, text), joinCode, code: rejoinCode })} ${text("facilitator.seats.rejoinUntil", { time })}`,
		);
	};

	return (
		<div className={common.side}>
			<DoorPanel />
			{view.seats.length === 0 && <p>{text("facilitator.seats.none")}</p>}
			{view.worlds.map((world) => (
				<section key={world.id}>
					{!names.isOneWorld && <h2>{world.name}</h2>}
					{view.teams.map((team) => {
						const seats = seatsOf(world.id, team.id);
						if (seats.length === 0) return null;
						return (
							<section key={team.id} className={styles.seatTeam}>
								<h3 className={common.teamName}>
									<TeamBadge team={team} /> {team.name}
								</h3>
								<ul>
									{seats.map((seat) => (
										<SeatLine
											key={seat.seatId}
											seat={seat}
											onRejoin={() => void issueCode(seat)}
											rejoinAnswer={answer?.seatId === seat.seatId ? answer : null}
										/>
									))}
								</ul>
							</section>
						);
					})}
				</section>
			))}
			{advisers.length > 0 && (
				<section className={styles.seatTeam}>
					<h3>{text("facilitator.seats.advisers")}</h3>
					<ul>
						{advisers.map((seat) => (
							<AdviserSeat key={seat.seatId} seat={seat} />
						))}
					</ul>
				</section>
			)}
			{others.length > 0 && (
				<section className={styles.seatTeam}>
					<h3>{text("facilitator.seats.others")}</h3>
					<ul>
						{others.map((seat) => (
							<SeatLine key={seat.seatId} seat={seat} />
						))}
					</ul>
				</section>
			)}
		</div>
	);
}

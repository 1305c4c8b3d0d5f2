import type { TeamNameView } from "../../../shared/views/contract/exerciseHeadView.ts";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { cardsLink, joinLink } from "../exercise/joinLink.ts";
import { PaperLinks } from "../exercise/PaperLinks.tsx";
import { useText } from "../text/useText.ts";
import { Panel } from "../ui/Panel.tsx";
import { QrCode } from "../ui/QrCode.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import { AbsentChoice } from "./AbsentChoice.tsx";
import { AddressChoice } from "./AddressChoice.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./GatheringPanel.module.css";
import { useAddresses } from "./useAddresses.ts";

/** Before play: how people join, and who has. */
export function GatheringPanel() {
	const text = useText();
	const { view, ticket } = useConsole();
	const addresses = useAddresses();
	const { joinCode, isLobbyOpen } = view.exercise;
	const isBriefing = view.clock.phase === "briefing";
	const state = isBriefing ? "briefing" : isLobbyOpen ? "open" : "closed";
	return (
		<>
			<Panel title={text(`facilitator.lobby.${state}`)}>
				<p>{text(`facilitator.lobby.${state}Hint`)}</p>
				{isLobbyOpen && (
					<div className={styles.joinBox}>
						{addresses.chosen && (
							<QrCode
								className={styles.joinQr}
								content={joinLink(addresses.chosen, joinCode)}
								label={text("screen.lobby.qr")}
							/>
						)}
						<div>
							<p className={common.note}>{text("facilitator.lobby.joinAt")}</p>
							<p className={styles.joinAddress}>{addresses.chosen}</p>
							<p className={common.note}>{text("facilitator.head.code")}</p>
							<p className={styles.joinCode}>{joinCodeWords(joinCode)}</p>
						</div>
					</div>
				)}
				<AddressChoice addresses={addresses} />
				<a href={cardsLink(joinCode, addresses.chosen)} target="_blank" rel="noreferrer">
					{text("cards.fromConsole")}
				</a>
				<PaperLinks exerciseId={ticket.exerciseId} />
			</Panel>
			{view.worlds.map((world) => (
				<Panel key={world.id} title={view.worlds.length > 1 ? world.name : text("facilitator.lobby.teams")}>
					<ul className={styles.gathering}>
						{view.teams.map((team) => (
							<GatheringTeam key={team.id} team={team} worldId={world.id} />
						))}
					</ul>
				</Panel>
			))}
		</>
	);
}

function GatheringTeam({ team, worldId }: { readonly team: TeamNameView; readonly worldId: string }) {
	const text = useText();
	const { view } = useConsole();
	const seats = view.seats.filter((seat) => seat.teamId === team.id && seat.worldId === worldId);
	const isAbsent = view.absentTeams.includes(`${worldId}/${team.id}`);
	const silent = seats.filter((seat) => !seat.isReady);
	const online = seats.filter((seat) => seat.isOnline).length;
	return (
		<li>
			<TeamBadge team={team} />
			<strong>{team.name}</strong>
			<span>
				{isAbsent
					? text("facilitator.progress.absent")
					: seats.length === 0
						? text("facilitator.grid.nobody")
						: text("facilitator.head.connected", { online, seats: seats.length })}
			</span>
			{(isAbsent || seats.length === 0) && (
				<div>
					<AbsentChoice worldId={worldId} teamId={team.id} />
				</div>
			)}
			<span className={common.note}>{seats.map((seat) => seat.label).join(", ")}</span>
			{seats.length > 0 && (
				<span>
					{silent.length === 0
						? text("facilitator.rollCall.all")
						: text("facilitator.rollCall.missing", { seats: silent.map((seat) => seat.label).join(", ") })}
				</span>
			)}
		</li>
	);
}

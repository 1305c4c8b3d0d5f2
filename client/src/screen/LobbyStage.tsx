import type { ProjectorView } from "../../../shared/views/contract/projectorView.ts";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { joinLink } from "../exercise/joinLink.ts";
import { useText } from "../text/useText.ts";
import { QrCode } from "../ui/QrCode.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import styles from "./LobbyStage.module.css";
import common from "./screen.module.css";

/** How to join, and the teams filling up. */
export function LobbyStage({ view }: { readonly view: ProjectorView }) {
	const text = useText();
	const { join, worlds } = view;
	const devices = worlds.flatMap((world) => world.teams).reduce((sum, team) => sum + team.seats, 0);
	return (
		<main className={styles.lobby}>
			{join ? (
				<>
					<h1 className={common.unseen}>{view.exercise.name}</h1>
					<div className={styles.qr}>
						<QrCode content={joinLink(join.url, join.code)} label={text("screen.lobby.qr")} />
					</div>
					<div className={styles.join}>
						<p className={common.label}>{text("screen.lobby.joinAt")}</p>
						<p className={styles.address}>{join.url.replace(/^https?:\/\//, "")}</p>
						<p className={common.label}>{text("screen.lobby.code")}</p>
						<p className={styles.joinCode}>{joinCodeWords(join.code)}</p>
						<p className={common.body} role="status">
							{text("screen.lobby.joined", { count: devices })}
						</p>
					</div>
				</>
			) : (
				<h1 className={common.title}>{text("screen.lobby.closed")}</h1>
			)}
			{worlds.length === 1 ? <LobbyTeams world={worlds[0]} /> : <LobbyWorlds worlds={worlds} />}
			<p className={styles.keys}>{text("screen.keys")}</p>
		</main>
	);
}

type World = ProjectorView["worlds"][number];

function LobbyTeams({ world }: { readonly world: World | undefined }) {
	const text = useText();
	return (
		<section>
			<h2 className={common.label}>{text("screen.lobby.teams")}</h2>
			<ul className={styles.lobbyTeams}>
				{world?.teams.map((team) => (
					<li key={team.id}>
						<TeamBadge team={team} />
						<span>{team.name}</span>
						<span className={styles.seats}>
							{team.state === "absent"
								? text("screen.progress.absent")
								: text("screen.lobby.seats", { seats: team.seats })}
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}

/** Several worlds: a line for each, its teams as shapes, faint until somebody has joined. */
function LobbyWorlds({ worlds }: { readonly worlds: readonly World[] }) {
	const text = useText();
	return (
		<ul className={styles.lobbyTeams}>
			{worlds.map((world) => (
				<li key={world.id} className={styles.lobbyWorld}>
					<strong>{world.name}</strong>
					<span className={styles.seats}>
						{text("screen.lobby.seats", { seats: world.teams.reduce((sum, team) => sum + team.seats, 0) })}
					</span>
					<span className={styles.lobbyShapes}>
						{world.teams.map((team) => (
							<span key={team.id} data-empty={team.seats === 0}>
								<TeamBadge team={team} />
								<span className={common.unseen}>
									{team.name}: {text("screen.lobby.seats", { seats: team.seats })}
								</span>
							</span>
						))}
					</span>
				</li>
			))}
		</ul>
	);
}

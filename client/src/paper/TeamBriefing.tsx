import type { PaperTeamView } from "../../../shared/views/contract/paperPackView.ts";
import { useText } from "../text/useText.ts";
import { PaperParagraphs, PaperText } from "./PaperText.tsx";
import { Sheet } from "./Sheet.tsx";

interface TeamBriefingProps {
	readonly exercise: string;
	readonly pack: PaperTeamView;
	/** Null where there is one world only, or it does not matter. */
	readonly world: string | null;
}

/** A sheet for the team, and one for each role that has a briefing of its own. */
export function TeamBriefing({ exercise, pack, world }: TeamBriefingProps) {
	const text = useText();
	const { team, briefing, roles, otherTeams } = pack;
	const owner = [exercise, world, `${team.letter} ${team.name}`];
	return (
		<>
			<Sheet owner={owner} name={text("paper.briefing")} title={text("player.briefing.youAre", { team: team.name })}>
				<PaperParagraphs text={team.summary} />
				<h3>{text("player.briefing.private")}</h3>
				<PaperParagraphs text={briefing} />
				{roles.length > 0 && (
					<>
						<h3>{text("player.briefing.roles")}</h3>
						<ul>
							{roles.map(({ id, name }) => (
								<li key={id}>
									<PaperText>{name}</PaperText>
								</li>
							))}
						</ul>
					</>
				)}
				{otherTeams.length > 0 && (
					<>
						<h3>{text("player.briefing.others")}</h3>
						<dl>
							{otherTeams.map(({ id, letter, name, summary }) => (
								<div key={id}>
									<dt>
										{letter} <PaperText>{name}</PaperText>
									</dt>
									<dd>
										<PaperText>{summary}</PaperText>
									</dd>
								</div>
							))}
						</dl>
					</>
				)}
			</Sheet>
			{roles.map(({ id, name, briefing: own }) =>
				own === null ? null : (
					<Sheet
						key={id}
						owner={owner}
						name={text("paper.briefing")}
						title={text("player.briefing.role", { role: name })}
					>
						<PaperParagraphs text={own} />
					</Sheet>
				),
			)}
		</>
	);
}

import { useState } from "react";
import type { PaperPackView } from "../../../shared/views/contract/paperPackView.ts";
import { PRINTS, type Print } from "../exercise/paperLink.ts";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { useDocumentTitle } from "../ui/useDocumentTitle.ts";
import { InjectSheets } from "./InjectSheets.tsx";
import { WrittenIn } from "./PaperText.tsx";
import styles from "./paper.module.css";
import { Script } from "./Script.tsx";
import { TeamBriefing } from "./TeamBriefing.tsx";

interface PaperPackProps {
	readonly pack: PaperPackView;
	/** What is chosen to begin with. */
	readonly first: Print;
}

const ALL = "";

/** Chooses what is printed, and shows it as it will come out. */
export function PaperPack({ pack, first }: PaperPackProps) {
	const text = useText();
	const [print, setPrint] = useState<Print>(first);
	const [teamId, setTeamId] = useState(ALL);
	const [worldId, setWorldId] = useState(ALL);
	const title = text("paper.of", { exercise: pack.name });
	useDocumentTitle(title);
	const teams = pack.teams.filter(({ team }) => teamId === ALL || team.id === teamId);
	const worlds = pack.worlds.filter(({ id }) => worldId === ALL || id === worldId);
	return (
		<main className={styles.page}>
			<header className={styles.controls}>
				<h1>{title}</h1>
				<p>{text("paper.hint")}</p>
				<div className={styles.acts}>
					<SegmentedChoice<Print>
						label={text("paper.what")}
						value={print}
						options={PRINTS.map((value) => ({ value, label: text(`paper.what.${value}`) }))}
						onChange={setPrint}
					/>
					{print !== "script" && (
						<SelectField
							label={text("paper.team")}
							value={teamId}
							onChange={setTeamId}
							options={[
								{ value: ALL, label: text("paper.team.all") },
								...pack.teams.map(({ team }) => ({ value: team.id, label: team.name })),
							]}
						/>
					)}
					{print === "packs" && pack.worlds.length > 1 && (
						<SelectField
							label={text("paper.world")}
							value={worldId}
							onChange={setWorldId}
							options={[
								{ value: ALL, label: text("paper.world.all") },
								...pack.worlds.map(({ id, name }) => ({ value: id, label: name })),
							]}
						/>
					)}
					<LanguageChoice written={pack.languages} />
					<Button kind="primary" onClick={() => window.print()}>
						{text("cards.print")}
					</Button>
				</div>
				<p role="status">{text(`paper.hint.${print}`)}</p>
			</header>
			<WrittenIn language={pack.language}>
				{print === "script" && <Script pack={pack} />}
				{print === "briefings" &&
					teams.map((team) => <TeamBriefing key={team.team.id} exercise={pack.name} pack={team} world={null} />)}
				{print === "packs" &&
					worlds.flatMap((world) =>
						teams.map((team) => (
							<div key={`${world.id} ${team.team.id}`}>
								<TeamBriefing exercise={pack.name} pack={team} world={pack.worlds.length > 1 ? world.name : null} />
								{team.injects.map((inject) => (
									<InjectSheets
										key={inject.number}
										exercise={pack.name}
										pack={team}
										inject={inject}
										worldId={world.id}
										world={pack.worlds.length > 1 ? world.name : null}
										hasConfidence={pack.hasConfidence}
									/>
								))}
							</div>
						)),
					)}
			</WrittenIn>
		</main>
	);
}

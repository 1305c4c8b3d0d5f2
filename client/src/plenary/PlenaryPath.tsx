import type { PathView } from "../../../shared/views/contract/teamRevealView.ts";
import { useText } from "../text/useText.ts";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import type { PlenaryNames } from "./names.ts";
import styles from "./plenary.module.css";

interface PlenaryPathProps {
	readonly path: PathView;
	readonly names: PlenaryNames;
}

/** One statement's way: who held it, whom it should have reached, and whether it did. */
export function PlenaryPath({ path, names }: PlenaryPathProps) {
	const text = useText();
	const holder = names.team(path.holder);
	return (
		<div className={styles.path}>
			<p className={styles.pathText}>{text("common.quoted", { text: path.text })}</p>
			<div className={styles.pathMap}>
				<p className={styles.team}>
					{holder && <TeamBadge team={holder} />}
					<span>{text("screen.path.holder", { team: holder?.name ?? path.holder })}</span>
				</p>
				<ul className={styles.pathTo}>
					{path.to.map(({ teamId, state }) => {
						const team = names.team(teamId);
						return (
							<li key={teamId} className={styles.pathEnd} data-state={state}>
								<PathLine state={state} />
								{team && <TeamBadge team={team} />}
								<span>
									{team?.name ?? teamId}: <strong>{text(`screen.path.${state}`)}</strong>
								</span>
							</li>
						);
					})}
				</ul>
			</div>
		</div>
	);
}

type PathState = PathView["to"][number]["state"];

/** Solid and arrived; dashed and late; broken off; or no line at all. The words beside it say the same. */
function PathLine({ state }: { readonly state: PathState }) {
	return (
		<svg
			className={styles.pathLine}
			viewBox="0 0 80 24"
			aria-hidden="true"
			fill="none"
			stroke="currentColor"
			strokeWidth="4"
		>
			{state === "in-time" && <path d="M2 12 H68 M56 3 L70 12 L56 21" />}
			{state === "late" && (
				<>
					<path d="M2 12 H66" strokeDasharray="12 7" />
					<path d="M56 3 L70 12 L56 21" />
				</>
			)}
			{state === "never" && <path d="M2 12 H34 M42 4 L58 20 M58 4 L42 20" />}
			{state === "not-reached" && <path d="M2 12 H70" strokeDasharray="2 10" />}
		</svg>
	);
}

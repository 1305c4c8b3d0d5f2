import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { Text } from "../text/Text.tsx";
import type { Tone } from "../ui/Tag.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./InjectList.module.css";

interface InjectListProps {
	readonly injects: readonly InjectView[];
	readonly currentId: string;
	readonly onSelect: (injectId: string) => void;
}

const TONES: Record<InjectView["status"], Tone> = { open: "accent", locked: "ok", closed: "plain" };

/** The injects this team has entered, newest first. */
export function InjectList({ injects, currentId, onSelect }: InjectListProps) {
	return (
		<div>
			<h2 className={styles.title}>
				<Text id="player.area.injects" />
			</h2>
			<ol className={styles.list} reversed>
				{injects.toReversed().map((inject) => (
					<li key={inject.id}>
						<button
							type="button"
							className={styles.card}
							aria-current={inject.id === currentId ? "true" : undefined}
							onClick={() => onSelect(inject.id)}
						>
							<span className={styles.meta}>
								{exerciseTime(inject.enteredAtMs)},{" "}
								<Text id="player.documents" values={{ count: inject.documents.length }} />
							</span>
							<span className={styles.name}>
								{inject.number}. {inject.title}
							</span>
							<Tag tone={TONES[inject.status]}>
								<Text id={`player.status.${inject.status}`} />
							</Tag>
						</button>
					</li>
				))}
			</ol>
		</div>
	);
}

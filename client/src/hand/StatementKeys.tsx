import { useStore } from "zustand";
import type { DocumentContent } from "../../../shared/views/contract/documentContent.ts";
import type { StatementKeyView } from "../../../shared/views/contract/teamRevealView.ts";
import { useWrittenLanguage } from "../connection/useWrittenLanguage.ts";
import { KindMark } from "../exercise/KindMark.tsx";
import { languageStore } from "../text/language.ts";
import { Text } from "../text/Text.tsx";
import type { Tone } from "../ui/Tag.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./Paper.module.css";

interface StatementKeysProps {
	readonly runs: DocumentContent["blocks"][number]["runs"];
	readonly keys: Readonly<Record<string, StatementKeyView>> | null;
}

/** After the reveal: under each passage, what its signals and decoys were and what the team made of them. */
export function StatementKeys({ runs, keys }: StatementKeysProps) {
	const language = useStore(languageStore, (state) => state.language);
	const written = useWrittenLanguage();
	if (keys === null) return null;
	const keyed = runs.flatMap((run) => {
		const key = run.statementId === undefined ? undefined : keys[run.statementId];
		return key === undefined || key.kind === "neutral" ? [] : [{ run, key }];
	});
	if (keyed.length === 0) return null;
	return (
		<ul className={styles.keys} lang={language}>
			{keyed.map(({ run, key }) => (
				<li key={run.statementId} className={styles.key} data-kind={key.kind}>
					<p className={styles.keyHead}>
						<span className={styles.keyKind}>
							<KindMark kind={key.kind} /> <Text id={`hand.key.${key.kind}`} />
						</span>
						<Tag tone={RESULT_TONES[key.result ?? "neutral"]}>
							<Text id={`hand.key.result.${key.result ?? "room"}`} />
						</Tag>
					</p>
					<p className={styles.keyQuote} lang={written}>
						<Text id="common.quoted" values={{ text: run.text }} />
					</p>
					{key.indicators.length > 0 && (
						<p lang={written}>{key.indicators.map((indicator) => `${indicator.title} (${indicator.id})`).join("; ")}</p>
					)}
					{key.explanation !== null && <p lang={written}>{key.explanation}</p>}
				</li>
			))}
		</ul>
	);
}

const RESULT_TONES: Record<NonNullable<StatementKeyView["result"]>, Tone> = {
	hit: "ok",
	miss: "warn",
	"false-alarm": "warn",
	"correct-rejection": "ok",
	neutral: "plain",
};

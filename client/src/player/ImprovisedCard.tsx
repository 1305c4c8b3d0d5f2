import { useId, useState } from "react";
import type { TeamImprovisedView } from "../../../shared/views/contract/improvisedView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useSend } from "../connection/useSend.ts";
import { exerciseTime } from "../exercise/exerciseTime.ts";
import { inWords } from "../exercise/plainWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { Panel } from "../ui/Panel.tsx";
import { TextField } from "../ui/TextField.tsx";
import styles from "./ImprovisedCard.module.css";
import { labelOf } from "./playerContext.ts";

interface ImprovisedCardProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: TeamImprovisedView;
}

/** An improvised inject: its story, and what the team made of it. One that is closed folds away. */
export function ImprovisedCard({ team, seat, inject }: ImprovisedCardProps) {
	const text = useText();
	const [isChanging, setChanging] = useState(false);
	const mayDecide = inject.isOpen && inject.options.length > 0 && seat.may.includes("DecideImprovised");
	// What is decided stands there alone until the scribe thinks again.
	const isMine = mayDecide && (inject.decided === null || isChanging);
	const title = `${text("improvised.title")} · ${exerciseTime(inject.atMs)}`;
	const body = (
		<div className={styles.body}>
			<p className={styles.story}>{inWords(inject.text, text)}</p>
			<Decided team={team} inject={inject} isMine={isMine} />
			{isMine && <DecideForm inject={inject} onSent={() => setChanging(false)} />}
			{mayDecide && !isMine && (
				<div>
					<Button onClick={() => setChanging(true)}>{text("improvised.decideAgain")}</Button>
				</div>
			)}
		</div>
	);
	if (inject.isOpen) return <Panel title={title}>{body}</Panel>;
	return (
		<details className={styles.closed}>
			<summary>{title}</summary>
			{body}
		</details>
	);
}

interface DecidedProps extends Pick<ImprovisedCardProps, "team" | "inject"> {
	/** This person decides: the options stand in the form. */
	readonly isMine: boolean;
}

function Decided({ team, inject, isMine }: DecidedProps) {
	const text = useText();
	const { decided, options, isOpen } = inject;
	if (options.length === 0) return <p className={styles.quiet}>{text("improvised.readOnly")}</p>;
	if (decided !== null)
		return (
			<div role="status">
				<p>
					<strong>{text("improvised.decided", { option: inWords(options[decided.option] ?? "", text) })}</strong>
				</p>
				{decided.reason !== "" && <p>{text("improvised.because", { reason: inWords(decided.reason, text) })}</p>}
			</div>
		);
	if (!isOpen) return <p className={styles.quiet}>{text("improvised.notDecided")}</p>;
	if (isMine) return null;
	const scribe = labelOf(team, team.scribe);
	return (
		<>
			<ul className={styles.options}>
				{options.map((option, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: an option is known by its place
					<li key={index}>{inWords(option, text)}</li>
				))}
			</ul>
			<p className={styles.quiet}>
				{scribe === null ? text("improvised.waitsForScribe") : text("improvised.waits", { scribe })}
			</p>
		</>
	);
}

interface DecideFormProps extends Pick<ImprovisedCardProps, "inject"> {
	readonly onSent: () => void;
}

function DecideForm({ inject, onSent }: DecideFormProps) {
	const text = useText();
	const send = useSend();
	const group = useId();
	const [option, setOption] = useState<number | null>(null);
	const [reason, setReason] = useState("");
	const chosen = option ?? inject.decided?.option ?? null;
	const isSame = chosen === inject.decided?.option;
	return (
		<form
			className={styles.body}
			onSubmit={(event) => {
				event.preventDefault();
				if (chosen === null) return;
				if (!isSame) void send({ type: "DecideImprovised", improvisedId: inject.id, option: chosen, reason });
				onSent();
			}}
		>
			<FieldGroup label={text("improvised.choose")}>
				<div className={styles.choices}>
					{inject.options.map((words, index) => (
						<ChoiceCard
							// biome-ignore lint/suspicious/noArrayIndexKey: an option is known by its place
							key={index}
							name={group}
							value={String(index)}
							label={words}
							checked={chosen === index}
							onChoose={() => setOption(index)}
						/>
					))}
				</div>
			</FieldGroup>
			<TextField label={text("improvised.reason")} value={reason} onChange={setReason} maxLength={600} />
			<div>
				<Button kind="primary" type="submit" offBecause={chosen === null ? text("improvised.chooseFirst") : null}>
					{text("improvised.decide")}
				</Button>
			</div>
		</form>
	);
}

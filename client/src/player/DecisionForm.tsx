import { IconLock } from "@tabler/icons-react";
import { Suspense, useState } from "react";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useConnection } from "../connection/useConnection.ts";
import { CONFIDENCES } from "../hand/confidences.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { lazyPart } from "../ui/lazyPart.ts";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { TextField } from "../ui/TextField.tsx";
import { CourseChoice } from "./CourseChoice.tsx";
import styles from "./Decision.module.css";
import { draftProblems } from "./draftProblems.ts";
import { Measures } from "./Measures.tsx";
import { mayIn } from "./playerContext.ts";
import { ShowOfHands } from "./ShowOfHands.tsx";
import { useDraft } from "./useDraft.ts";

const LockDialog = lazyPart(async () => (await import("./LockDialog.tsx")).LockDialog);

interface DecisionFormProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
}

const REASON_LENGTH = 600;

/** The scribe's form. What is in it is a draft, kept here and on the server, until it is locked. */
export function DecisionForm({ team, seat, inject }: DecisionFormProps) {
	const text = useText();
	const { isOnline } = useConnection();
	const [draft, change] = useDraft(seat, inject);
	const [isAsked, setIsAsked] = useState(false);
	const [isConfirming, setIsConfirming] = useState(false);
	const mayLock = mayIn({ seat, inject }, "LockDecision");
	const problems = draftProblems(draft, inject);
	const { mechanics } = team.exercise;

	const handleAsk = () => {
		setIsAsked(true);
		if (problems.option === null && problems.reason === null && problems.measures === null) setIsConfirming(true);
	};

	return (
		<form className={styles.form} onSubmit={(event) => event.preventDefault()} noValidate>
			<CourseChoice
				inject={inject}
				draft={draft}
				error={isAsked && problems.option !== null ? text(problems.option) : ""}
				disabled={!mayLock}
				onChange={change}
			/>
			{!mechanics.votes && <ShowOfHands inject={inject} draft={draft} disabled={!mayLock} onChange={change} />}
			{mechanics.measures && inject.measures.length > 0 && (
				<Measures inject={inject} draft={draft} disabled={!mayLock} onChange={change} />
			)}
			<TextField
				label={<Text id="player.reason" />}
				hint={<Text id="player.reason.hint" />}
				error={isAsked && problems.reason !== null ? text(problems.reason) : ""}
				value={draft.reason}
				onChange={(reason) => change({ reason })}
				maxLength={REASON_LENGTH}
				rows={2}
				disabled={!mayLock}
			/>
			<SegmentedChoice
				label={text("player.confidence")}
				value={draft.confidence === null ? null : String(draft.confidence)}
				options={CONFIDENCES.map((value) => ({ value: String(value), label: text(`confidence.${value}`) }))}
				disabled={!mayLock}
				onChange={(next) => change({ confidence: CONFIDENCES.find((value) => String(value) === next) ?? null })}
			/>
			<div className={styles.lockBar}>
				{!isOnline && (
					<Banner tone="warn">
						<Text id="connection.reconnecting" />
					</Banner>
				)}
				<Button
					kind="primary"
					size="lg"
					isWide
					icon={<IconLock size={20} aria-hidden />}
					disabled={!mayLock || !isOnline}
					onClick={handleAsk}
				>
					<Text id="player.lock.button" />
				</Button>
			</div>
			{isConfirming && (
				<Suspense fallback={null}>
					<LockDialog inject={inject} draft={draft} onClose={() => setIsConfirming(false)} />
				</Suspense>
			)}
		</form>
	);
}

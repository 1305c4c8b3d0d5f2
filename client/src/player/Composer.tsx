import { useState } from "react";
import type { CommandType } from "../../../shared/exercise/commands.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import type { Ask } from "../connection/outbox.ts";
import type { HandStatement } from "../hand/handStatements.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { CheckField } from "../ui/CheckField.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { LiveRegion } from "../ui/LiveRegion.tsx";
import { Panel } from "../ui/Panel.tsx";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { Stack } from "../ui/Stack.tsx";
import styles from "./Channel.module.css";
import type { MessageContent } from "./MessageForm.tsx";
import { MessageForm } from "./MessageForm.tsx";
import { OtherTeamName } from "./OtherTeamName.tsx";
import { mayIn } from "./playerContext.ts";

interface ComposerProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly inject: InjectView;
	readonly hand: readonly HandStatement[];
}

type Kind = "notification" | "enquiry" | "alert" | "call";

const COMMANDS: Readonly<Record<Kind, CommandType>> = {
	notification: "SendNotification",
	enquiry: "SendEnquiry",
	alert: "SendSectorAlert",
	call: "OpenCaseCall",
};
const KINDS = ["notification", "enquiry", "alert", "call"] as const;
const REPLY_MINUTES = [3, 5, 10] as const;

/** A new message: what kind, to whom, in which words, with which statements. */
export function Composer({ team, seat, inject, hand }: ComposerProps) {
	const text = useText();
	const [kind, setKind] = useState<Kind>("notification");
	const [to, setTo] = useState<readonly string[]>([]);
	const [isAnonymous, setIsAnonymous] = useState(false);
	const [replyWithin, setReplyWithin] = useState("");
	const [round, setRound] = useState(0);
	const [sent, setSent] = useState("");
	const kinds = KINDS.filter((item) => mayIn({ seat, inject }, COMMANDS[item]));
	if (kinds.length === 0) return null;

	const reachable = reachableTeams(team, inject);
	const recipients =
		kind === "alert" ? reachable.map(({ id }) => id) : to.filter((id) => reachable.some((team) => team.id === id));
	const ask = ({ text: words, statementIds }: MessageContent): Ask => {
		const injectId = inject.id;
		switch (kind) {
			case "notification":
				return { type: "SendNotification", injectId, to: [...recipients], text: words, statementIds };
			case "enquiry":
				return {
					type: "SendEnquiry",
					injectId,
					to: [...recipients],
					text: words,
					statementIds,
					anonymous: isAnonymous,
					replyWithinMinutes: replyWithin === "" ? null : Number(replyWithin),
				};
			case "alert":
				return { type: "SendSectorAlert", injectId, text: words, statementIds };
			case "call":
				return { type: "OpenCaseCall", injectId, with: [...recipients], text: words };
		}
	};
	const handleSent = () => {
		setSent(text("player.compose.sent"));
		setTo([]);
		setIsAnonymous(false);
		setReplyWithin("");
		setRound(round + 1);
	};

	return (
		<Panel title={<Text id="player.compose" />}>
			<LiveRegion message={sent} />
			<Stack gap={4}>
				<SegmentedChoice<Kind>
					label={text("player.compose.kind")}
					value={kind}
					options={kinds.map((value) => ({ value, label: text(`player.message.${value}`) }))}
					onChange={setKind}
				/>
				<p className={styles.note}>
					<Text id={`player.compose.about.${kind}`} />
				</p>
				{kind !== "alert" && (
					<FieldGroup label={<Text id="player.compose.to" />}>
						<div className={styles.recipients}>
							{reachable.map((other) => (
								<CheckField
									key={other.id}
									label={
										<span className={styles.recipient}>
											<OtherTeamName team={other} />
										</span>
									}
									checked={to.includes(other.id)}
									onChange={(checked) => setTo(checked ? [...to, other.id] : to.filter((id) => id !== other.id))}
								/>
							))}
						</div>
					</FieldGroup>
				)}
				{kind === "enquiry" && (
					<>
						<CheckField
							label={<Text id="player.enquiry.anonymous" />}
							hint={<Text id="player.enquiry.anonymousHint" />}
							checked={isAnonymous}
							onChange={setIsAnonymous}
						/>
						<SelectField
							label={<Text id="player.enquiry.deadline" />}
							value={replyWithin}
							onChange={setReplyWithin}
							options={[
								{ value: "", label: text("player.enquiry.noDeadline") },
								...REPLY_MINUTES.map((minutes) => ({
									value: String(minutes),
									label: text("common.minutes", { minutes }),
								})),
							]}
						/>
					</>
				)}
				<MessageForm
					key={`${kind}-${round}`}
					team={team}
					inject={inject}
					hand={kind === "call" ? [] : hand}
					to={recipients}
					label={<Text id="player.compose.text" />}
					ask={ask}
					onSent={handleSent}
				/>
			</Stack>
		</Panel>
	);
}

/** Teams that play this inject; a statement's sending says which those are. */
function reachableTeams(team: TeamView, inject: InjectView): TeamView["otherTeams"] {
	const sending = Object.values(inject.sending)[0];
	if (sending === undefined) return team.otherTeams;
	return team.otherTeams.filter(({ id }) => Object.hasOwn(sending.to, id));
}

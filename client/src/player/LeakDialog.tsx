import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import type { HandStatement } from "../hand/handStatements.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Row, Stack } from "../ui/Stack.tsx";
import styles from "./Channel.module.css";
import type { Leak } from "./leaksOf.ts";
import { teamNameOf } from "./playerContext.ts";

interface LeakDialogProps {
	readonly team: TeamView;
	readonly hand: readonly HandStatement[];
	readonly leaks: readonly Leak[];
	readonly onConfirm: () => void;
	readonly onClose: () => void;
}

/** Says in plain words what sending anyway would be. */
export function LeakDialog({ team, hand, leaks, onConfirm, onClose }: LeakDialogProps) {
	const text = useText();
	return (
		<Dialog title={text("player.leak.title")} isOpen onClose={onClose} closeLabel={text("common.close")}>
			<Stack gap={4}>
				<p>
					<Text id="player.leak.body" />
				</p>
				<ul className={styles.carried}>
					{leaks.map(({ statementId, to }) => (
						<li key={`${statementId}-${to}`}>
							{text("common.quoted", { text: hand.find((item) => item.statementId === statementId)?.text ?? "" })}{" "}
							<strong>
								<Text id="player.leak.to" values={{ team: teamNameOf(team, to) }} />
							</strong>
						</li>
					))}
				</ul>
				<Row gap={2}>
					<Button kind="primary" onClick={onClose}>
						<Text id="player.leak.back" />
					</Button>
					<Button kind="danger" onClick={onConfirm}>
						<Text id="player.leak.confirm" />
					</Button>
				</Row>
			</Stack>
		</Dialog>
	);
}

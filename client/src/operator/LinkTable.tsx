import { useState } from "react";
import { useIntl } from "react-intl";
import type { ExerciseSummary, LinkView } from "../../../shared/wire/api.ts";
import { revokeLink } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./operator.module.css";

interface LinkTableProps {
	readonly token: string;
	readonly exercise: ExerciseSummary;
	readonly onChange: () => Promise<void>;
}

/** The links of an exercise. Their secrets are not kept, so one that is lost is revoked and made anew. */
export function LinkTable({ token, exercise, onChange }: LinkTableProps) {
	const text = useText();
	const intl = useIntl();
	const [revoking, setRevoking] = useState<LinkView | null>(null);
	const [failure, setFailure] = useState<string | null>(null);
	const revoke = async (link: LinkView) => {
		setRevoking(null);
		const answer = await revokeLink(token, exercise.exerciseId, link.linkId);
		setFailure(answer.ok ? null : failureText(answer.failure, text));
		await onChange();
	};
	if (exercise.links.length === 0) return <p>{text("operator.links.none")}</p>;
	return (
		<>
			<DataTable
				caption={text("operator.links.title")}
				isCaptionHidden
				head={[
					text("operator.links.label"),
					text("operator.links.role"),
					text("operator.links.created"),
					text("operator.links.action"),
				]}
				rows={exercise.links.map((link) => {
					const role = text(`operator.role.${link.role}`);
					return {
						id: link.linkId,
						cells: [
							link.label,
							role,
							intl.formatDate(link.createdWallMs, { dateStyle: "short", timeStyle: "short" }),
							link.isRevoked ? (
								<Tag key="revoked">{text("operator.links.revoked")}</Tag>
							) : (
								<Button
									key="revoke"
									size="sm"
									aria-label={text("operator.links.revokeNamed", { label: link.label, role })}
									onClick={() => setRevoking(link)}
								>
									{text("operator.links.revoke")}
								</Button>
							),
						],
					};
				})}
			/>
			{failure !== null && <p role="alert">{failure}</p>}
			{revoking && (
				<Dialog
					title={text("operator.links.revokeTitle")}
					isOpen
					onClose={() => setRevoking(null)}
					closeLabel={text("operator.cancel")}
				>
					<p>{text("operator.links.revokeBody")}</p>
					<div className={styles.dialogFoot}>
						<Button onClick={() => setRevoking(null)}>{text("operator.cancel")}</Button>
						<Button kind="danger" onClick={() => void revoke(revoking)}>
							{text("operator.links.revoke")}
						</Button>
					</div>
				</Dialog>
			)}
		</>
	);
}

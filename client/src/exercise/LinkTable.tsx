import { useState } from "react";
import { useIntl } from "react-intl";
import type { LinkView } from "../../../shared/wire/api.ts";
import type { ApiAnswer } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { DataTable } from "../ui/DataTable.tsx";
import { Tag } from "../ui/Tag.tsx";
import { inWords } from "./plainWords.ts";
import { RevokeDialog } from "./RevokeDialog.tsx";
import type { Say } from "./say.ts";

interface LinkTableProps {
	readonly links: readonly LinkView[];
	/** The seat of whoever looks, if they came by one of the links. */
	readonly ownSeatId: string | null;
	readonly revoke: (link: LinkView) => Promise<ApiAnswer<void>>;
	readonly onChange: () => Promise<void>;
}

/** The links of an exercise. Their secrets are not kept, so one that is lost is revoked and made anew. */
export function LinkTable({ links, ownSeatId, revoke, onChange }: LinkTableProps) {
	const text = useText();
	const intl = useIntl();
	const [asked, setAsked] = useState<LinkView | null>(null);
	const [failure, setFailure] = useState<string | null>(null);
	const isOwn = (link: LinkView) => ownSeatId !== null && link.seatId === ownSeatId;
	const revokeNow = async (link: LinkView) => {
		setAsked(null);
		const answer = await revoke(link);
		setFailure(answer.ok ? null : failureText(answer.failure, text));
		await onChange();
	};
	if (links.length === 0) return <p>{text("links.none")}</p>;
	return (
		<>
			<DataTable
				caption={text("links.title")}
				isCaptionHidden
				head={[text("links.label"), text("links.role"), text("links.use"), text("links.created"), text("links.action")]}
				rows={links.map((link) => ({
					id: link.linkId,
					cells: [
						isOwn(link) ? text("links.yours", { label: labelOf(link, text) }) : labelOf(link, text),
						text(`links.role.${link.role}`),
						wordsOfUse(link, text),
						intl.formatDate(link.createdWallMs, { dateStyle: "short", timeStyle: "short" }),
						link.isRevoked ? (
							<Tag key="revoked">{text("links.revoked")}</Tag>
						) : (
							<Button
								key="revoke"
								size="sm"
								aria-label={text("links.revokeNamed", {
									label: labelOf(link, text),
									role: text(`links.role.${link.role}`),
								})}
								onClick={() => setAsked(link)}
							>
								{text("links.revoke")}
							</Button>
						),
					],
				}))}
			/>
			{failure !== null && <p role="alert">{failure}</p>}
			{asked && (
				<RevokeDialog
					label={labelOf(asked, text)}
					isOwn={isOwn(asked)}
					onRevoke={() => void revokeNow(asked)}
					onClose={() => setAsked(null)}
				/>
			)}
		</>
	);
}

function labelOf(link: LinkView, text: Say): string {
	return link.label === "" ? text("links.unlabelled") : inWords(link.label, text);
}

function wordsOfUse(link: LinkView, text: Say): string {
	if (link.seatId === null) return text("links.unopened");
	return text("links.devices", { devices: link.devices });
}

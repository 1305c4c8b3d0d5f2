import { useState } from "react";
import { useIntl } from "react-intl";
import type { LinkView } from "../../../shared/wire/api.ts";
import type { ApiAnswer } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Tag } from "../ui/Tag.tsx";
import styles from "./exercise.module.css";
import { inWords } from "./plainWords.ts";
import { RevokeDialog } from "./RevokeDialog.tsx";
import type { Say } from "./say.ts";

interface LinkListProps {
	readonly links: readonly LinkView[];
	/** The seat of whoever looks, if they came by one of the links. */
	readonly ownSeatId: string | null;
	readonly revoke: (link: LinkView) => Promise<ApiAnswer<void>>;
	readonly onChange: () => Promise<void>;
}

/** The links of an exercise. Their secrets are not kept, so one that is lost is revoked and made anew. */
export function LinkList({ links, ownSeatId, revoke, onChange }: LinkListProps) {
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
			<ul className={styles.links} aria-label={text("links.title")}>
				{links.map((link) => {
					const label = labelOf(link, text);
					const role = text(`links.role.${link.role}`);
					const made = intl.formatDate(link.createdWallMs, { dateStyle: "medium", timeStyle: "short" });
					return (
						<li key={link.linkId}>
							<div>
								<strong>{isOwn(link) ? text("links.yours", { label }) : label}</strong>
								<p>{text("links.about", { role, use: wordsOfUse(link, text), made })}</p>
							</div>
							{link.isRevoked ? (
								<Tag>{text("links.revoked")}</Tag>
							) : (
								<Button
									size="sm"
									aria-label={text("links.revokeNamed", { label, role })}
									onClick={() => setAsked(link)}
								>
									{text("links.revoke")}
								</Button>
							)}
						</li>
					);
				})}
			</ul>
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

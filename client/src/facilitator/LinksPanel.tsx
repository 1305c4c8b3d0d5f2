import { useState } from "react";
import type { IssuedLink, LinkView } from "../../../shared/wire/api.ts";
import { issueLinkFromSeat } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { cardsLink } from "../exercise/joinLink.ts";
import { PaperLinks } from "../exercise/PaperLinks.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { AddressChoice } from "./AddressChoice.tsx";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import { IssuedLinkCard } from "./IssuedLinkCard.tsx";
import { IssuedLinks } from "./IssuedLinks.tsx";
import { useAddresses } from "./useAddresses.ts";
import { useLinks } from "./useLinks.ts";

const ROLES: readonly LinkView["role"][] = ["projector", "adviser", "observer", "facilitator"];

/** Links for all who are not players. */
export function LinksPanel() {
	const text = useText();
	const { view, ticket } = useConsole();
	const addresses = useAddresses();
	const links = useLinks();
	const [role, setRole] = useState<LinkView["role"]>("projector");
	const [label, setLabel] = useState("");
	const [issued, setIssued] = useState<readonly (IssuedLink & { readonly label: string })[]>([]);
	const [failure, setFailure] = useState<string | null>(null);
	const base = addresses.chosen ?? window.location.origin;

	const issue = async () => {
		const answer = await issueLinkFromSeat(ticket, role, label.trim());
		if (!answer.ok) return setFailure(failureText(answer.failure, text));
		setFailure(null);
		setLabel("");
		setIssued((others) => [{ ...answer.value, label: label.trim() }, ...others]);
		await links.refresh();
	};

	return (
		<div className={common.side}>
			<a href={`/report?exercise=${encodeURIComponent(ticket.exerciseId)}`} target="_blank" rel="noreferrer">
				{text("facilitator.links.report")}
			</a>
			<a href={cardsLink(view.exercise.joinCode, addresses.chosen)} target="_blank" rel="noreferrer">
				{text("cards.fromConsole")}
			</a>
			<PaperLinks exerciseId={ticket.exerciseId} />
			<AddressChoice addresses={addresses} />
			<form
				className={common.form}
				onSubmit={(event) => {
					event.preventDefault();
					void issue();
				}}
			>
				<p>{text("facilitator.links.intro")}</p>
				<SelectField
					label={text("facilitator.links.role")}
					value={role}
					onChange={(value) => setRole(ROLES.find((known) => known === value) ?? "projector")}
					options={ROLES.map((value) => ({ value, label: text(`facilitator.role.${value}`) }))}
				/>
				<TextField
					label={text("facilitator.links.label")}
					hint={text("facilitator.links.labelHint")}
					value={label}
					onChange={setLabel}
					maxLength={60}
					error={failure}
				/>
				<Button type="submit">{text("facilitator.links.issue")}</Button>
			</form>
			<div role="status" className={common.side}>
				{issued.map((link) => (
					<IssuedLinkCard key={link.linkId} link={link} base={base} />
				))}
			</div>
			<IssuedLinks {...links} />
		</div>
	);
}

import { useState } from "react";
import type { IssuedLink, LinkView } from "../../../shared/wire/api.ts";
import { issueLink } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import { IssuedLinkText } from "./IssuedLinkText.tsx";
import styles from "./operator.module.css";

interface NewLinkProps {
	readonly token: string;
	readonly exerciseId: string;
	readonly address: string;
	readonly onIssued: () => Promise<void>;
}

const ROLES: readonly LinkView["role"][] = ["facilitator", "projector", "adviser", "observer"];

/** Makes a link; it is shown once. */
export function NewLink({ token, exerciseId, address, onIssued }: NewLinkProps) {
	const text = useText();
	const [role, setRole] = useState<LinkView["role"]>("facilitator");
	const [label, setLabel] = useState("");
	const [issued, setIssued] = useState<IssuedLink | null>(null);
	const [failure, setFailure] = useState<string | null>(null);
	const make = async () => {
		const answer = await issueLink(token, exerciseId, role, label.trim());
		setIssued(answer.ok ? answer.value : null);
		setFailure(answer.ok ? null : failureText(answer.failure, text));
		if (answer.ok) setLabel("");
		await onIssued();
	};
	return (
		<form
			className={styles.newLink}
			onSubmit={(event) => {
				event.preventDefault();
				void make();
			}}
		>
			<h4>{text("operator.list.newLink")}</h4>
			<div className={styles.newLinkFields}>
				<SelectField
					label={text("links.role")}
					value={role}
					onChange={(value) => setRole(ROLES.find((known) => known === value) ?? "facilitator")}
					options={ROLES.map((value) => ({ value, label: text(`operator.role.${value}`) }))}
				/>
				<TextField label={text("links.label")} value={label} onChange={setLabel} maxLength={60} error={failure} />
				<Button type="submit">{text("operator.links.make")}</Button>
			</div>
			<div role="status">
				{issued && (
					<>
						<p>{text("operator.links.issued")}</p>
						<IssuedLinkText link={issued} address={address} open={text("operator.links.open")} />
					</>
				)}
			</div>
		</form>
	);
}

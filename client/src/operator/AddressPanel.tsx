import { useState } from "react";
import type { OperatorOverview } from "../../../shared/wire/api.ts";
import { chooseAddress } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { useText } from "../text/useText.ts";
import { ChoiceCard } from "../ui/ChoiceCard.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { Panel } from "../ui/Panel.tsx";
import styles from "./operator.module.css";

interface AddressPanelProps {
	readonly token: string;
	readonly overview: OperatorOverview;
	readonly onChange: () => Promise<void>;
}

/** Which of the server's addresses QR codes and links show. */
export function AddressPanel({ token, overview, onChange }: AddressPanelProps) {
	const text = useText();
	const [said, setSaid] = useState<{ readonly words: string; readonly isWrong: boolean } | null>(null);
	const choose = async (url: string) => {
		const answer = await chooseAddress(token, url);
		setSaid(
			answer.ok
				? { words: text("operator.address.saved", { url }), isWrong: false }
				: { words: failureText(answer.failure, text), isWrong: true },
		);
		await onChange();
	};
	return (
		<Panel title={text("operator.address.title")}>
			<FieldGroup
				label={text("operator.address.title")}
				hint={text("operator.address.hint")}
				error={said?.isWrong ? said.words : undefined}
			>
				<div className={styles.cards}>
					{overview.addresses.map(({ url, kind }) => (
						<ChoiceCard
							key={url}
							name="address"
							value={url}
							label={url}
							hint={text(`operator.address.${kind}`)}
							checked={url === overview.chosenAddress}
							onChoose={(value) => void choose(value)}
						/>
					))}
				</div>
			</FieldGroup>
			<p role="status">{said && !said.isWrong && said.words}</p>
		</Panel>
	);
}

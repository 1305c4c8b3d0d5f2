import { IconPlus, IconX } from "@tabler/icons-react";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { FieldGroup } from "../ui/Field.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { TextField } from "../ui/TextField.tsx";
import { MOST_WORLDS } from "./exerciseDraft.ts";
import styles from "./operator.module.css";

interface WorldsFieldProps {
	readonly worlds: readonly string[];
	readonly onChange: (worlds: readonly string[]) => void;
}

/** Names of the parallel worlds, one to eight. */
export function WorldsField({ worlds, onChange }: WorldsFieldProps) {
	const text = useText();
	return (
		<FieldGroup label={text("operator.create.worlds")} hint={text("operator.create.worldsHint")}>
			{worlds.map((world, index) => {
				const number = index + 1;
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: worlds have no ids until the exercise is created
					<div key={index} className={styles.world}>
						<TextField
							label={text("operator.create.world", { number })}
							value={world}
							maxLength={40}
							required
							onChange={(name) => onChange(worlds.map((other, at) => (at === index ? name : other)))}
						/>
						{worlds.length > 1 && (
							<IconButton
								label={text("operator.create.removeWorld", { number })}
								icon={<IconX size={18} aria-hidden />}
								onClick={() => onChange(worlds.filter((_, at) => at !== index))}
							/>
						)}
					</div>
				);
			})}
			{worlds.length < MOST_WORLDS && (
				<Button
					size="sm"
					icon={<IconPlus size={16} aria-hidden />}
					onClick={() => onChange([...worlds, text("operator.create.worldDefault", { number: worlds.length + 1 })])}
				>
					{text("operator.create.addWorld")}
				</Button>
			)}
		</FieldGroup>
	);
}

import type { PaperPackView } from "../../../shared/views/contract/paperPackView.ts";
import { useText } from "../text/useText.ts";
import styles from "./paper.module.css";
import { ScriptDecisions } from "./ScriptDecisions.tsx";
import { ScriptHandouts } from "./ScriptHandouts.tsx";
import { ScriptKeys } from "./ScriptKeys.tsx";
import { ScriptLead } from "./ScriptLead.tsx";
import { Sheet } from "./Sheet.tsx";

/** The facilitator's script: an inject after the other, with all that only facilitators may know. */
export function Script({ pack: { name, script, worlds } }: { readonly pack: PaperPackView }) {
	const text = useText();
	return script.map((inject) => (
		<Sheet
			key={inject.number}
			owner={[name, text("paper.script")]}
			name={text("paper.only")}
			title={text("paper.inject", { number: inject.number, title: inject.title })}
		>
			<div className={styles.script}>
				<ScriptLead inject={inject} />
				<ScriptHandouts inject={inject} />
				<ScriptKeys inject={inject} />
				<ScriptDecisions inject={inject} worlds={worlds} />
			</div>
		</Sheet>
	));
}

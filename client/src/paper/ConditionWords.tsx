import type { ConditionView } from "../../../shared/views/contract/conditionView.ts";
import { useText } from "../text/useText.ts";
import { PaperText } from "./PaperText.tsx";

/** An authored condition as a sentence, or a list of them. */
export function ConditionWords({ condition }: { readonly condition: ConditionView }) {
	const text = useText();
	switch (condition.type) {
		case "all":
		case "any":
		case "none":
			return (
				<>
					{text(`paper.if.${condition.type}`)}
					<ul>
						{condition.parts.map((part) => (
							<li key={JSON.stringify(part)}>
								<ConditionWords condition={part} />
							</li>
						))}
					</ul>
				</>
			);
		case "decision":
			return (
				<>
					{text("paper.if.decision", { team: condition.team, inject: condition.inject })}
					<ul>
						{condition.options.map((option) => (
							<li key={option}>
								<PaperText>{option}</PaperText>
							</li>
						))}
					</ul>
				</>
			);
		case "rating": {
			const ratings = condition.ratings.map((rating) => text(`rating.${rating}`)).join(" / ");
			return text("paper.if.rating", { team: condition.team, inject: condition.inject, ratings });
		}
		case "reached":
		case "not-reached":
			return text(`paper.if.${condition.type}`, { team: condition.team, inject: condition.inject });
		case "outcome": {
			const outcomes = condition.outcomes.map((outcome) => text(`outcome.${outcome}`)).join(" / ");
			return text("paper.if.outcome", { inject: condition.inject, outcomes });
		}
		case "followed":
			return <PaperText>{text("paper.if.followed", { inject: condition.inject, text: condition.text })}</PaperText>;
	}
}

import { FEEDBACK_MARKS } from "../../../shared/exercise/feedback.ts";
import type { FeedbackView } from "../../../shared/views/contract/feedbackView.ts";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";

/** What people thought of the exercise: counts, and words without a name. */
export function FeedbackResults({ feedback }: { readonly feedback: FeedbackView }) {
	const text = useText();
	return (
		<>
			<p>{text("feedback.given", { given: feedback.given })}</p>
			{feedback.given > 0 && (
				<DataTable
					caption={text("feedback.table")}
					head={[text("feedback.question"), ...FEEDBACK_MARKS.map((mark) => text(`feedback.mark.${mark}`))]}
					rows={[
						{ id: "useful", cells: [text("feedback.useful"), ...feedback.useful] },
						{ id: "credible", cells: [text("feedback.credible"), ...feedback.credible] },
					]}
				/>
			)}
			{feedback.texts.length > 0 && (
				<>
					<h3>{text("feedback.said")}</h3>
					<ul>
						{feedback.texts.map((words, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: words without ids
							<li key={index}>{words}</li>
						))}
					</ul>
				</>
			)}
		</>
	);
}

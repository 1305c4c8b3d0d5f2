import { useCallback, useEffect, useState } from "react";
import { useSearchParams } from "wouter";
import { useStore } from "zustand";
import type { PaperPackView } from "../../../shared/views/contract/paperPackView.ts";
import type { ApiFailure } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { lookAtPaper, reportTokens } from "../connection/report.ts";
import { PRINTS } from "../exercise/paperLink.ts";
import { PageMessage } from "../PageMessage.tsx";
import { languageStore } from "../text/language.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { PaperPack } from "./PaperPack.tsx";

/** `/paper?exercise=…&print=packs`: what is printed, with the facilitator's seat on this device or the operator's token in this tab. */
export function PaperScreen() {
	const text = useText();
	const [search] = useSearchParams();
	const exerciseId = search.get("exercise");
	const language = useStore(languageStore, (state) => state.language);
	const [pack, setPack] = useState<PaperPackView | null>(null);
	const [failure, setFailure] = useState<ApiFailure | null>(null);
	const [attempt, setAttempt] = useState(0);
	const again = useCallback(() => setAttempt((count) => count + 1), []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
	useEffect(() => {
		if (exerciseId === null) return undefined;
		let isCurrent = true;
		void lookAtPaper(exerciseId, language, reportTokens(exerciseId)).then((answer) => {
			if (!isCurrent) return;
			setFailure(answer.ok ? null : answer.failure);
			setPack(answer.ok ? answer.value : null);
		});
		return () => {
			isCurrent = false;
		};
	}, [exerciseId, language, attempt]);

	if (exerciseId === null) return <PageMessage title={text("paper.title")} body={text("paper.noExercise")} />;
	if (failure !== null) {
		const isForbidden = failure.status === 401 || failure.status === 403;
		const body = isForbidden ? text("paper.noRight") : text("paper.failed", { message: failureText(failure, text) });
		return (
			<PageMessage
				role="alert"
				title={text("paper.title")}
				body={body}
				actions={
					<Button kind="primary" onClick={again}>
						{text("report.again")}
					</Button>
				}
			/>
		);
	}
	if (pack === null) return <PageMessage role="status" body={text("paper.loading")} />;
	return <PaperPack pack={pack} first={PRINTS.find((known) => known === search.get("print")) ?? "packs"} />;
}

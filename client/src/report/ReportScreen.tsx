import { useCallback, useEffect, useState } from "react";
import { useSearchParams } from "wouter";
import { useStore } from "zustand";
import type { AarView } from "../../../shared/views/aarView.ts";
import type { ApiFailure } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { lookAtReport, reportTokens } from "../connection/report.ts";
import { PageMessage } from "../PageMessage.tsx";
import { languageStore } from "../text/language.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Report } from "./Report.tsx";

type Reading =
	| { readonly type: "loading" }
	| { readonly type: "read"; readonly aar: AarView }
	| { readonly type: "failed"; readonly failure: ApiFailure };

/** The report's page: `/report?exercise=…`, with the facilitator's seat on this device or the operator's token in this tab. */
export function ReportScreen() {
	const text = useText();
	const [search] = useSearchParams();
	const exerciseId = search.get("exercise");
	const language = useStore(languageStore, (state) => state.language);
	const [reading, setReading] = useState<Reading>({ type: "loading" });
	const [attempt, setAttempt] = useState(0);
	const again = useCallback(() => setAttempt((count) => count + 1), []);

	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
	useEffect(() => {
		if (exerciseId === null) return undefined;
		let isCurrent = true;
		void lookAtReport(exerciseId, language, reportTokens(exerciseId)).then((answer) => {
			if (!isCurrent) return;
			setReading(answer.ok ? { type: "read", aar: answer.value } : { type: "failed", failure: answer.failure });
		});
		return () => {
			isCurrent = false;
		};
	}, [exerciseId, language, attempt]);

	if (exerciseId === null) return <PageMessage title={text("report.title")} body={text("report.noExercise")} />;
	switch (reading.type) {
		case "loading":
			return <PageMessage role="status" body={text("report.loading")} />;
		case "failed": {
			const { status } = reading.failure;
			const isForbidden = status === 401 || status === 403;
			return (
				<PageMessage
					role="alert"
					title={text("report.title")}
					body={
						isForbidden
							? text("report.noRight")
							: text("report.failed", { message: failureText(reading.failure, text) })
					}
					actions={
						<Button kind="primary" onClick={again}>
							{text("report.again")}
						</Button>
					}
				/>
			);
		}
		case "read":
			return <Report aar={reading.aar} />;
	}
}

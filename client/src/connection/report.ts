import type { AarView } from "../../../shared/views/aarView.ts";
import type { PaperPackView } from "../../../shared/views/contract/paperPackView.ts";
import { type ApiAnswer, callApi } from "./api.ts";
import { readKept } from "./keep.ts";
import { lastTicket } from "./tickets.ts";

/** Where the operator's page keeps its token for this tab. */
export const OPERATOR_TOKEN = "amberline.operator";

/** Secrets that may open the report and the paper pack of an exercise: the operator's of this tab, or a facilitator's seat on this device. */
export function reportTokens(exerciseId: string): readonly string[] {
	const operator = readKept<string>(OPERATOR_TOKEN, "tab");
	const seat = lastTicket("facilitator");
	return [
		...(operator === null ? [] : [operator]),
		...(seat !== null && seat.exerciseId === exerciseId ? [seat.seatToken] : []),
	];
}

/** Reads the report with the first secret that is accepted. */
export function lookAtReport(exerciseId: string, language: string, tokens: readonly string[]) {
	return lookAt<AarView>("report", exerciseId, language, tokens);
}

/** Reads what is printed, with the same secrets. */
export function lookAtPaper(exerciseId: string, language: string, tokens: readonly string[]) {
	return lookAt<PaperPackView>("paper", exerciseId, language, tokens);
}

async function lookAt<View>(
	what: "report" | "paper",
	exerciseId: string,
	language: string,
	tokens: readonly string[],
): Promise<ApiAnswer<View>> {
	let answer: ApiAnswer<View> = { ok: false, failure: { code: "NotAllowed", message: "", status: 401 } };
	for (const token of tokens) {
		const path = `/api/exercises/${encodeURIComponent(exerciseId)}/${what}?language=${encodeURIComponent(language)}`;
		answer = await callApi<View>(path, { token });
		if (answer.ok || (answer.failure.status !== 401 && answer.failure.status !== 403)) return answer;
	}
	return answer;
}

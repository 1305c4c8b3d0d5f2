import { useState } from "react";
import { keep, readKept } from "../connection/keep.ts";
import { OPERATOR_TOKEN } from "../connection/report.ts";
import { takeFromFragment } from "../connection/tickets.ts";
import { PageMessage } from "../PageMessage.tsx";
import { useText } from "../text/useText.ts";
import { OperatorPage } from "./OperatorPage.tsx";

/** The operator's page: `/operator#token=…`. The token stays in this tab only. */
export function OperatorScreen() {
	const text = useText();
	const [token] = useState(operatorToken);
	if (token === null) return <PageMessage title={text("operator.title")} body={text("operator.noToken")} />;
	return <OperatorPage token={token} />;
}

function operatorToken(): string | null {
	const fresh = takeFromFragment("token");
	if (fresh !== null) keep(OPERATOR_TOKEN, fresh, "tab");
	return fresh ?? readKept<string>(OPERATOR_TOKEN, "tab");
}

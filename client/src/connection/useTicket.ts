import { useEffect, useState } from "react";
import type { SeatRole } from "../../../shared/exercise/commands.ts";
import type { ApiFailure } from "./api.ts";
import { openLink } from "./api.ts";
import type { KeptTicket } from "./tickets.ts";
import { keepTicket, lastTicket, takeFromFragment } from "./tickets.ts";

export type TicketState =
	| { readonly type: "opening" }
	| { readonly type: "ready"; readonly ticket: KeptTicket }
	| { readonly type: "missing" }
	| { readonly type: "failed"; readonly failure: ApiFailure; readonly retry: () => void };

/** The seat this page works with: from the link in its address, or the one of this role kept on the device. */
export function useTicket(role: SeatRole): TicketState {
	const [linkToken] = useState(() => takeFromFragment("link"));
	const [attempt, setAttempt] = useState(0);
	const [state, setState] = useState<TicketState>(() => {
		if (linkToken !== null) return { type: "opening" };
		const ticket = lastTicket(role);
		return ticket === null ? { type: "missing" } : { type: "ready", ticket };
	});

	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt opens the same link again
	useEffect(() => {
		if (linkToken === null) return;
		let isCurrent = true;
		setState({ type: "opening" });
		void openLink(linkToken).then((answer) => {
			if (!isCurrent) return;
			if (answer.ok) setState({ type: "ready", ticket: keepTicket(answer.value, null) });
			else setState({ type: "failed", failure: answer.failure, retry: () => setAttempt((count) => count + 1) });
		});
		return () => {
			isCurrent = false;
		};
	}, [linkToken, attempt]);

	return state;
}

import { useCallback, useEffect, useState } from "react";
import type { LinkView } from "../../../shared/wire/api.ts";
import { type ApiFailure, lookAtLinks } from "../connection/api.ts";
import { useConsole } from "./consoleContext.ts";

export interface Links {
	/** What the server said last; null until it has. */
	readonly links: readonly LinkView[] | null;
	readonly failure: ApiFailure | null;
	readonly refresh: () => Promise<void>;
}

const REFRESH_MS = 10_000;

/** The links of this exercise: asked for again when somebody comes or goes, and every few seconds. */
export function useLinks(): Links {
	const { ticket, view } = useConsole();
	const [links, setLinks] = useState<readonly LinkView[] | null>(null);
	const [failure, setFailure] = useState<ApiFailure | null>(null);
	const refresh = useCallback(async () => {
		const answer = await lookAtLinks(ticket);
		if (answer.ok) setLinks(answer.value);
		setFailure(answer.ok ? null : answer.failure);
	}, [ticket]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: who is here is a reason to ask again
	useEffect(() => {
		void refresh();
		const interval = setInterval(() => void refresh(), REFRESH_MS);
		return () => clearInterval(interval);
	}, [refresh, view.seats]);
	return { links, failure, refresh };
}

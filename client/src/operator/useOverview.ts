import { useCallback, useEffect, useState } from "react";
import type { OperatorOverview } from "../../../shared/wire/api.ts";
import { type ApiFailure, lookAtOverview } from "../connection/api.ts";

export interface Overview {
	/** What the server said last; null until it has. */
	readonly overview: OperatorOverview | null;
	readonly failure: ApiFailure | null;
	readonly refresh: () => Promise<void>;
}

const REFRESH_MS = 10_000;

/** Everything the operator sees, asked for again every few seconds. */
export function useOverview(token: string): Overview {
	const [overview, setOverview] = useState<OperatorOverview | null>(null);
	const [failure, setFailure] = useState<ApiFailure | null>(null);
	const refresh = useCallback(async () => {
		const answer = await lookAtOverview(token);
		if (answer.ok) setOverview(answer.value);
		setFailure(answer.ok ? null : answer.failure);
	}, [token]);
	useEffect(() => {
		void refresh();
		const interval = setInterval(() => void refresh(), REFRESH_MS);
		return () => clearInterval(interval);
	}, [refresh]);
	return { overview, failure, refresh };
}

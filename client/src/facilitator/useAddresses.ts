import { useCallback, useEffect, useState } from "react";
import type { AddressView } from "../../../shared/wire/api.ts";
import { type ApiFailure, chooseAddressFromSeat, lookAtAddresses } from "../connection/api.ts";
import { useConsole } from "./consoleContext.ts";

export interface Addresses {
	readonly addresses: readonly AddressView[];
	/** What QR codes and links show; null until the server has said. */
	readonly chosen: string | null;
	readonly failure: ApiFailure | null;
	readonly choose: (url: string) => Promise<void>;
}

/** The addresses of the server, and the one that is shown to people. */
export function useAddresses(): Addresses {
	const { ticket } = useConsole();
	const [known, setKnown] = useState<readonly AddressView[]>([]);
	const [chosen, setChosen] = useState<string | null>(null);
	const [failure, setFailure] = useState<ApiFailure | null>(null);

	useEffect(() => {
		let isCurrent = true;
		void lookAtAddresses(ticket).then((answer) => {
			if (!isCurrent) return;
			if (!answer.ok) return setFailure(answer.failure);
			setKnown(answer.value.addresses);
			setChosen(answer.value.chosenAddress);
			setFailure(null);
		});
		return () => {
			isCurrent = false;
		};
	}, [ticket]);

	const choose = useCallback(
		async (url: string) => {
			const answer = await chooseAddressFromSeat(ticket, url);
			if (answer.ok) setChosen(url);
			setFailure(answer.ok ? null : answer.failure);
		},
		[ticket],
	);
	return { addresses: known, chosen, failure, choose };
}

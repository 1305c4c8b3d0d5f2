import { useEffect, useState } from "react";
import { useSearchParams } from "wouter";
import { useStore } from "zustand";
import type { JoinLook } from "../../../shared/wire/api.ts";
import { type ApiFailure, lookAtCode } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { PageMessage } from "../PageMessage.tsx";
import { languageStore } from "../text/language.ts";
import { useText } from "../text/useText.ts";
import { JoinCards } from "./JoinCards.tsx";

/**
 * `/cards/RKVSML?at=http://192.168.1.20:2567`: what is printed for the tables. It holds what anybody with the code may see, and
 * the address that phones in the room can reach; without one, the address it was opened at.
 */
export function CardsScreen({ code }: { readonly code: string }) {
	const text = useText();
	const [search] = useSearchParams();
	const language = useStore(languageStore, (state) => state.language);
	const [look, setLook] = useState<JoinLook | null>(null);
	const [failure, setFailure] = useState<ApiFailure | null>(null);

	useEffect(() => {
		let isCurrent = true;
		void lookAtCode(code, language).then((answer) => {
			if (!isCurrent) return;
			setFailure(answer.ok ? null : answer.failure);
			if (answer.ok) setLook(answer.value);
		});
		return () => {
			isCurrent = false;
		};
	}, [code, language]);

	if (look === null && failure !== null) {
		const words = failureText(failure, text, { UnknownCode: "join.unknownCode" });
		return <PageMessage title={text("cards.title")} body={words} role="alert" />;
	}
	if (look === null) return <PageMessage role="status" body={text("app.loading")} />;
	return <JoinCards look={look} code={code} address={addressOf(search.get("at"))} />;
}

function addressOf(named: string | null): string {
	try {
		const { protocol, origin } = new URL(named ?? "");
		return protocol === "http:" || protocol === "https:" ? origin : window.location.origin;
	} catch {
		return window.location.origin;
	}
}

import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { useStore } from "zustand";
import type { JoinLook } from "../../../shared/wire/api.ts";
import { lookAtCode } from "../connection/api.ts";
import { failureText } from "../connection/failureText.ts";
import { lastTicket } from "../connection/tickets.ts";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { languageStore } from "../text/language.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { CodeForm } from "./CodeForm.tsx";
import { DoorWait } from "./DoorWait.tsx";
import styles from "./Join.module.css";
import { codeLetters, JOIN_CODE_LENGTH } from "./joinCode.ts";
import { KeptSeat } from "./KeptSeat.tsx";
import { type KeptWait, keepWait, keptWait } from "./keptWait.ts";
import { LobbyWait } from "./LobbyWait.tsx";
import { RejoinForm } from "./RejoinForm.tsx";
import { SeatForm } from "./SeatForm.tsx";

/** The way in: a code, then a team. No account, no e-mail. */
export function JoinScreen({ code: codeOfAddress }: { readonly code: string }) {
	const text = useText();
	const [search] = useSearchParams();
	const language = useStore(languageStore, (state) => state.language);
	const [code, setCode] = useState(() => codeLetters(codeOfAddress, JOIN_CODE_LENGTH));
	const [look, setLook] = useState<JoinLook | null>(null);
	const [error, setError] = useState("");
	const [isBusy, setIsBusy] = useState(false);
	const [isReturning, setIsReturning] = useState(false);
	const [wait, setWait] = useState(() => waitFor(code));
	const looks = useRef(0);

	// A card chooses for its own exercise only.
	const isOfCard = code === codeLetters(codeOfAddress, JOIN_CODE_LENGTH);
	const chosen = (name: string) => (isOfCard ? search.get(name) : null);
	const place = { worldId: chosen("world"), teamId: chosen("team"), roleId: chosen("role") };

	const handleLook = async (wanted: string) => {
		const number = ++looks.current;
		setIsBusy(true);
		const answer = await lookAtCode(wanted, language);
		// Another code or language was asked for meanwhile: that answer counts.
		if (number !== looks.current) return;
		setIsBusy(false);
		setError(answer.ok ? "" : failureText(answer.failure, text, { UnknownCode: "join.unknownCode" }));
		if (answer.ok) setLook(answer.value);
		else if (answer.failure.code === "UnknownCode") setLook(null);
	};

	const handleWait = (asked: KeptWait) => {
		keepWait(asked);
		setWait(asked);
	};

	const handleWaitEnd = () => {
		setWait(null);
		if (wait !== null) {
			setCode(wait.code);
			void handleLook(wait.code);
		}
	};

	const handleOtherCode = () => {
		looks.current += 1;
		setIsBusy(false);
		setLook(null);
	};

	// biome-ignore lint/correctness/useExhaustiveDependencies: at the start with the code of the address, and again in another language
	useEffect(() => {
		if (code.length === JOIN_CODE_LENGTH && (look !== null || codeOfAddress !== "")) void handleLook(code);
	}, [language]);

	return (
		<main className={styles.page}>
			<div className={styles.box}>
				<header>
					<p className={styles.product}>
						<Text id="app.name" />
					</p>
					<h1 className={styles.title}>{look?.name ?? wait?.exerciseName ?? <Text id="join.title" />}</h1>
					<p className={styles.intro}>{look?.scenarioTitle ?? (wait === null && <Text id="join.intro" />)}</p>
				</header>
				<KeptSeat ticket={lastTicket("player")} look={look} />
				{wait !== null ? (
					<DoorWait wait={wait} onEnd={handleWaitEnd} />
				) : look === null ? (
					<CodeForm code={code} onChange={setCode} error={error} isBusy={isBusy} onLook={handleLook} />
				) : isReturning ? (
					<RejoinForm code={code} look={look} onBack={() => setIsReturning(false)} />
				) : (
					<>
						{error !== "" && (
							<p className={styles.error} role="alert">
								{error}
							</p>
						)}
						<LobbyWait look={look} onLookAgain={() => void handleLook(code)}>
							<SeatForm
								code={code}
								look={look}
								place={place}
								onStale={() => void handleLook(code)}
								onWait={handleWait}
							/>
						</LobbyWait>
						<div className={styles.links}>
							<Button kind="quiet" onClick={() => setIsReturning(true)}>
								<Text id="join.before" />
							</Button>
							<Button kind="quiet" onClick={handleOtherCode}>
								<Text id="join.otherCode" />
							</Button>
						</div>
					</>
				)}
				<LanguageChoice written={look?.languages ?? []} />
				<p className={styles.privacy}>
					<Text id="join.privacy" />{" "}
					<a href="/check">
						<Text id="check.link" />
					</a>
				</p>
			</div>
		</main>
	);
}

/** Whoever waits before a door waits on after a reload, unless the address names another exercise. */
function waitFor(codeOfAddress: string): KeptWait | null {
	const wait = keptWait();
	return codeOfAddress === "" || wait?.code === codeOfAddress ? wait : null;
}

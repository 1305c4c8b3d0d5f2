import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { ConnectionContext } from "../../../client/src/connection/ConnectionProvider.tsx";
import type { ExerciseConnection } from "../../../client/src/connection/connect.ts";
import type { Ask, SendAnswer } from "../../../client/src/connection/outbox.ts";
import type { ConnectionData } from "../../../client/src/connection/store.ts";
import { createConnectionStore } from "../../../client/src/connection/store.ts";
import { en } from "../../../client/src/text/en.ts";
import type { Draft } from "../../../shared/views/contract/seatView.ts";
import { aSeatView, aTeamView, DOCUMENT } from "./views.ts";

export interface Line {
	readonly connection: ExerciseConnection;
	readonly sent: Ask[];
	readonly savedDrafts: { injectId: string; draft: Draft }[];
	/** What the server answers to the next command. */
	answer: SendAnswer;
}

/** A line to a server that takes down what it is asked. */
export function aLine(data: Partial<ConnectionData> = {}): Line {
	const store = createConnectionStore();
	store.setState({
		link: "online",
		clockOffsetMs: 0,
		documents: { [DOCUMENT.contentId]: DOCUMENT },
		streams: {
			team: { bootId: "boot", n: 1, view: aTeamView() },
			seat: { bootId: "boot", n: 1, view: aSeatView() },
		},
		...data,
	});
	const sent: Ask[] = [];
	const savedDrafts: Line["savedDrafts"] = [];
	const line: Line = {
		sent,
		savedDrafts,
		answer: { ok: true },
		connection: {
			ticket: { exerciseId: "ex-1", seatId: "ada", role: "player", seatToken: "secret", languages: ["en"] },
			store,
			send: (ask) => {
				sent.push(ask);
				return Promise.resolve(line.answer);
			},
			drafts: {
				unsaved: () => null,
				save: (injectId, draft) => void savedDrafts.push({ injectId, draft }),
				flush: () => {},
			},
			setLanguage: () => {},
			resume: () => {},
			stop: () => {},
		},
	};
	return line;
}

/** Renders as on the page, with words, library and line. */
export function onTheLine(line: Line, element: ReactNode) {
	return render(
		<MantineProvider>
			<IntlProvider locale="en" messages={en} onError={throwIt}>
				<ConnectionContext.Provider value={line.connection}>{element}</ConnectionContext.Provider>
			</IntlProvider>
		</MantineProvider>,
	);
}

/** A sentence without words, or with a value missing, is a fault. */
function throwIt(error: unknown): void {
	throw error;
}

import { IconList, IconTimelineEvent, IconUsers } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import type { Refusal } from "../../../shared/exercise/commands.ts";
import type { FacilitatorView } from "../../../shared/views/contract/facilitatorView.ts";
import { keep, readKept } from "../connection/keep.ts";
import type { Ask, SendAnswer } from "../connection/outbox.ts";
import { refusalText } from "../text/refusalText.ts";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import type { LinkState } from "../ui/ConnectionState.tsx";
import { SkipLink } from "../ui/SkipLink.tsx";
import { useDocumentTitle } from "../ui/useDocumentTitle.ts";
import { BlankNotice } from "./BlankNotice.tsx";
import { BroadcastDialog } from "./BroadcastDialog.tsx";
import styles from "./Console.module.css";
import { ConsoleHeader } from "./ConsoleHeader.tsx";
import { ConsoleContext, type ConsoleValue, type SideTab } from "./consoleContext.ts";
import { consoleNames } from "./consoleNames.ts";
import { DryRunBar } from "./DryRunBar.tsx";
import { EventList } from "./EventList.tsx";
import { KeysDialog } from "./KeysDialog.tsx";
import { SidePanel } from "./SidePanel.tsx";
import { StagePanel } from "./StagePanel.tsx";
import { useConsoleActs } from "./useConsoleActs.ts";
import { useConsoleKeys } from "./useConsoleKeys.ts";

interface ConsoleProps {
	readonly view: FacilitatorView;
	/** Exercise time now. */
	readonly nowMs: number;
	readonly send: (command: Ask) => Promise<SendAnswer>;
	readonly ticket: ConsoleValue["ticket"];
	readonly link: { readonly state: LinkState; readonly words: string };
}

/** The console is a function of its view; what it asks for goes out through `send`. */
export function Console({ view, nowMs, send, ticket, link }: ConsoleProps) {
	const text = useText();
	const [refusal, setRefusal] = useState<Refusal | null>(null);
	const [side, setSide] = useState<SideTab>("log");
	const [pane, setPane] = useState<Pane>("teams");
	useDocumentTitle(`${text("facilitator.title")}: ${view.exercise.name}`);
	const ask = useCallback(
		async (command: Ask) => {
			const answer = await send(command);
			setRefusal(answer.ok ? null : answer.refusal);
			return answer.ok;
		},
		[send],
	);
	const showSide = useCallback((tab: SideTab) => {
		setSide(tab);
		setPane("log");
	}, []);
	const value = useMemo(
		() => ({ view, names: consoleNames(view), ask, send, showSide, ticket }),
		[view, ask, send, showSide, ticket],
	);
	return (
		<ConsoleContext.Provider value={value}>
			<ConsoleBody
				nowMs={nowMs}
				link={link}
				refusal={refusal}
				onDismiss={() => setRefusal(null)}
				side={side}
				onSide={setSide}
				pane={pane}
				onPane={setPane}
			/>
		</ConsoleContext.Provider>
	);
}

const PANES = [
	{ id: "events", Icon: IconTimelineEvent },
	{ id: "teams", Icon: IconUsers },
	{ id: "log", Icon: IconList },
] as const;
type Pane = (typeof PANES)[number]["id"];

/** Whether single keys work on this device. */
const KEYS_ON = "amberline.console-keys";

interface ConsoleBodyProps extends Pick<ConsoleProps, "nowMs" | "link"> {
	readonly refusal: Refusal | null;
	readonly onDismiss: () => void;
	readonly side: SideTab;
	readonly onSide: (tab: SideTab) => void;
	/** Which of the three columns a phone shows. */
	readonly pane: Pane;
	readonly onPane: (pane: Pane) => void;
}

function ConsoleBody({ nowMs, link, refusal, onDismiss, side, onSide, pane, onPane }: ConsoleBodyProps) {
	const text = useText();
	const acts = useConsoleActs();
	const [isHelping, setHelping] = useState(false);
	const [shownInjectId, setShownInjectId] = useState<string | null>(null);
	const [areKeysOn, setKeysOn] = useState(() => readKept<boolean>(KEYS_ON) ?? true);
	useConsoleKeys(
		{
			" ": acts.pauseOrResume,
			n: acts.primary.act,
			e: acts.extend,
			b: acts.startBroadcast,
			"?": () => setHelping(true),
		},
		areKeysOn,
	);
	const handleKeysOn = (areOn: boolean) => {
		keep(KEYS_ON, areOn);
		setKeysOn(areOn);
	};
	return (
		<div className={styles.console} data-pane={pane}>
			<SkipLink to="stage">{text("app.skip")}</SkipLink>
			<ConsoleHeader nowMs={nowMs} link={link} acts={acts} onHelp={() => setHelping(true)} />
			<DryRunBar />
			<BlankNotice />
			<div role="alert">
				{refusal && (
					<Banner
						tone="warn"
						actions={
							<Button size="sm" onClick={onDismiss}>
								{text("facilitator.dismiss")}
							</Button>
						}
					>
						{text("facilitator.refused", { message: refusalText(refusal, text) })}
					</Banner>
				)}
			</div>
			<div className={styles.columns}>
				<aside className={styles.events} data-pane="events" aria-label={text("facilitator.msel.title")}>
					<EventList
						nowMs={nowMs}
						shownInjectId={shownInjectId}
						onShow={(injectId) => {
							setShownInjectId(injectId);
							onPane("teams");
						}}
					/>
				</aside>
				<main className={styles.stage} data-pane="teams" id="stage" tabIndex={-1}>
					<StagePanel nowMs={nowMs} shownInjectId={shownInjectId} onShowNewest={() => setShownInjectId(null)} />
					<p className={styles.keysHint}>{text("facilitator.keys.hint")}</p>
				</main>
				<aside className={styles.sideColumn} data-pane="log" aria-label={text("facilitator.side.label")}>
					<SidePanel selected={side} onSelect={onSide} />
				</aside>
			</div>
			<nav className={styles.panes} aria-label={text("facilitator.title")}>
				{PANES.map(({ id, Icon }) => (
					<button key={id} type="button" aria-current={pane === id ? "page" : undefined} onClick={() => onPane(id)}>
						<Icon size={22} aria-hidden />
						{text(`facilitator.phone.${id}`)}
					</button>
				))}
			</nav>
			{acts.primary.confirmation}
			{acts.isBroadcasting && <BroadcastDialog onClose={acts.stopBroadcast} />}
			{isHelping && <KeysDialog areKeysOn={areKeysOn} onKeysOn={handleKeysOn} onClose={() => setHelping(false)} />}
		</div>
	);
}

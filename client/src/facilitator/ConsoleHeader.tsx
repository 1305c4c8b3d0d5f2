import {
	IconClockPlus,
	IconKeyboard,
	IconLock,
	IconPlayerPause,
	IconPlayerPlay,
	IconScreenShareOff,
	IconSpeakerphone,
} from "@tabler/icons-react";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { ClockText } from "../ui/ClockText.tsx";
import type { LinkState } from "../ui/ConnectionState.tsx";
import { ConnectionState } from "../ui/ConnectionState.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { Tag } from "../ui/Tag.tsx";
import { AttentionBar } from "./AttentionBar.tsx";
import styles from "./ConsoleHeader.module.css";
import { useConsole } from "./consoleContext.ts";
import { PaceLine } from "./PaceLine.tsx";
import { PrimaryButton } from "./PrimaryButton.tsx";
import type { ConsoleActs } from "./useConsoleActs.ts";
import { EXTENSION_MINUTES } from "./useConsoleActs.ts";

interface ConsoleHeaderProps {
	readonly nowMs: number;
	readonly link: { readonly state: LinkState; readonly words: string };
	readonly acts: ConsoleActs;
	readonly onHelp: () => void;
}

/** Where the exercise stands, and what moves it on. */
export function ConsoleHeader({ nowMs, link, acts, onHelp }: ConsoleHeaderProps) {
	const text = useText();
	const { view, ask } = useConsole();
	const players = view.seats.filter((seat) => seat.role === "player");
	const online = players.filter((seat) => seat.isOnline).length;
	const isFrozen = !view.clock.isRunning || link.state !== "online";
	const open = acts.openInject;
	const leftMs = open ? open.limitAtMs - nowMs : 0;
	const { pausedBecause, phase } = view.clock;
	return (
		<header className={styles.header}>
			<div className={styles.headName}>
				<h1>{view.exercise.name}</h1>
				<p>
					{text("facilitator.head.code")} <strong>{joinCodeWords(view.exercise.joinCode)}</strong>,{" "}
					{text("facilitator.head.connected", { online, seats: players.length })}
				</p>
			</div>
			<div className={styles.headClock}>
				<p>{text("facilitator.head.time")}</p>
				<ClockText kind="elapsed" ms={nowMs} label={text("facilitator.head.time")} isFrozen={isFrozen} size="1.35rem" />
			</div>
			{open && (
				<div className={styles.headClock}>
					<p>{text(leftMs >= 0 ? "facilitator.head.closesIn" : "facilitator.head.overBy", { number: open.number })}</p>
					<ClockText
						ms={Math.abs(leftMs)}
						label={text("facilitator.head.closesIn", { number: open.number })}
						isFrozen={isFrozen}
						tone={leftMs < 0 ? "critical" : leftMs < 60_000 ? "warn" : "plain"}
						size="1.35rem"
					/>
				</div>
			)}
			<PaceLine nowMs={nowMs} />
			<div className={styles.headState} role="status">
				<Tag tone={phase === "play" && pausedBecause !== null ? "warn" : "plain"}>
					{phase === "play" && pausedBecause !== null
						? text(`facilitator.paused.${pausedBecause}`)
						: text(`facilitator.phase.${phase}`)}
				</Tag>
				{view.exercise.isRoomLocked && (
					<Tag icon={<IconLock size={14} aria-hidden />}>{text("facilitator.door.tag")}</Tag>
				)}
				<ConnectionState state={link.state} words={link.words} />
				{view.may.includes("BlankScreen") && !view.isScreenBlank && (
					<IconButton
						label={text("deck.blank")}
						icon={<IconScreenShareOff size={20} aria-hidden />}
						onClick={() => void ask({ type: "BlankScreen", blank: true })}
					/>
				)}
				<IconButton
					label={text("facilitator.keys.title")}
					icon={<IconKeyboard size={20} aria-hidden />}
					onClick={onHelp}
				/>
			</div>
			<div className={styles.headActs}>
				{acts.clockAct && (
					<Button
						size="lg"
						icon={
							acts.clockAct === "PauseClock" ? (
								<IconPlayerPause size={18} aria-hidden />
							) : (
								<IconPlayerPlay size={18} aria-hidden />
							)
						}
						onClick={acts.pauseOrResume}
					>
						{text(`facilitator.do.${acts.clockAct}`)}
					</Button>
				)}
				{acts.mayExtend && (
					<Button size="lg" icon={<IconClockPlus size={18} aria-hidden />} onClick={acts.extend}>
						{text("facilitator.do.extend", { minutes: EXTENSION_MINUTES })}
					</Button>
				)}
				{acts.mayBroadcast && (
					<Button
						size="lg"
						className={styles.wideOnly}
						icon={<IconSpeakerphone size={18} aria-hidden />}
						onClick={acts.startBroadcast}
					>
						{text("facilitator.do.Broadcast")}
					</Button>
				)}
				<PrimaryButton action={acts.primary.action} isSending={acts.primary.isSending} onAct={acts.primary.act} />
			</div>
			<AttentionBar />
		</header>
	);
}

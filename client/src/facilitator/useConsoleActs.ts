import { useState } from "react";
import type { FacilitatorInjectView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { useConsole } from "./consoleContext.ts";
import { doubleClickGuard } from "./doubleClick.ts";
import { mayInInject } from "./primaryAction.ts";
import { type PrimaryStep, usePrimaryStep } from "./usePrimaryStep.tsx";

/** What E and the button beside the clock give to all. */
export const EXTENSION_MINUTES = 2;

/** What the header's buttons and the keyboard both do. */
export interface ConsoleActs {
	readonly openInject: FacilitatorInjectView | undefined;
	readonly primary: PrimaryStep;
	readonly clockAct: "PauseClock" | "ResumeClock" | null;
	readonly pauseOrResume: () => void;
	readonly mayExtend: boolean;
	readonly extend: () => void;
	readonly mayBroadcast: boolean;
	readonly startBroadcast: () => void;
	readonly isBroadcasting: boolean;
	readonly stopBroadcast: () => void;
}

export function useConsoleActs(): ConsoleActs {
	const { view, ask } = useConsole();
	const primary = usePrimaryStep();
	const [isDoubleClick] = useState(doubleClickGuard);
	const [isBroadcasting, setBroadcasting] = useState(false);
	const openInject = view.injects.findLast((inject) => inject.status === "released");
	const clockAct = view.may.includes("PauseClock")
		? "PauseClock"
		: view.may.includes("ResumeClock")
			? "ResumeClock"
			: null;
	const mayExtend = openInject !== undefined && mayInInject(view, openInject.id, "ExtendTime");
	const mayBroadcast = view.may.includes("Broadcast");
	return {
		openInject,
		primary,
		clockAct,
		pauseOrResume: () => {
			if (clockAct) void ask({ type: clockAct });
		},
		mayExtend,
		extend: () => {
			// Two presses are two extensions; a double click is one press.
			if (!openInject || !mayExtend || isDoubleClick()) return;
			const injectId = openInject.id;
			void ask({ type: "ExtendTime", injectId, minutes: EXTENSION_MINUTES, worldId: null, teamId: null });
		},
		mayBroadcast,
		startBroadcast: () => setBroadcasting(mayBroadcast),
		isBroadcasting,
		stopBroadcast: () => setBroadcasting(false),
	};
}

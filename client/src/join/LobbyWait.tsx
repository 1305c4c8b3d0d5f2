import type { ReactNode } from "react";
import { useEffect } from "react";
import type { JoinLook } from "../../../shared/wire/api.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";

interface LobbyWaitProps {
	readonly look: JoinLook;
	readonly onLookAgain: () => void;
	readonly children: ReactNode;
}

const LOOK_AGAIN_MS = 4000;

/** Before the lobby opens the page waits and looks again; nobody has to press anything. */
export function LobbyWait({ look, onLookAgain, children }: LobbyWaitProps) {
	const isOver = look.phase === "closed";
	const isWaiting = !isOver && !look.isLobbyOpen;

	useEffect(() => {
		if (!isWaiting) return;
		const timer = setTimeout(onLookAgain, LOOK_AGAIN_MS);
		return () => clearTimeout(timer);
	}, [isWaiting, onLookAgain]);

	if (isOver) {
		return (
			<Banner tone="warn" role="status">
				<Text id="join.over" />
			</Banner>
		);
	}
	if (isWaiting) {
		return (
			<Banner role="status">
				<Text id="join.closed" />
			</Banner>
		);
	}
	return children;
}

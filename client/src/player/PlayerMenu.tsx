import { IconMenu2 } from "@tabler/icons-react";
import { Suspense, useState } from "react";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useText } from "../text/useText.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { lazyPart } from "../ui/lazyPart.ts";

const PlayerMenuDialog = lazyPart(async () => (await import("./PlayerMenuDialog.tsx")).PlayerMenuDialog);

export interface PlayerMenuProps {
	readonly team: TeamView;
	readonly seat: SeatView;
	readonly isBriefingOpen: boolean;
	readonly onBriefing: () => void;
}

/** The rest: briefing, pen, another device, language, appearance. */
export function PlayerMenu(props: PlayerMenuProps) {
	const text = useText();
	const [isOpen, setIsOpen] = useState(false);
	return (
		<>
			<IconButton
				label={text("player.menu")}
				icon={<IconMenu2 size={22} aria-hidden />}
				size={40}
				onClick={() => setIsOpen(true)}
			/>
			{isOpen && (
				<Suspense fallback={null}>
					<PlayerMenuDialog {...props} onClose={() => setIsOpen(false)} />
				</Suspense>
			)}
		</>
	);
}

import { AppearanceChoice } from "../text/AppearanceChoice.tsx";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Stack } from "../ui/Stack.tsx";
import { MoveSeat } from "./MoveSeat.tsx";
import { PenChoice } from "./PenChoice.tsx";
import type { PlayerMenuProps } from "./PlayerMenu.tsx";

/** Everything a person needs now and then. */
export function PlayerMenuDialog(props: PlayerMenuProps & { readonly onClose: () => void }) {
	const { team, seat, isBriefingOpen, onBriefing, onClose } = props;
	const text = useText();
	return (
		<Dialog title={text("player.menu")} isOpen onClose={onClose} closeLabel={text("common.close")}>
			<Stack gap={6}>
				{team.clock.phase !== "lobby" && team.clock.phase !== "briefing" && (
					<Button
						onClick={() => {
							onBriefing();
							onClose();
						}}
					>
						<Text id={isBriefingOpen ? "player.briefing.back" : "player.menu.briefing"} />
					</Button>
				)}
				<PenChoice team={team} seat={seat} />
				<LanguageChoice written={team.exercise.languages} />
				<AppearanceChoice />
				<MoveSeat seat={seat} />
			</Stack>
		</Dialog>
	);
}

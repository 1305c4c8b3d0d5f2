import { IconScreenShareOff } from "@tabler/icons-react";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { useConsole } from "./consoleContext.ts";

/** As long as the screen is blank the console says so, and lifts it with one press. */
export function BlankNotice() {
	const text = useText();
	const { view, ask } = useConsole();
	return (
		<div role="status">
			{view.isScreenBlank && (
				<Banner
					tone="warn"
					icon={<IconScreenShareOff size={20} aria-hidden />}
					actions={
						view.may.includes("BlankScreen") && (
							<Button size="sm" onClick={() => void ask({ type: "BlankScreen", blank: false })}>
								{text("deck.blank.lift")}
							</Button>
						)
					}
				>
					{text("deck.blank.on")}
				</Banner>
			)}
		</div>
	);
}

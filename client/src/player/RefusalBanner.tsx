import { useLateRefusal } from "../connection/useSend.ts";
import { refusalText } from "../text/refusalText.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";

/** What the server did not accept, and why. It stays until it is put away. */
export function RefusalBanner() {
	const text = useText();
	const [late, putAway] = useLateRefusal();
	if (late === null) return null;
	return (
		<Banner
			tone="critical"
			role="alert"
			actions={
				<Button size="sm" onClick={putAway}>
					<Text id="common.close" />
				</Button>
			}
		>
			<Text id="player.refused" /> {refusalText(late.refusal, text)}
		</Banner>
	);
}

import { useLateRefusal } from "../connection/useSend.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";

/** What the server did not accept, and why. It stays until it is put away. */
export function RefusalBanner() {
	const [late, putAway] = useLateRefusal();
	if (late === null) return null;
	const { code, message } = late.refusal;
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
			<Text id="player.refused" /> {message === "" ? code : message}
		</Banner>
	);
}

import { useText } from "../text/useText.ts";
import { paperLink } from "./paperLink.ts";

/** From the console to what is printed for the day the network fails. */
export function PaperLinks({ exerciseId }: { readonly exerciseId: string }) {
	const text = useText();
	return (
		<>
			<a href={paperLink(exerciseId, "packs")} target="_blank" rel="noreferrer">
				{text("paper.packLink")}
			</a>
			<a href={paperLink(exerciseId, "briefings")} target="_blank" rel="noreferrer">
				{text("paper.briefingsLink")}
			</a>
		</>
	);
}

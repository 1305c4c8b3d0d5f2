import { useLocation } from "wouter";
import type { JoinLook } from "../../../shared/wire/api.ts";
import type { KeptTicket } from "../connection/tickets.ts";
import { Text } from "../text/Text.tsx";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";

interface KeptSeatProps {
	readonly ticket: KeptTicket | null;
	readonly look: JoinLook | null;
}

/** A person who closed the page finds the same seat again without asking. */
export function KeptSeat({ ticket, look }: KeptSeatProps) {
	const [, navigate] = useLocation();
	if (ticket === null || (look !== null && look.exerciseId !== ticket.exerciseId)) return null;
	return (
		<Banner
			actions={
				<Button kind="primary" onClick={() => navigate("/play")}>
					<Text id="join.keepSeat.go" />
				</Button>
			}
		>
			<Text id="join.keepSeat" values={{ exercise: ticket.exerciseName ?? "" }} />
		</Banner>
	);
}

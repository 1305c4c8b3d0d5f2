import type { ReactNode } from "react";
import type { SeatRole } from "../../../shared/exercise/commands.ts";
import type { StreamName } from "../../../shared/wire/protocol.ts";
import { PageMessage } from "../PageMessage.tsx";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { ConnectionProvider, useExerciseConnection } from "./ConnectionProvider.tsx";
import { failureText } from "./failureText.ts";
import type { StoppedBecause } from "./store.ts";
import { dropTicket } from "./tickets.ts";
import { useConnection } from "./useConnection.ts";
import { useTicket } from "./useTicket.ts";
import { useView } from "./useView.ts";

interface SeatGateProps {
	readonly seatRole: SeatRole;
	/** The stream that must have come before the screen can show. */
	readonly waitFor: StreamName;
	/** What to say to somebody without a seat or link. */
	readonly missing: ReactNode;
	readonly children: ReactNode;
}

/** The way from an address to a screen: finds the seat, opens the line, waits for the first view, and says what is wrong. */
export function SeatGate({ seatRole, waitFor, missing, children }: SeatGateProps) {
	const text = useText();
	const state = useTicket(seatRole);
	switch (state.type) {
		case "opening":
			return <PageMessage role="status" body={<Text id="app.loading" />} />;
		case "missing":
			return <PageMessage body={missing} actions={<ToJoin />} />;
		case "failed":
			return (
				<PageMessage
					role="alert"
					body={failureText(state.failure, text)}
					actions={
						<Button kind="primary" onClick={state.retry}>
							<Text id="app.reload" />
						</Button>
					}
				/>
			);
		case "ready":
			return (
				<ConnectionProvider ticket={state.ticket}>
					<LineGate waitFor={waitFor}>{children}</LineGate>
				</ConnectionProvider>
			);
	}
}

function LineGate({ waitFor, children }: Pick<SeatGateProps, "waitFor" | "children">) {
	const { stoppedBecause, words } = useConnection();
	const view = useView(waitFor);
	if (stoppedBecause !== null) return <StoppedPage because={stoppedBecause} />;
	if (view === null) return <PageMessage role="status" body={<Text id={words} />} />;
	return children;
}

function StoppedPage({ because }: { readonly because: StoppedBecause }) {
	const { resume, ticket } = useExerciseConnection();
	switch (because) {
		case "taken-over":
			return (
				<PageMessage
					role="alert"
					title={<Text id="connection.takenOver" />}
					body={<Text id="connection.takenOver.body" />}
					actions={
						<Button kind="primary" onClick={resume}>
							<Text id="connection.takenOver.here" />
						</Button>
					}
				/>
			);
		case "reload":
			return (
				<PageMessage
					role="alert"
					title={<Text id="connection.reload" />}
					body={<Text id="connection.reload.body" />}
					actions={
						<Button kind="primary" onClick={() => window.location.reload()}>
							<Text id="app.reload" />
						</Button>
					}
				/>
			);
		case "revoked":
			return (
				<PageMessage
					role="alert"
					title={<Text id="connection.revoked" />}
					body={<Text id="connection.revoked.body" />}
					actions={<ToJoin onLeave={() => dropTicket(ticket)} />}
				/>
			);
		case "removed":
			return (
				<PageMessage
					role="alert"
					title={<Text id="connection.removed" />}
					body={<Text id="connection.removed.body" />}
					actions={<ToJoin onLeave={() => dropTicket(ticket)} />}
				/>
			);
		case "deleted":
			return (
				<PageMessage
					role="alert"
					title={<Text id="connection.deleted" />}
					body={<Text id="connection.deleted.body" />}
					actions={<ToJoin onLeave={() => dropTicket(ticket)} />}
				/>
			);
		case "refused":
			return (
				<PageMessage
					role="alert"
					title={<Text id="connection.refused" />}
					body={<Text id="connection.refused.body" />}
					actions={<ToJoin onLeave={() => dropTicket(ticket)} />}
				/>
			);
	}
}

function ToJoin({ onLeave }: { readonly onLeave?: () => void }) {
	return (
		<a href="/" onClick={onLeave}>
			<Text id="app.toJoin" />
		</a>
	);
}

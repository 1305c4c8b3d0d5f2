import type { JoinLook } from "../../../shared/wire/api.ts";
import { joinCodeWords } from "../exercise/joinCodeWords.ts";
import { joinLink } from "../exercise/joinLink.ts";
import { useText } from "../text/useText.ts";
import { QrCode } from "../ui/QrCode.tsx";
import { TeamBadge } from "../ui/TeamBadge.tsx";
import styles from "./cards.module.css";

interface JoinCardProps {
	readonly exercise: string;
	/** Null where there is one world only. */
	readonly world: JoinLook["worlds"][number] | null;
	readonly team: JoinLook["teams"][number];
	readonly role: JoinLook["teams"][number]["roles"][number] | null;
	readonly code: string;
	readonly address: string;
}

/** Whose place it is, and the two ways there: the camera, or an address and a code. */
export function JoinCard({ exercise, world, team, role, code, address }: JoinCardProps) {
	const text = useText();
	const label =
		world === null
			? text("cards.qrOnly", { team: team.name })
			: text("cards.qr", { team: team.name, world: world.name });
	return (
		<li className={styles.card}>
			<QrCode
				className={styles.qr}
				content={joinLink(address, code, {
					worldId: world?.id ?? null,
					teamId: team.id,
					roleId: role?.id ?? null,
				})}
				label={label}
			/>
			<div className={styles.words}>
				<p className={styles.exercise}>{exercise}</p>
				<h2 className={styles.team}>
					<TeamBadge team={team} size="1.75rem" /> <span>{team.name}</span>
				</h2>
				{world !== null && <p className={styles.world}>{world.name}</p>}
				{role !== null && <p className={styles.role}>{role.name}</p>}
				<dl className={styles.way}>
					<dt>{text("cards.address")}</dt>
					<dd>{address.replace(/^http:\/\//, "")}</dd>
					<dt>{text("cards.code")}</dt>
					<dd className={styles.code}>{joinCodeWords(code)}</dd>
				</dl>
			</div>
		</li>
	);
}

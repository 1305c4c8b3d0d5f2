import { useState } from "react";
import type { JoinLook } from "../../../shared/wire/api.ts";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { SegmentedChoice } from "../ui/SegmentedChoice.tsx";
import { useDocumentTitle } from "../ui/useDocumentTitle.ts";
import styles from "./cards.module.css";
import { JoinCard } from "./JoinCard.tsx";

interface JoinCardsProps {
	readonly look: JoinLook;
	readonly code: string;
	/** The server as phones in the room reach it. */
	readonly address: string;
}

const LOOPBACK = /^https?:\/\/(localhost|127\.|\[::1\])/;

/** A card for each team of each world, or for each role in it. */
export function JoinCards({ look, code, address }: JoinCardsProps) {
	const text = useText();
	const [per, setPer] = useState<"team" | "role">("team");
	const hasRoles = look.teams.some(({ roles }) => roles.length > 0);
	const title = text("cards.of", { exercise: look.name });
	useDocumentTitle(title);
	return (
		<main className={styles.page}>
			<header className={styles.head}>
				<h1>{title}</h1>
				<p>{text("cards.hint")}</p>
				<p>{text("cards.show", { address })}</p>
				{LOOPBACK.test(address) && <Banner tone="warn">{text("cards.loopback")}</Banner>}
				<div className={styles.acts}>
					{hasRoles && (
						<SegmentedChoice<"team" | "role">
							label={text("cards.per")}
							value={per}
							options={(["team", "role"] as const).map((value) => ({ value, label: text(`cards.per.${value}`) }))}
							onChange={setPer}
						/>
					)}
					<LanguageChoice written={look.languages} />
					<Button kind="primary" onClick={() => window.print()}>
						{text("cards.print")}
					</Button>
				</div>
			</header>
			<ul className={styles.cards}>
				{look.worlds.flatMap((world) =>
					look.teams.flatMap((team) =>
						(per === "team" || team.roles.length === 0 ? [null] : team.roles).map((role) => (
							<JoinCard
								key={`${world.id} ${team.id} ${role?.id ?? ""}`}
								exercise={look.name}
								world={look.worlds.length > 1 ? world : null}
								team={team}
								role={role}
								code={code}
								address={address}
							/>
						)),
					),
				)}
			</ul>
		</main>
	);
}

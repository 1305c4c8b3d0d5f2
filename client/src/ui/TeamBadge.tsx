import styles from "./TeamBadge.module.css";

export interface BadgeTeam {
	readonly letter: string;
	readonly index: number;
	readonly name: string;
}

interface TeamBadgeProps {
	readonly team: BadgeTeam;
	/** Side in CSS units; by default it grows with the text. */
	readonly size?: string;
	/** Says the name to readers of the screen where no text beside it does. */
	readonly named?: boolean;
}

/** A team by letter, shape and colour together: any one of them is enough. */
export function TeamBadge({ team, size = "1.75em", named = false }: TeamBadgeProps) {
	const index = team.index % SHAPES.length;
	const shape = SHAPES[index] ?? SHAPES[0];
	const picture = (
		<>
			<path className={styles.shape} d={shape.path} />
			<text className={styles.letter} x="16" y={shape.baseline} textAnchor="middle" fontSize={shape.fontSize}>
				{team.letter}
			</text>
		</>
	);
	const look = { className: styles.badge, viewBox: "0 0 32 32", width: size, height: size, "data-team": index };
	if (!named) {
		return (
			<svg {...look} aria-hidden="true">
				{picture}
			</svg>
		);
	}
	return (
		<svg {...look} role="img" aria-label={`${team.letter}, ${team.name}`}>
			{picture}
		</svg>
	);
}

/** Triangle, square, circle, diamond, hexagon, inverted triangle, pentagon, cross. */
const SHAPES = [
	{ path: "M16 2 31 29H1Z", baseline: 26, fontSize: 14 },
	{ path: "M3 3h26v26H3Z", baseline: 22.5, fontSize: 18 },
	{ path: "M16 2a14 14 0 1 0 0 28 14 14 0 0 0 0-28Z", baseline: 22, fontSize: 17 },
	{ path: "M16 1 31 16 16 31 1 16Z", baseline: 21.5, fontSize: 16 },
	{ path: "M8.5 3h15L31 16l-7.5 13h-15L1 16Z", baseline: 22, fontSize: 17 },
	{ path: "M1 3h30L16 30Z", baseline: 17, fontSize: 14 },
	{ path: "M16 1 31 12.5 25.5 30h-19L1 12.5Z", baseline: 23, fontSize: 16 },
	{ path: "M10 2h12v8h8v12h-8v8H10v-8H2V10h8Z", baseline: 22, fontSize: 16 },
] as const;

import { Loader, Button as MantineButton } from "@mantine/core";
import { type ReactNode, type Ref, useId } from "react";
import styles from "./Button.module.css";

export interface ButtonProps {
	/** One primary action a page; the rest are plain or quiet. */
	readonly kind?: "primary" | "plain" | "quiet" | "danger";
	readonly size?: "sm" | "md" | "lg";
	readonly type?: "button" | "submit";
	readonly disabled?: boolean;
	/** Shows that it is at work and takes no second press. */
	readonly isBusy?: boolean;
	/** Why it is off: said beside it, and it keeps its place among the keys. Null while it is on. */
	readonly offBecause?: ReactNode;
	readonly icon?: ReactNode;
	readonly isWide?: boolean;
	readonly onClick?: (() => void) | undefined;
	readonly className?: string | undefined;
	readonly "aria-label"?: string;
	readonly "aria-describedby"?: string | undefined;
	readonly "aria-expanded"?: boolean;
	readonly "aria-pressed"?: boolean;
	readonly "data-testid"?: string;
	readonly title?: string;
	readonly ref?: Ref<HTMLButtonElement>;
	readonly children: ReactNode;
}

export function Button({
	kind = "plain",
	size = "md",
	type = "button",
	isBusy = false,
	offBecause,
	icon,
	isWide,
	className = "",
	children,
	...rest
}: ButtonProps) {
	const { onClick, ...others } = rest;
	const reasonId = useId();
	const isOff = offBecause != null;
	const button = (
		<MantineButton
			{...others}
			{...(isOff && { "data-disabled": true, "aria-describedby": reasonId })}
			// Not the library's own `loading`, nor `disabled`: a disabled button drops the focus.
			aria-busy={isBusy || undefined}
			aria-disabled={isBusy || isOff || undefined}
			onClick={(event) => {
				if (isBusy || isOff) event.preventDefault();
				else onClick?.();
			}}
			className={isBusy ? `${className} ${styles.busy}` : className}
			type={type}
			size={SIZES[size]}
			variant={VARIANTS[kind]}
			leftSection={icon}
			fullWidth={isWide ?? false}
			fz={FONT_SIZES[size]}
			styles={kind === "danger" ? DANGER : WRAPPING}
		>
			{isBusy ? <span className={styles.words}>{children}</span> : children}
			{isBusy && (
				<span className={styles.loader} aria-hidden>
					<Loader size={18} color="currentColor" />
				</span>
			)}
		</MantineButton>
	);
	if (offBecause === undefined) return button;
	return (
		<span className={styles.off}>
			{button}
			{isOff && (
				<span id={reasonId} className={styles.reason}>
					{offBecause}
				</span>
			)}
		</span>
	);
}

const SIZES = { sm: "xs", md: "sm", lg: "md" } as const;
const FONT_SIZES = { sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem" } as const;
const VARIANTS = { primary: "filled", plain: "default", quiet: "subtle", danger: "outline" } as const;

/** Long words of other languages wrap instead of being cut. */
const WRAPPING = {
	root: { height: "auto", minHeight: "var(--button-height)", paddingBlock: 4 },
	label: { whiteSpace: "normal", textAlign: "center", overflow: "visible", height: "auto" },
} as const;

const DANGER = {
	...WRAPPING,
	root: { ...WRAPPING.root, color: "var(--critical)", borderColor: "var(--critical)" },
} as const;

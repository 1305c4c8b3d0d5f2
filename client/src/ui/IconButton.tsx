import { ActionIcon } from "@mantine/core";
import type { ReactNode } from "react";

interface IconButtonProps {
	/** What it does, said to all: an icon alone is a riddle. */
	readonly label: string;
	readonly icon: ReactNode;
	readonly disabled?: boolean;
	readonly onClick: () => void;
	readonly size?: number;
}

export function IconButton({ label, icon, disabled = false, onClick, size = 32 }: IconButtonProps) {
	return (
		<ActionIcon
			variant="subtle"
			color="gray"
			c="var(--ink-2)"
			size={size}
			aria-label={label}
			title={label}
			disabled={disabled}
			onClick={() => onClick()}
		>
			{icon}
		</ActionIcon>
	);
}

import { Popover } from "@mantine/core";
import type { ReactNode } from "react";

interface PopupProps {
	readonly isOpen: boolean;
	readonly onClose: () => void;
	/** What it is about, for readers of the screen. */
	readonly label: string;
	/** The element it stands beside; must take a ref. */
	readonly anchor: ReactNode;
	readonly children: ReactNode;
}

/** A small choice beside what was pressed. Escape and a press elsewhere close it. */
export function Popup({ isOpen, onClose, label, anchor, children }: PopupProps) {
	return (
		<Popover
			opened={isOpen}
			onChange={(opened) => !opened && onClose()}
			trapFocus
			returnFocus
			withinPortal
			shadow="sm"
			position="bottom-start"
			transitionProps={{ duration: 0 }}
		>
			<Popover.Target>{anchor}</Popover.Target>
			<Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
		</Popover>
	);
}

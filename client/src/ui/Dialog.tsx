import { Modal } from "@mantine/core";
import type { ReactNode } from "react";

interface DialogProps {
	readonly title: ReactNode;
	readonly isOpen: boolean;
	readonly onClose: () => void;
	readonly closeLabel: string;
	readonly size?: "sm" | "md" | "lg" | "xl";
	readonly children: ReactNode;
}

/** Asks before something that cannot be taken back. Focus stays inside and returns where it came from. */
export function Dialog({ title, isOpen, onClose, closeLabel, size = "md", children }: DialogProps) {
	return (
		<Modal
			opened={isOpen}
			onClose={onClose}
			title={title}
			size={size}
			// Locking the scroll writes a style sheet into the page, which a strict policy forbids.
			lockScroll={false}
			closeButtonProps={{ "aria-label": closeLabel, size: 32 }}
			transitionProps={{ duration: 0 }}
			styles={{ title: { fontWeight: 600, fontSize: "1.125rem" } }}
		>
			{children}
		</Modal>
	);
}

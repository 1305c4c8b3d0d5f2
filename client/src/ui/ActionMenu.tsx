import { Menu } from "@mantine/core";
import type { ReactNode } from "react";

export interface MenuEntry {
	readonly id: string;
	readonly label: ReactNode;
	readonly icon?: ReactNode;
	readonly disabled?: boolean;
	readonly isDanger?: boolean;
	readonly onSelect: () => void;
}

interface ActionMenuProps {
	/** The button that opens it; must take a ref. */
	readonly target: ReactNode;
	readonly entries: readonly MenuEntry[];
}

/** A button's list of further actions. */
export function ActionMenu({ target, entries }: ActionMenuProps) {
	return (
		<Menu position="bottom-end" withinPortal transitionProps={{ duration: 0 }} shadow="sm">
			<Menu.Target>{target}</Menu.Target>
			<Menu.Dropdown>
				{entries.map((entry) => (
					<Menu.Item
						key={entry.id}
						leftSection={entry.icon}
						disabled={entry.disabled ?? false}
						{...(entry.isDanger && { c: "var(--critical)" })}
						onClick={entry.onSelect}
					>
						{entry.label}
					</Menu.Item>
				))}
			</Menu.Dropdown>
		</Menu>
	);
}

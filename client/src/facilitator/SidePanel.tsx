import { memo, type ReactNode } from "react";
import { useText } from "../text/useText.ts";
import { TabList } from "../ui/TabList.tsx";
import { type SideTab, useConsole } from "./consoleContext.ts";
import { LinksPanel } from "./LinksPanel.tsx";
import { LogPanel } from "./LogPanel.tsx";
import { SeatsPanel } from "./SeatsPanel.tsx";
import { TalkPanel } from "./TalkPanel.tsx";
import { UndoPanel } from "./UndoPanel.tsx";

interface SidePanelProps {
	readonly selected: SideTab;
	readonly onSelect: (tab: SideTab) => void;
}

const TABS: readonly { readonly id: SideTab; readonly Panel: () => ReactNode }[] = [
	{ id: "log", Panel: LogPanel },
	{ id: "undo", Panel: UndoPanel },
	{ id: "talk", Panel: TalkPanel },
	{ id: "seats", Panel: SeatsPanel },
	{ id: "links", Panel: LinksPanel },
];

/** What happened, how to take it back, who is here, and how others get in. The clock's tick passes it by. */
export const SidePanel = memo(function SidePanel({ selected, onSelect }: SidePanelProps) {
	const text = useText();
	const { view } = useConsole();
	const open = view.talk.questions.filter(({ isOpen }) => isOpen).length;
	return (
		<TabList
			label={text("facilitator.side.label")}
			selected={selected}
			onSelect={(id) => onSelect(TABS.find((tab) => tab.id === id)?.id ?? "log")}
			items={TABS.map(({ id, Panel }) => ({
				id,
				label: text(`facilitator.side.${id}`),
				panel: () => <Panel />,
				note: id === "talk" && open > 0 ? text("talk.questions.open", { count: open }) : undefined,
			}))}
		/>
	);
});

import { useState } from "react";
import type { FacilitatorInjectView, GridRowView } from "../../../shared/views/contract/facilitatorInjectView.ts";
import { useText } from "../text/useText.ts";
import { useConsole } from "./consoleContext.ts";
import common from "./facilitator.module.css";
import styles from "./TeamGrid.module.css";
import { TeamRow } from "./TeamRow.tsx";

interface TeamGridProps {
	readonly inject: FacilitatorInjectView;
	readonly nowMs: number;
}

/** One row per team, grouped by world: what they have done, in the same words for all. No score stands here. */
export function TeamGrid({ inject, nowMs }: TeamGridProps) {
	const text = useText();
	const { view, names } = useConsole();
	const [open, setOpen] = useState<string | null>(null);
	const { channel, requests, votes } = view.exercise.mechanics;
	const columns = [
		text("facilitator.grid.team"),
		text("facilitator.grid.online"),
		text("facilitator.grid.documents"),
		text("facilitator.grid.flags"),
		...(votes ? [text("facilitator.grid.votes")] : []),
		...(requests ? [text("facilitator.grid.requests")] : []),
		...(channel ? [text("facilitator.grid.messages")] : []),
		text("facilitator.grid.state"),
		text("facilitator.grid.actions"),
	];
	return (
		<div className={styles.grids}>
			{view.worlds.map((world) => (
				<table key={world.id} className={styles.grid}>
					<caption className={names.isOneWorld ? common.unseen : styles.gridCaption}>
						{names.isOneWorld
							? text("facilitator.grid.captionOnly")
							: text("facilitator.grid.caption", { world: world.name })}
					</caption>
					<thead>
						<tr>
							{columns.map((column) => (
								<th key={column} scope="col">
									{column}
								</th>
							))}
						</tr>
					</thead>
					{rowsOf(inject, world.id).map((row) => {
						const key = `${row.worldId}/${row.teamId}`;
						return (
							<TeamRow
								key={key}
								inject={inject}
								row={row}
								nowMs={nowMs}
								columns={columns.length}
								isOpen={open === key}
								onToggle={() => setOpen(open === key ? null : key)}
							/>
						);
					})}
				</table>
			))}
		</div>
	);
}

function rowsOf(inject: FacilitatorInjectView, worldId: string): readonly GridRowView[] {
	return inject.grid.filter((row) => row.worldId === worldId);
}

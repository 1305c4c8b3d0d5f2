import type { FacilitatorImprovisedView } from "../../../shared/views/contract/improvisedView.ts";
import { useText } from "../text/useText.ts";
import { DataTable } from "../ui/DataTable.tsx";
import { inWords } from "./plainWords.ts";

interface ImprovisedTableProps {
	readonly inject: FacilitatorImprovisedView;
	/** "Industry", or "Industry, Room 2" when several worlds play. */
	readonly teamName: (worldId: string, teamId: string) => string;
}

/** What each team decided, where there was something to decide. */
export function ImprovisedTable({ inject, teamName }: ImprovisedTableProps) {
	const text = useText();
	if (inject.options.length === 0) return <p>{text("improvised.readOnly")}</p>;
	return (
		<DataTable
			caption={text("improvised.title")}
			head={[text("improvised.table.team"), text("improvised.table.decision"), text("improvised.table.reason")]}
			rows={inject.teams.map(({ worldId, teamId, decided }) => ({
				id: `${worldId}/${teamId}`,
				cells: [
					teamName(worldId, teamId),
					decided === null ? text("improvised.undecided") : inWords(inject.options[decided.option] ?? "", text),
					decided === null ? "" : inWords(decided.reason, text),
				],
			}))}
		/>
	);
}

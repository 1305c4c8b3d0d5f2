import { IconArrowsTransferDown } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import type { DocumentRefView } from "../../../shared/views/contract/documentContent.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";
import { useDocument } from "../connection/useDocument.ts";
import { Text } from "../text/Text.tsx";
import { useText } from "../text/useText.ts";
import { Button } from "../ui/Button.tsx";
import { TabList } from "../ui/TabList.tsx";
import { Tag } from "../ui/Tag.tsx";
import { DocumentIcon } from "./DocumentIcon.tsx";
import styles from "./DocumentShelf.module.css";
import type { Marking } from "./marking.ts";
import { Paper } from "./Paper.tsx";
import { ReceivedStatements } from "./ReceivedStatements.tsx";

interface DocumentShelfProps {
	readonly inject: InjectView;
	readonly teams: TeamView["otherTeams"];
	readonly marking: Marking;
	/** The document or `RECEIVED` that lies on top. */
	readonly selected: string | null;
	readonly onSelect: (documentId: string) => void;
	/** Called once a document is in sight, so that the team sees who has read what. */
	readonly onShown: (documentId: string) => void;
}

/** Id of the tab with statements that other teams sent. */
export const RECEIVED = "received";

/** What the team holds in this inject: its documents, and what others have told it. */
export function DocumentShelf({ inject, teams, marking, selected, onSelect, onShown }: DocumentShelfProps) {
	const text = useText();
	const { documents, received } = inject;
	const shelf = useRef<HTMLDivElement>(null);
	const handleNext = (documentId: string) => {
		onSelect(documentId);
		shelf.current?.scrollIntoView({ block: "start" });
	};
	if (documents.length === 0 && received.length === 0) {
		return (
			<p className={styles.empty}>
				<Text id="hand.empty" />
			</p>
		);
	}
	const items = [
		...documents.map((document, index) => ({
			id: document.id,
			label: document.title,
			icon: <DocumentIcon kind={document.kind} />,
			note: isUnread(document, marking) ? (
				<Tag tone="accent">
					<Text id="hand.document.new" />
				</Tag>
			) : null,
			panel: () => (
				<>
					<ShelfDocument document={document} marking={marking} onShown={onShown} />
					<NextDocument next={documents[index + 1]} onSelect={handleNext} />
				</>
			),
		})),
		...(received.length === 0
			? []
			: [
					{
						id: RECEIVED,
						label: text("hand.received.tab", { count: received.length }),
						icon: <IconArrowsTransferDown size={18} aria-hidden />,
						panel: () => <ReceivedStatements received={received} teams={teams} marking={marking} />,
					},
				]),
	];
	return (
		<div ref={shelf} className={styles.shelf}>
			<TabList label={text("hand.documents")} items={items} selected={selected ?? ""} onSelect={onSelect} />
		</div>
	);
}

function ShelfDocument({
	document,
	marking,
	onShown,
}: Pick<DocumentShelfProps, "marking" | "onShown"> & { readonly document: DocumentRefView }) {
	const content = useDocument(document.contentId);
	const isShown = content !== null;

	// Again when the seat's permissions change: the inject may have come before the right to open its documents.
	useEffect(() => {
		if (isShown) onShown(document.id);
	}, [isShown, document.id, onShown]);

	if (content === null) {
		return (
			<p className={styles.empty} role="status">
				<Text id="hand.document.coming" />
			</p>
		);
	}
	return (
		<>
			{document.source === "request" && (
				<p className={styles.source}>
					<Text id="hand.document.byRequest" />
				</p>
			)}
			{marking.mode === "open" && (
				<p className={styles.hint}>
					<Text id={marking.usesConfidence ? "hand.hint.confidence" : "hand.hint"} />
				</p>
			)}
			<Paper content={content} marking={marking} />
		</>
	);
}

/** Below the text, where a reader's eye ends: no way back up to the tabs is needed. */
function NextDocument(props: { readonly next: DocumentRefView | undefined; readonly onSelect: (id: string) => void }) {
	const { next, onSelect } = props;
	if (next === undefined) return null;
	return (
		<div className={styles.next}>
			<Button kind="plain" onClick={() => onSelect(next.id)}>
				<Text id="hand.document.next" values={{ title: next.title }} />
			</Button>
		</div>
	);
}

function isUnread(document: DocumentRefView, { ownSeatId }: Marking): boolean {
	return ownSeatId !== null && !document.openedBy.includes(ownSeatId);
}

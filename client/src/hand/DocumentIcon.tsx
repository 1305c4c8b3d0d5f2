import {
	IconBuildingBank,
	IconContract,
	IconFileText,
	IconMail,
	IconMessages,
	IconNews,
	IconNote,
	IconPackage,
} from "@tabler/icons-react";
import type { DocumentKind } from "../../../shared/scenario/schema.ts";

const ICONS: Record<DocumentKind, typeof IconMail> = {
	email: IconMail,
	letter: IconFileText,
	contract: IconContract,
	registry: IconBuildingBank,
	customs: IconPackage,
	chat: IconMessages,
	news: IconNews,
	note: IconNote,
};

export function DocumentIcon({ kind }: { readonly kind: DocumentKind }) {
	const Icon = ICONS[kind];
	return <Icon size={18} aria-hidden />;
}

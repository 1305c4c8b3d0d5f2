import type { ReactNode } from "react";
import { useWrittenLanguage } from "../connection/useWrittenLanguage.ts";

/** Words of the exercise among those of the interface: a voice that reads the page aloud changes its language here. */
export function Written({ children }: { readonly children: ReactNode }) {
	return <span lang={useWrittenLanguage()}>{children}</span>;
}

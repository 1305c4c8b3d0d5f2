import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { IntlProvider } from "react-intl";
import { useStore } from "zustand";
import { untilLoaded } from "../ui/untilLoaded.ts";
import type { Catalogue } from "./en.ts";
import type { LanguageCode } from "./language.ts";
import { languageStore } from "./language.ts";

/** Each language is a file of its own: a phone loads the one it reads. */
const LOADERS: Readonly<Record<LanguageCode, () => Promise<Catalogue>>> = {
	en: async () => (await import("./en.ts")).en,
	lt: async () => (await import("./lt.ts")).lt,
	lv: async () => (await import("./lv.ts")).lv,
	et: async () => (await import("./et.ts")).et,
};

/** How dates and numbers are written. */
const LOCALES: Readonly<Record<LanguageCode, string>> = { en: "en-GB", lt: "lt", lv: "lv", et: "et" };

interface Loaded {
	readonly language: LanguageCode;
	readonly messages: Catalogue;
}

/**
 * Gives the words to everything inside. Until the first language is there it shows nothing; a change keeps the old one. On a
 * weak line it asks until the words come.
 */
export function TextProvider({ children }: { readonly children: ReactNode }) {
	const language = useStore(languageStore, (state) => state.language);
	const [loaded, setLoaded] = useState<Loaded | null>(null);

	useEffect(() => {
		let isCurrent = true;
		void untilLoaded(LOADERS[language]).then((messages) => isCurrent && setLoaded({ language, messages }));
		return () => {
			isCurrent = false;
		};
	}, [language]);

	useEffect(() => {
		if (loaded) document.documentElement.lang = loaded.language;
	}, [loaded]);

	if (loaded === null) return null;
	return (
		<IntlProvider locale={LOCALES[loaded.language]} messages={loaded.messages} defaultLocale="en">
			{children}
		</IntlProvider>
	);
}

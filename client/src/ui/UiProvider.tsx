import "@mantine/core/styles.css";
import "@fontsource/source-sans-3/latin-400.css";
import "@fontsource/source-sans-3/latin-600.css";
import "@fontsource/source-sans-3/latin-700.css";
import "@fontsource/source-sans-3/latin-ext-400.css";
import "@fontsource/source-sans-3/latin-ext-600.css";
import "@fontsource/source-sans-3/latin-ext-700.css";
import "virtual:theme-variables.css";
import "./tokens.css";
import "./global.css";
import { localStorageColorSchemeManager, MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";
import { useEffect } from "react";
import { cssVariables } from "./cssVariables.ts";
import { keepFocus } from "./keepFocus.ts";
import { theme } from "./theme.ts";

const colourScheme = localStorageColorSchemeManager({ key: "amberline.colour-scheme" });

/** The library's door: theme, fonts and tokens. The variables come as a file, so a strict style policy holds. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
	useEffect(keepFocus, []);
	return (
		<MantineProvider
			theme={theme}
			cssVariablesResolver={cssVariables}
			colorSchemeManager={colourScheme}
			defaultColorScheme="auto"
			withCssVariables={false}
			withGlobalClasses={false}
		>
			{children}
		</MantineProvider>
	);
}

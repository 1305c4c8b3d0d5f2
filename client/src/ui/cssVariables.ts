import type { CSSVariablesResolver } from "@mantine/core";

/** Where the component library's own greys miss the contrast they need. */
export const cssVariables: CSSVariablesResolver = () => ({
	variables: {},
	light: {
		"--mantine-color-body": "#ffffff",
		"--mantine-color-text": "#171c23",
		"--mantine-color-dimmed": "#47525f",
		"--mantine-color-placeholder": "#5c6877",
		"--mantine-color-error": "#a4232c",
		"--mantine-color-default-border": "#8793a3",
	},
	dark: {
		"--mantine-color-body": "#171c23",
		"--mantine-color-text": "#eef2f6",
		"--mantine-color-dimmed": "#b9c3cf",
		"--mantine-color-placeholder": "#9aa6b4",
		"--mantine-color-error": "#f59aa0",
		"--mantine-color-default-border": "#7b8796",
		"--mantine-color-anchor": "#8ab6f0",
		"--mantine-color-default": "#1d242d",
		"--mantine-color-default-hover": "#262f3a",
	},
});

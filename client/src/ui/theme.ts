import type { MantineColorsTuple } from "@mantine/core";
import { createTheme } from "@mantine/core";

/** Shade 7 carries white text in light, shade 5 in dark. */
const accent: MantineColorsTuple = [
	"#e5eef9",
	"#cddff3",
	"#a7c6ea",
	"#8ab6f0",
	"#5a93da",
	"#3371c2",
	"#2660aa",
	"#1b4f8f",
	"#164176",
	"#10325c",
];

export const theme = createTheme({
	fontFamily: '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif',
	fontFamilyMonospace: "ui-monospace, monospace",
	headings: { fontFamily: '"Source Sans 3", "Source Sans Pro", system-ui, sans-serif', fontWeight: "600" },
	colors: { accent },
	primaryColor: "accent",
	primaryShade: { light: 7, dark: 5 },
	defaultRadius: "sm",
	radius: { xs: "2px", sm: "4px", md: "6px", lg: "6px", xl: "6px" },
	respectReducedMotion: true,
	cursorType: "pointer",
	focusRing: "auto",
	// Plain objects, not `Menu.extend(…)`: naming the components here would put them all into the first load.
	components: {
		// A placeholder item with a tabindex inside role=menu fails the accessibility check.
		Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
		// The close button has no name by default; Dialog gives the translated one.
		Modal: { defaultProps: { closeButtonProps: { "aria-label": "Close" } } },
		Drawer: { defaultProps: { closeButtonProps: { "aria-label": "Close" } } },
		Slider: { defaultProps: { thumbSize: 24 } },
	},
});

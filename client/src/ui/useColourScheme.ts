import type { MantineColorScheme } from "@mantine/core";
import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";

interface ColourScheme {
	/** The colours that show now. */
	readonly scheme: "light" | "dark";
	/** The other ones, at a call. */
	readonly toggle: () => void;
	/** What was chosen: "auto" follows the device. */
	readonly choice: MantineColorScheme;
	readonly choose: (choice: MantineColorScheme) => void;
}

export function useColourScheme(): ColourScheme {
	const { colorScheme, setColorScheme } = useMantineColorScheme();
	const scheme = useComputedColorScheme("light", { getInitialValueInEffect: false });
	return {
		scheme,
		toggle: () => setColorScheme(scheme === "dark" ? "light" : "dark"),
		choice: colorScheme,
		choose: setColorScheme,
	};
}

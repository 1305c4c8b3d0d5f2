import { MantineProvider } from "@mantine/core";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { en } from "../../client/src/text/en.ts";

/** Renders with the words and the library of the page, without its style sheets. */
export function inThePage(element: ReactNode) {
	return render(
		<MantineProvider>
			<IntlProvider locale="en" messages={en} onError={throwIt}>
				{element}
			</IntlProvider>
		</MantineProvider>,
	);
}

/** A sentence without words, or with a value missing, is a fault. */
function throwIt(error: unknown): void {
	throw error;
}

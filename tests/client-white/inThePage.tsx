import { MantineProvider } from "@mantine/core";
import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { afterEach } from "vitest";
import { en } from "../../client/src/text/en.ts";

// jsdom has no layout: what the library asks of it is answered with "no".
window.matchMedia = (media: string) =>
	({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;

afterEach(cleanup);

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

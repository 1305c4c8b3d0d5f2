import { MantineProvider } from "@mantine/core";
import { cleanup, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { IntlProvider } from "react-intl";
import { afterEach, vi } from "vitest";
import { en } from "../../client/src/text/en.ts";

// jsdom has no layout: what the library asks of it is answered with "no".
window.matchMedia = (media: string) =>
	({ matches: false, media, addEventListener: () => {}, removeEventListener: () => {} }) as unknown as MediaQueryList;

// A whole page without a browser takes its time on a busy machine; how long is not what these tests are about.
vi.setConfig({ testTimeout: 30_000 });

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

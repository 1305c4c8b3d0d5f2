import type { ReactNode } from "react";
import { Component } from "react";
import { PageMessage } from "./PageMessage.tsx";
import { Text } from "./text/Text.tsx";
import { Button } from "./ui/Button.tsx";

interface PageBoundaryProps {
	readonly children: ReactNode;
}

/** A page that breaks says so and offers to load again, instead of going white. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly isBroken: boolean }> {
	override state = { isBroken: false };

	static getDerivedStateFromError(): { readonly isBroken: boolean } {
		return { isBroken: true };
	}

	override render(): ReactNode {
		if (!this.state.isBroken) return this.props.children;
		return (
			<PageMessage
				role="alert"
				title={<Text id="app.broken" />}
				actions={
					<Button kind="primary" onClick={() => window.location.reload()}>
						<Text id="app.reload" />
					</Button>
				}
			/>
		);
	}
}

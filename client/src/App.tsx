import { lazy, Suspense } from "react";
import { Route, Switch } from "wouter";
import { PageBoundary } from "./PageBoundary.tsx";
import { PageMessage } from "./PageMessage.tsx";
import { Text } from "./text/Text.tsx";
import { TextProvider } from "./text/TextProvider.tsx";
import { UiProvider } from "./ui/UiProvider.tsx";

const JoinScreen = lazy(async () => ({ default: (await import("./join/JoinScreen.tsx")).JoinScreen }));
const PlayerScreen = lazy(async () => ({ default: (await import("./player/PlayerScreen.tsx")).PlayerScreen }));
const AdviserScreen = lazy(async () => ({ default: (await import("./adviser/AdviserScreen.tsx")).AdviserScreen }));
const ConsoleScreen = lazy(async () => ({ default: (await import("./facilitator/ConsoleScreen.tsx")).ConsoleScreen }));
const ProjectorScreen = lazy(async () => ({ default: (await import("./screen/ProjectorScreen.tsx")).ProjectorScreen }));
const ObserverScreen = lazy(async () => ({ default: (await import("./observer/ObserverScreen.tsx")).ObserverScreen }));
const OperatorScreen = lazy(async () => ({ default: (await import("./operator/OperatorScreen.tsx")).OperatorScreen }));
const CheckScreen = lazy(async () => ({ default: (await import("./check/CheckScreen.tsx")).CheckScreen }));
const CardsScreen = lazy(async () => ({ default: (await import("./cards/CardsScreen.tsx")).CardsScreen }));
const ReportScreen = lazy(async () => ({ default: (await import("./report/ReportScreen.tsx")).ReportScreen }));
const PaperScreen = lazy(async () => ({ default: (await import("./paper/PaperScreen.tsx")).PaperScreen }));

/** The pages. Each loads its own code. */
export function App() {
	return (
		<UiProvider>
			<TextProvider>
				<PageBoundary>
					<Suspense fallback={<PageMessage role="status" body={<Text id="app.loading" />} />}>
						<Switch>
							<Route path="/">
								<JoinScreen code="" />
							</Route>
							<Route path="/join/:code">{({ code }) => <JoinScreen code={code} />}</Route>
							<Route path="/play">
								<PlayerScreen />
							</Route>
							<Route path="/adviser">
								<AdviserScreen />
							</Route>
							<Route path="/console">
								<ConsoleScreen />
							</Route>
							<Route path="/screen">
								<ProjectorScreen />
							</Route>
							<Route path="/observer">
								<ObserverScreen />
							</Route>
							<Route path="/operator">
								<OperatorScreen />
							</Route>
							<Route path="/check">
								<CheckScreen />
							</Route>
							<Route path="/cards/:code">{({ code }) => <CardsScreen code={code} />}</Route>
							<Route path="/report">
								<ReportScreen />
							</Route>
							<Route path="/paper">
								<PaperScreen />
							</Route>
							<Route>
								<PageMessage
									title={<Text id="app.notFound" />}
									body={
										<a href="/">
											<Text id="app.toJoin" />
										</a>
									}
								/>
							</Route>
						</Switch>
					</Suspense>
				</PageBoundary>
			</TextProvider>
		</UiProvider>
	);
}

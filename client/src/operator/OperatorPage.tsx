import { failureText } from "../connection/failureText.ts";
import { PageMessage } from "../PageMessage.tsx";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { useDocumentTitle } from "../ui/useDocumentTitle.ts";
import { AddressPanel } from "./AddressPanel.tsx";
import { CreatePanel } from "./CreatePanel.tsx";
import { DemoPanel } from "./DemoPanel.tsx";
import { ExerciseList } from "./ExerciseList.tsx";
import styles from "./operator.module.css";
import { ScenarioPanel } from "./ScenarioPanel.tsx";
import { useOverview } from "./useOverview.ts";

/** Creates exercises, hands out links, and says what is wrong with a scenario. */
export function OperatorPage({ token }: { readonly token: string }) {
	const text = useText();
	useDocumentTitle(text("operator.title"));
	const { overview, failure, refresh } = useOverview(token);
	if (overview === null) {
		if (failure === null) return <PageMessage role="status" body={text("operator.loading")} />;
		return (
			<PageMessage
				role="alert"
				title={text("operator.title")}
				body={
					failure.status === 401 || failure.status === 403
						? text("operator.noToken")
						: text("operator.failed", { message: failureText(failure, text) })
				}
				actions={
					<Button kind="primary" onClick={() => void refresh()}>
						{text("operator.again")}
					</Button>
				}
			/>
		);
	}
	return (
		<div className={styles.page}>
			<header className={styles.head}>
				<div>
					<h1>{text("operator.title")}</h1>
					<p className={styles.quiet}>{text("operator.version", { version: overview.version })}</p>
				</div>
				<div className={styles.acts}>
					<LanguageChoice />
					<Button onClick={() => void refresh()}>{text("operator.refresh")}</Button>
				</div>
			</header>
			<div role="alert">
				{failure && <Banner tone="warn">{text("operator.failed", { message: failureText(failure, text) })}</Banner>}
			</div>
			<main className={styles.main}>
				<ExerciseList
					token={token}
					exercises={overview.exercises}
					address={overview.chosenAddress}
					onChange={refresh}
				/>
				<DemoPanel token={token} scenarios={overview.scenarios} />
				<CreatePanel
					token={token}
					scenarios={overview.scenarios}
					address={overview.chosenAddress}
					onCreated={refresh}
				/>
				<AddressPanel token={token} overview={overview} onChange={refresh} />
				<ScenarioPanel scenarios={overview.scenarios} />
			</main>
		</div>
	);
}

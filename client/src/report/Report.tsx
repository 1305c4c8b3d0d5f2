import { IconDownload, IconPrinter } from "@tabler/icons-react";
import type { AarView } from "../../../shared/views/aarView.ts";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { useDocumentTitle } from "../ui/useDocumentTitle.ts";
import { downloadJson } from "./downloadJson.ts";
import { FeedbackReport } from "./FeedbackReport.tsx";
import { Improvised } from "./Improvised.tsx";
import { InjectReport } from "./InjectReport.tsx";
import { Ledger } from "./Ledger.tsx";
import { Overview } from "./Overview.tsx";
import styles from "./report.module.css";
import { reportNames } from "./reportNames.ts";
import { TalkReport } from "./TalkReport.tsx";
import { TeamTotals } from "./TeamTotals.tsx";
import { Timeline } from "./Timeline.tsx";
import { Undone } from "./Undone.tsx";

/** The after-action report as a page to read and to print. */
export function Report({ aar }: { readonly aar: AarView }) {
	const text = useText();
	useDocumentTitle(`${text("report.title")}: ${aar.name}`);
	const names = reportNames(aar);
	const hasTalk = aar.talk.questions.length > 0 || aar.talk.parked.length > 0;
	const played = aar.injects.filter((inject) => inject.status === "released" || inject.status === "closed");
	return (
		<div className={styles.page}>
			<header className={styles.head}>
				<p className={styles.quiet}>{text("report.title")}</p>
				<h1>{aar.name}</h1>
				<p className={styles.quiet}>{text("report.confidential")}</p>
				{aar.isDryRun && <Banner tone="warn">{text("dryRun.report")}</Banner>}
				<div className={styles.acts}>
					<LanguageChoice />
					<Button icon={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
						{text("report.print")}
					</Button>
					<Button
						icon={<IconDownload size={18} aria-hidden />}
						onClick={() => downloadJson(`report-${aar.exerciseId}.json`, aar)}
					>
						{text("report.download")}
					</Button>
				</div>
				<nav className={styles.contents} aria-label={text("report.contents")}>
					<ol>
						<li>
							<a href="#overview">{text("report.overview")}</a>
						</li>
						{aar.scoring && (
							<li>
								<a href="#teams">{text("report.totals")}</a>
							</li>
						)}
						<li>
							<a href="#ledger">{text("report.ledger")}</a>
						</li>
						{played.map((inject) => (
							<li key={inject.id}>
								<a href={`#inject-${inject.id}`}>
									{text("report.inject", { number: inject.number, title: inject.title })}
								</a>
							</li>
						))}
						{aar.improvised.length > 0 && (
							<li>
								<a href="#improvised">{text("improvised.titles")}</a>
							</li>
						)}
						{hasTalk && (
							<li>
								<a href="#talk">{text("talk.report")}</a>
							</li>
						)}
						<li>
							<a href="#feedback">{text("feedback.results")}</a>
						</li>
						<li>
							<a href="#undone">{text("report.undone")}</a>
						</li>
						<li>
							<a href="#timeline">{text("report.timeline")}</a>
						</li>
					</ol>
				</nav>
			</header>
			<main>
				<Overview aar={aar} />
				{aar.scoring && <TeamTotals aar={aar} />}
				<Ledger aar={aar} />
				{played.map((inject) => (
					<InjectReport key={inject.id} inject={inject} aar={aar} names={names} />
				))}
				<Improvised aar={aar} names={names} />
				<FeedbackReport aar={aar} />
				{hasTalk && <TalkReport aar={aar} names={names} />}
				<Undone aar={aar} />
				<Timeline aar={aar} names={names} />
			</main>
		</div>
	);
}

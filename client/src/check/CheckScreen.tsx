import { useCallback, useEffect, useState } from "react";
import { LanguageChoice } from "../text/LanguageChoice.tsx";
import { useText } from "../text/useText.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { Tag } from "../ui/Tag.tsx";
import { useDocumentTitle } from "../ui/useDocumentTitle.ts";
import styles from "./check.module.css";
import { type DeviceReadings, deviceChecks, verdictOf } from "./deviceChecks.ts";
import { keepsThings, probeHttp, probeSocket } from "./probes.ts";

/** Whether this device can take part, before anybody depends on it. No seat and no code are needed. */
export function CheckScreen() {
	const text = useText();
	// With everything this page is made of; testing again does not load it again.
	const [loadMs] = useState(() => performance.now());
	const [readings, setReadings] = useState(() => firstReadings(loadMs));
	const [isBusy, setIsBusy] = useState(false);
	useDocumentTitle(text("check.title"));

	const test = useCallback(async () => {
		setIsBusy(true);
		setReadings(firstReadings(loadMs));
		const note = (found: Partial<DeviceReadings>) => setReadings((others) => ({ ...others, ...found }));
		await Promise.all([
			probeHttp().then((http) =>
				note({ roundTripMs: http?.roundTripMs ?? "failed", clockAheadMs: http?.clockAheadMs ?? null }),
			),
			probeSocket().then((socketMs) => note({ socketMs: socketMs ?? "failed" })),
		]);
		setIsBusy(false);
	}, [loadMs]);

	useEffect(() => {
		void test();
	}, [test]);

	const checks = deviceChecks(readings).filter(({ id, tone }) => id !== "clock" || tone !== null || isBusy);
	const verdict = verdictOf(checks);
	return (
		<main className={styles.page}>
			<header>
				<p className={styles.product}>{text("app.name")}</p>
				<h1>{text("check.title")}</h1>
				<p>{text("check.intro", { address: window.location.host })}</p>
			</header>
			<div role="status">{verdict !== null && <Banner tone={verdict}>{text(`check.verdict.${verdict}`)}</Banner>}</div>
			<ul className={styles.checks}>
				{checks.map(({ id, tone, says, values }) => (
					<li key={id} className={styles.check}>
						<h2>{text(`check.${id}`)}</h2>
						<Tag tone={tone ?? "plain"}>{text(`check.tone.${tone ?? "testing"}`)}</Tag>
						<p>{text(says, values)}</p>
					</li>
				))}
			</ul>
			<div className={styles.acts}>
				<Button onClick={() => void test()} isBusy={isBusy}>
					{text("check.again")}
				</Button>
				<a href="/">{text("app.toJoin")}</a>
			</div>
			<LanguageChoice />
		</main>
	);
}

function firstReadings(loadMs: number): DeviceReadings {
	return {
		roundTripMs: null,
		socketMs: null,
		loadMs,
		clockAheadMs: null,
		screen: { width: window.innerWidth, height: window.innerHeight },
		keeps: keepsThings(),
	};
}

/** A small valid scenario: two teams, two languages, three injects, a library. Each test changes what it is about. */
export const ENTRY = "ferry/scenario.yaml";
export const FIRST = "ferry/injects/first-order.yaml";
export const SECOND = "ferry/injects/second-order.yaml";
export const THIRD = "ferry/injects/third-order.yaml";
export const ORDER = "ferry/documents/order.md";
export const ORDER_LT = "ferry/documents/order.lt.md";
export const LIBRARY = "library/common.yaml";
export const OVERLAY = "ferry/text/lt.yaml";

export function smallScenario(changes: Readonly<Record<string, string>> = {}): Map<string, string> {
	return new Map(Object.entries({ ...FILES, ...changes }));
}

/** The small scenario with one text replaced by another in one file; the text must stand there once. */
export function seeded(
	files: ReadonlyMap<string, string>,
	file: string,
	from: string,
	to: string,
): Map<string, string> {
	const text = files.get(file);
	if (text === undefined) throw new Error(`There is no ${file}.`);
	if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}.`);
	return new Map(files).set(
		file,
		text.replace(from, () => to),
	);
}

/** An inject of the small scenario that asks for other measures, so that no habit earns much in all of them. */
export function withOtherMeasures(inject: string): string {
	return inject
		.replace("required: [owner-trace]\n    useful: [hold-part]", "useful: [deep-trace]")
		.replace("useful: [inform-letter]", "useful: [call-letter]");
}

/** The line, from 1, on which a text stands for the first time. */
export function lineOf(files: ReadonlyMap<string, string>, file: string, text: string): number {
	const before = (files.get(file) ?? "").split(text);
	if (before.length < 2) throw new Error(`"${text}" does not stand in ${file}.`);
	return (before[0] ?? "").split("\n").length;
}

const INJECT = (id: string, rest = "release: by-hand") => `id: ${id}
title: { en: Title of ${id}, lt: Pavadinimas }
objective: Tell an ordinary purchase from a diversion.
minutes: { target: 20, limit: 30 }
${rest}
leads: [industry]
story: A buyer asks for parts.
enters:
  industry: start
  licensing: { informedBy: [industry] }
openings:
  industry: A mail arrives.
  licensing: The phone rings.
truth: The buyer is a front.
facilitatorNotes: Let them read.
law:
  - provision: catch-all
assesses:
  industry: { recognition: [I1], mitigation: [I1] }
documents:
  - id: order
    kind: email
    title: Order
    holders: all
    file: ../documents/order.md
    statements:
      cash:
        explanation: Honest buyers use a bank.
      hurry:
        explainedBy: [season]
  - id: season-note
    kind: note
    title: The season
    holders: []
    text: |
      # The season

      :neutral[The fishing season opens on Monday.]{#season-opens}
  - id: files
    kind: registry
    title: From the files
    holders: [licensing]
    text: |
      :signal[The owner was refused a licence in May.]{#refused weight=2 indicators="CUS-02"}
    statements:
      refused:
        sensitive: true
        reaches: [industry]
        release: { industry: There are reasons to wait. }
  - id: call
    kind: chat
    title: A call
    holders: [industry]
    text: |
      :signal[The buyer has no ferry.]{#no-ferry weight=2 indicators="CUS-01"}
    statements:
      no-ferry:
        reaches: [licensing]
requests:
  - id: season
    by: [industry]
    key: { industry: 1 }
    cost: 1
    text: When does the season open?
    answer: season-note
decisions:
  industry:
    - id: hold
      rating: best
      burden: 3
      text: Hold the order.
      sets: { ${id}-held: true }
    - id: ask
      rating: poor
      burden: 1
      text: Ask and deliver.
    - id: deliver
      rating: harmful
      burden: 0
      text: Deliver.
  licensing:
    - id: inform
      rating: best
      burden: 3
      text: Inform the firm.
    - id: wait
      rating: harmful
      burden: 0
      text: Wait.
measures:
  industry:
    required: [owner-trace]
    useful: [hold-part]
  licensing:
    useful: [inform-letter]
branches:
  - id: ending
    branches:
      - id: stopped
        when: { decision: { team: industry, in: [hold] } }
        text: The parts stay.
        outcome: prevented
      - id: missed
        when: { rating: { team: licensing, in: [harmful] } }
        text: The parts leave.
        outcome: diverted
    otherwise:
      text: The buyer goes elsewhere.
      outcome: displaced
`;

const FILES: Readonly<Record<string, string>> = {
	"ferry/scenario.yaml": `format: 1
id: ferry
version: 1.0.0
title: { en: The ferry, lt: Keltas }
summary: Parts for a ferry.
languages: [en, lt]
legalProfile: law-2022
libraries: [../library/common.yaml]
teams:
  - id: industry
    name: Firm
    summary: A maker of parts.
    briefing: You need the order.
    roles:
      - { id: head, name: Head }
  - id: licensing
    name: Licensing
    summary: The authority.
    briefing: You decide on licences.
    roles:
      - { id: officer, name: Officer }
budgets: { measures: 5, measuresMax: 3, requests: 2 }
injects:
  - injects/first-order.yaml
  - injects/second-order.yaml
  - injects/third-order.yaml
`,
	"ferry/injects/first-order.yaml": INJECT("first-order"),
	"ferry/injects/second-order.yaml": INJECT(
		"second-order",
		`release:
  when:
    decision: { team: industry, in: [deliver], inject: first-order }`,
	),
	"ferry/injects/third-order.yaml": INJECT(
		"third-order",
		`release:
  when:
    flag: { name: first-order-held, is: true }`,
	),
	"ferry/documents/order.md": `# Order

:neutral[We order ten valves for the ferry.]{#valves}
:signal[We pay **in cash**
at the border.]{#cash weight=3 indicators="CUS-01"}

| Item | Delivery |
|---|---|
| Valve | :decoy[Within three days]{#hurry weight=1 pattern="CUS-02"} |
| Seal | :decoy[To a side gate]{#gate weight=1} |
`,
	"ferry/documents/order.lt.md": `# Užsakymas

:statement[Užsakome dešimt vožtuvų keltui.]{#valves}
:statement[Mokame grynaisiais prie sienos.]{#cash}

| Prekė | Pristatymas |
|---|---|
| Vožtuvas | :statement[Per tris dienas]{#hurry} |
| Sandariklis | :statement[Prie šoninių vartų]{#gate} |
`,
	"ferry/text/lt.yaml": `summary: Keltui skirtos dalys.
injects.first-order.story: Pirkėjas prašo dalių.
teams:
  industry:
    name: Įmonė
`,
	"library/common.yaml": `indicators:
  CUS-01: { title: Cash }
  CUS-02: { title: Hurry }
capabilities:
  I1: { title: Know your buyer, tasks: asks who stands behind }
measures:
  owner-trace: { text: Trace the owner, by: [industry], burden: 1 }
  hold-part: { text: Hold your part, by: [industry], burden: 2 }
  seal-the-port: { text: Seal the port, by: [industry], burden: 9 }
  inform-letter: { text: Inform the firm, by: [licensing], burden: 2 }
  deep-trace: { text: Trace all owners, by: [industry], burden: 5 }
  call-letter: { text: Call the firm in, by: [licensing], burden: 4 }
legalProfiles:
  law-2022: { title: The law of 2022, date: 2022-10-05 }
provisions:
  catch-all: { title: Catch-all, from: 2021-09-09 }
  new-rule: { title: A later rule, from: 2024-01-01 }
`,
};

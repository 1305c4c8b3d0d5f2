import type { CommandType } from "../../../shared/exercise/commands.ts";
import type { DocumentContent } from "../../../shared/views/contract/documentContent.ts";
import type { InjectView } from "../../../shared/views/contract/injectView.ts";
import type { SeatView } from "../../../shared/views/contract/seatView.ts";
import type { TeamView } from "../../../shared/views/contract/teamView.ts";

/** Views as a player's page receives them; tests say only what matters to them. */

export const DOCUMENT: DocumentContent = {
	contentId: "content-1",
	kind: "email",
	title: "Offer",
	from: "Blue Kettle",
	to: "Sales",
	date: "28 September",
	reference: null,
	blocks: [
		{
			kind: "paragraph",
			runs: [
				{ text: "The buyer pays in advance. ", statementId: "s-advance" },
				{ text: "Delivery goes to a forwarder.", statementId: "s-forwarder" },
			],
		},
	],
};

export function anInjectView(change: Partial<InjectView> = {}): InjectView {
	return {
		id: "i-1",
		number: 1,
		title: "The offer",
		story: "An order arrives.",
		storyAdditions: [],
		opening: "",
		status: "open",
		releasedAtMs: 0,
		enteredAtMs: 0,
		informedBy: null,
		targetAtMs: 720_000,
		limitAtMs: 1_080_000,
		extendedMinutes: 0,
		isReopened: false,
		hadSeenReveal: false,
		documents: [
			{
				id: "d-offer",
				contentId: DOCUMENT.contentId,
				title: "Offer",
				kind: "email",
				source: "entry",
				arrivedAtMs: 0,
				openedBy: ["ada"],
			},
		],
		received: [],
		sending: {},
		marks: {},
		calls: {},
		requests: [],
		requestBudget: { total: 3, left: 3 },
		shareBudget: { total: 4, left: 4 },
		options: [
			{ id: "o-hold", text: "Hold the order" },
			{ id: "o-ship", text: "Ship it" },
		],
		votes: { cast: 0, members: 2, counts: null },
		measures: [],
		measureBudget: { total: 5, most: 4 },
		messages: [],
		caseCalls: [],
		originatorAsks: [],
		advice: [],
		lock: null,
		reveal: {
			steps: [],
			evidence: null,
			path: null,
			options: null,
			courseRating: null,
			courseReason: null,
			outcome: null,
			score: null,
		},
		...change,
	};
}

export function aTeamView(change: Partial<TeamView> = {}): TeamView {
	return {
		kind: "team",
		exercise: {
			exerciseId: "ex-1",
			name: "Rehearsal",
			scenarioTitle: "Vilnius",
			level: 1,
			mechanics: { channel: false, requests: false, measures: false, votes: false, confidence: false },
			scoring: true,
			languages: ["en"],
			injectCount: 6,
			language: "en",
			isDryRun: false,
		},
		clock: { phase: "play", isRunning: true, elapsedMs: 60_000, wallMs: 1_000_000, pausedBecause: null, rate: 1 },
		world: { id: "world-1", name: "World 1", isOnly: true },
		team: { id: "industry", name: "Industry", letter: "A", index: 0, summary: "The firm." },
		briefing: "You run the firm.",
		roles: [],
		members: [
			{ seatId: "ada", label: "Industry 1", roleName: null, isOnline: true },
			{ seatId: "ben", label: "Industry 2", roleName: null, isOnline: true },
		],
		scribe: "ada",
		advisers: [],
		otherTeams: [
			{ id: "licensing", name: "Licensing", letter: "B", index: 1, summary: "The ministry.", isAbsent: false },
		],
		broadcasts: [],
		improvised: [],
		attention: null,
		talk: { told: [], questions: [], parked: [], nudge: null },
		injects: [anInjectView()],
		...change,
	};
}

export const EVERYTHING: readonly CommandType[] = [
	"OpenDocument",
	"MarkStatement",
	"SettleCall",
	"RequestInformation",
	"SendNotification",
	"SendEnquiry",
	"AnswerEnquiry",
	"SendSectorAlert",
	"OpenCaseCall",
	"SayInCaseCall",
	"CloseCaseCall",
	"AskOriginator",
	"CastVote",
	"LockDecision",
];

export function aSeatView(change: Partial<SeatView> = {}): SeatView {
	return {
		kind: "seat",
		seatId: "ada",
		role: "player",
		label: "Industry 1",
		roleId: null,
		worldId: "world-1",
		teamId: "industry",
		isScribe: true,
		isPenOffered: false,
		may: [],
		mayIn: { "i-1": EVERYTHING },
		votes: {},
		drafts: {},
		feedback: null,
		told: [],
		...change,
	};
}

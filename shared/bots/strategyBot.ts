import type { InjectView } from "../views/contract/injectView.ts";
import type { Bot, BotCommand, BotInput } from "./bot.ts";
import { type ReadStatement, statementsIn } from "./reading.ts";
import { measuresThatFit, type Strategy } from "./strategy.ts";

/** What a bot remembers of an inject it plays. */
interface Memory {
	readonly considered: Set<string>;
	hasShared: boolean;
	hasAsked: boolean;
	isDone: boolean;
}

/**
 * The rhythm of a seat: when its team enters it asks and shares, it marks what it reads and what comes later, and it
 * locks when the strategy's time has come and no answer is awaited. It asks `may` before each kind of command.
 */
export function strategyBot(strategy: Strategy): Bot {
	const memories = new Map<string, Memory>();
	return {
		act: (input) => {
			const commands: BotCommand[] = [];
			let wakeAtMs: number | null = null;
			for (const inject of input.team.injects) {
				if (inject.status !== "open") continue;
				const memory = memories.get(inject.id) ?? newMemory(inject);
				memories.set(inject.id, memory);
				commands.push(...turn(strategy, input, inject, memory));
				const locksAtMs = strategy.locksAtMs(inject);
				// Past its time it waits for an answer, and is woken by that.
				if (memory.isDone || locksAtMs <= input.nowMs) continue;
				wakeAtMs = wakeAtMs === null ? locksAtMs : Math.min(wakeAtMs, locksAtMs);
			}
			return { commands, wakeAtMs };
		},
	};
}

/** A bot that comes to a table where somebody has sat already does not ask or tell the same again. */
function newMemory({ messages, requests }: InjectView): Memory {
	return {
		considered: new Set(),
		hasShared: messages.some(({ kind, isOwn }) => kind === "notification" && isOwn),
		hasAsked: requests.some(({ state }) => state !== "available"),
		isDone: false,
	};
}

function turn(strategy: Strategy, input: BotInput, inject: InjectView, memory: Memory): readonly BotCommand[] {
	const may = input.seat.mayIn[inject.id] ?? [];
	const hand = statementsIn(inject, input.documents);
	const commands: BotCommand[] = [];
	if (may.includes("MarkStatement")) commands.push(...marks(strategy, input, inject, hand, memory));
	if (may.includes("RequestInformation") && !memory.hasAsked) {
		memory.hasAsked = true;
		commands.push(...requests(strategy, inject));
	}
	if (may.includes("SendNotification") && !memory.hasShared) {
		memory.hasShared = true;
		for (const { to, statementIds } of strategy.sharing(inject, hand))
			commands.push({
				type: "SendNotification",
				injectId: inject.id,
				to: [...to],
				statementIds: [...statementIds],
				text: "For your attention.",
			});
	}
	const awaitsAnswer =
		inject.requests.some(({ state }) => state === "asked") ||
		commands.some(({ type }) => type === "RequestInformation");
	if (input.nowMs < strategy.locksAtMs(inject) || awaitsAnswer || !may.includes("LockDecision")) return commands;
	memory.isDone = true;
	const optionId = strategy.option(inject);
	if (optionId !== null) commands.push(lock(strategy, inject, optionId));
	return commands;
}

function marks(
	strategy: Strategy,
	{ team }: BotInput,
	inject: InjectView,
	hand: readonly ReadStatement[],
	memory: Memory,
): readonly BotCommand[] {
	const fresh = hand.filter(({ id }) => !memory.considered.has(id));
	if (fresh.length === 0) return [];
	for (const { id } of fresh) memory.considered.add(id);
	const usesConfidence = team.exercise.mechanics.confidence;
	return [...strategy.opinions(inject, fresh, hand)].flatMap(([statementId, { call, confidence }]): BotCommand[] => {
		// Below level 4 nobody says "clear": what is not flagged is left alone.
		if (!usesConfidence && call === "clear") return [];
		const mark = { call, confidence: usesConfidence ? confidence : null };
		return [{ type: "MarkStatement", injectId: inject.id, statementId, mark }];
	});
}

function requests(strategy: Strategy, inject: InjectView): readonly BotCommand[] {
	let left = inject.requestBudget.left;
	return strategy.requests(inject).flatMap((requestId): BotCommand[] => {
		const request = inject.requests.find(({ id }) => id === requestId);
		if (request === undefined || request.state !== "available" || request.cost > left) return [];
		left -= request.cost;
		return [{ type: "RequestInformation", injectId: inject.id, requestId }];
	});
}

function lock(strategy: Strategy, inject: InjectView, optionId: string): BotCommand {
	return {
		type: "LockDecision",
		injectId: inject.id,
		optionId,
		course: null,
		measures: [...measuresThatFit(inject, strategy.measures(inject))],
		reason: "It follows from what we marked.",
		confidence: 0.75,
		showOfHands: null,
	};
}

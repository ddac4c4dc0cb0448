/** Replies and contributions as readers are shown them, made from the corpus without a register; and a round's worth of invented ones. */
import { readFileSync } from "node:fs";
import { excerptsOf } from "../../../src/domain/excerpt.js";
import { readDocument } from "../../../src/domain/matching/index.js";
import { mainQuestions, withItems } from "../../../src/domain/questionnaire.js";
import { monitoredParties, partyOf, type Round, replySymbol } from "../../../src/domain/round.js";
import type { ContributionName, ShownAnswer, ShownComment, ShownPassage, ShownReply } from "../../../src/domain/shown.js";
import { readRoundFolder } from "../../../src/store/round-folder.js";
import { readWord } from "../../../src/word/index.js";
import { plain } from "../../../src/word/writing/index.js";

export const ROUND: Round = await readRoundFolder(new URL("../../../rounds/lanzarote-ict", import.meta.url).pathname);

const MOMENT = "2017-11-14T09:00:00.000Z";

/** A document of the corpus in passages. */
export function passagesFrom(file: string, round: Round): { passages: ShownPassage[]; language: string } {
	const bytes = readFileSync(new URL(`../../corpus/${file}.docx`, import.meta.url));
	return { passages: passagesOf(bytes, file, round), language: /d02|d04|d06|d09|d11|d14/.test(file) ? "fr" : "en" };
}

/** A Word file in passages. */
export function passagesOf(bytes: Uint8Array, file: string, round: Round): ShownPassage[] {
	const tree = readWord(bytes);
	const reading = readDocument(tree, { questionnaire: round.questionnaire, parties: round.parties, languageOf: () => null });
	const excerpts = excerptsOf(tree, reading.passages);
	return reading.passages.map((passage, index): ShownPassage => {
		const { blocks, notes, cell = null } = excerpts[index] ?? { blocks: [], notes: [] };
		const { role, language, text, parties } = passage;
		return {
			id: `${file}-${index}`,
			role,
			language,
			text,
			blocks,
			notes,
			cell,
			everybody: true,
			questions: passage.placements.map(({ question }) => question),
			parties,
		};
	});
}

/** A reply of the corpus as it is shown. */
export function replyFrom(file: string, code: string, version = 1): ShownReply {
	const party = partyOf(ROUND, code);
	if (party === undefined) throw new Error(code);
	const symbol = replySymbol(ROUND, code, version);
	return {
		id: code,
		party,
		version,
		versions: [{ version, symbol, publishedAt: MOMENT }],
		symbol,
		receivedAt: MOMENT,
		registeredAt: MOMENT,
		publishedAt: MOMENT,
		window: null,
		comments: [],
		...passagesFrom(file, ROUND),
	};
}

/** What a reply says to a main question. */
export function answerFrom(reply: ShownReply, number: string): ShownAnswer {
	const under = (passage: ShownPassage): boolean =>
		passage.questions.some((one) => one === number || one.startsWith(`${number}.`));
	const passages = reply.passages.filter(
		(passage) => (passage.role === "text" || passage.role === "quotation") && under(passage),
	);
	const { party, version, symbol, language, publishedAt } = reply;
	return { party, version, symbol, language, publishedAt, state: "answered", window: null, passages };
}

/** What a contribution of the corpus says to a main question. */
export function commentsFrom(file: string, number: string, name: Partial<ContributionName> = {}): ShownComment[] {
	const { passages, language } = passagesFrom(file, ROUND);
	const contribution: ContributionName = {
		id: file,
		symbol: `T-ES(2017)ICT-${file}`,
		organisations: [`Organisation ${file}`],
		coalition: false,
		childrenInvolved: null,
		kind: "comments",
		language,
		publishedAt: MOMENT,
		everybody: true,
		...name,
	};
	return passages
		.filter(
			(passage) => passage.role === "text" && passage.questions.some((one) => one === number || one.startsWith(`${number}.`)),
		)
		.map((passage) => ({ passage, contribution }));
}

const SENTENCE =
	"The authorities report that the national helpline received calls in the period under review, and that schools organised lessons about risks online. ";

/** 48 replies of about 3 kB to each item of a main question, with notes and a table now and then. */
export function inventedAnswers(number: string): ShownAnswer[] {
	const question = mainQuestions(ROUND.questionnaire).find((one) => one.number === number);
	const items = (question === undefined ? [] : withItems(question)).filter(
		(item) => item.answer !== "group" && item.answer !== "request_for_detail",
	);
	return monitoredParties(ROUND).map((party, index) => ({
		party,
		version: 1,
		symbol: replySymbol(ROUND, party.code, 1),
		language: index % 3 === 0 ? "fr" : "en",
		publishedAt: MOMENT,
		state: "answered",
		window: null,
		passages: items.map((item) => inventedPassage(`${party.code}-${item.number}`, item.number, index)),
	}));
}

function inventedPassage(id: string, number: string, index: number): ShownPassage {
	const paragraphs = Array.from({ length: 7 }, (_, at) =>
		plain([
			{ text: SENTENCE.repeat(at === 3 ? 1 : 3), ...(at === 3 && { bold: true as const }) },
			{ text: "See ", italic: true },
			{ text: "the plan", link: "https://example.org/plan" },
		]),
	);
	const cited = plain([{ text: "As published" }, { text: "1", note: "fn1" }, { text: "." }]);
	const listed = { ...plain([{ text: "a point of a list" }]), label: "a)", list: { level: 0, bullet: false } };
	const cell = (text: string) => ({ columns: 1, rows: 1, blocks: [plain([{ text }])] });
	const table = {
		kind: "table" as const,
		rows: [
			{ head: true, cells: [cell("Year"), cell("Calls")] },
			{ head: false, cells: [cell("2016"), cell("1,204")] },
		],
	};
	const notes = [{ id: "fn1", kind: "footnote" as const, mark: "1", blocks: [plain([{ text: `Note on ${id}.` }])] }];
	return {
		id,
		role: "text",
		language: index % 3 === 0 ? "fr" : "en",
		text: "",
		questions: [number],
		parties: [],
		everybody: true,
		notes,
		cell: null,
		blocks: [...paragraphs, cited, listed, ...(index % 5 === 0 ? [table] : [])],
	};
}

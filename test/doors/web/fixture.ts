/** A small house for the portal's tests: the real round, made-up replies and contributions, no database. */
import { fileURLToPath } from "node:url";
import type { Block, Paragraph } from "../../../src/domain/document.js";
import { Problem } from "../../../src/domain/problem.js";
import { mainQuestions } from "../../../src/domain/questionnaire.js";
import { type Receipt, receiptOf } from "../../../src/domain/record/receipt.js";
import { monitoredParties, partyOf, type Round } from "../../../src/domain/round.js";
import type { ListedContribution, ShownComment, ShownPassage, ShownReply, Standing } from "../../../src/domain/shown.js";
import type { WebHouse } from "../../../src/doors/web/house.js";
import { webDoor } from "../../../src/doors/web/index.js";
import type { Reads } from "../../../src/doors/web/reads.js";
import type { KeptCheckpoint } from "../../../src/store/record/checkpoints.js";
import { readRoundFolder } from "../../../src/store/round-folder.js";
import type { Reading } from "../../../src/store/visible.js";
import { after } from "../../domain/record/chain.js";

export const NOW = "2018-01-02T08:00:00.000Z";
export const BASE = "https://rapporteur.example";
export const ROUND = "/rounds/lanzarote-ict";
export const HOSTILE = `<script>alert(1)</script>"><img src=x onerror=alert(2)>`;

export const round: Round = await readRoundFolder(fileURLToPath(new URL("../../../rounds/lanzarote-ict", import.meta.url)));

let serial = 0;

export function paragraph(text: string, more: Partial<Paragraph> = {}): Paragraph {
	return {
		kind: "paragraph",
		label: null,
		list: null,
		heading: null,
		style: null,
		origin: "body",
		controls: [],
		runs: [{ text }],
		...more,
	};
}

export function passage(text: string, more: Partial<ShownPassage> = {}): ShownPassage {
	serial += 1;
	const blocks: readonly Block[] = [paragraph(text)];
	const id = `${serial.toString(16).padStart(8, "0")}-0000-4000-8000-000000000000`;
	return {
		id,
		role: "text",
		language: "en",
		text,
		blocks,
		notes: [],
		cell: null,
		everybody: true,
		questions: [],
		parties: [],
		...more,
	};
}

/** Every shape that a reply may have, each text once. */
export const albania: readonly ShownPassage[] = [
	passage("ALBANIA, unique-0", { role: "heading", blocks: [paragraph("ALBANIA, unique-0", { heading: 1 })] }),
	passage("Preamble unique-1."),
	passage("Question 1. Awareness-raising and educational activities, tools, materials, measures", {
		role: "heading",
		questions: ["1"],
	}),
	passage("1.1. Aimed at children, on the risks of producing/sharing", { role: "question", questions: ["1.1"] }),
	passage("Answer:", { role: "question", questions: ["1.1"] }),
	passage("Yes, unique-2.", { questions: ["1.1"] }),
	passage("More, unique-3.", { questions: ["1.1"] }),
	passage("a. A film, unique-4.", { questions: ["1.1.a"] }),
	passage("Together, unique-5.", { questions: ["1.2.a", "1.2.b"] }),
	passage("→ Share links to the materials", { role: "question", questions: ["1"] }),
	passage("Links, unique-6.", { questions: ["1"] }),
	passage("Does your State know the wording of another question, unique-7?", { role: "question", questions: ["2.1"] }),
	passage("Calls, unique-8.", { questions: ["2.1"] }),
	passage("Legal framework, unique-9", {
		role: "heading",
		questions: ["9.7"],
		blocks: [paragraph("Legal framework, unique-9", { heading: 4 })],
	}),
	passage("Laws, unique-10.", { questions: ["8", "9", "10", "11"] }),
	passage("Back to one, unique-11.", { questions: ["1.1"] }),
	passage("Loose in the middle, unique-12."),
	passage("Table, unique-13.", {
		questions: ["12"],
		blocks: [
			{
				kind: "table",
				rows: [
					{ head: true, cells: [{ columns: 2, rows: 1, blocks: [paragraph("Head, unique-14")] }] },
					{
						head: false,
						cells: [
							{ columns: 1, rows: 1, blocks: [paragraph("Table, unique-13.")] },
							{ columns: 1, rows: 1, blocks: [] },
						],
					},
				],
			},
		],
	}),
	passage("Noted, unique-15.", {
		questions: ["13.1.a"],
		blocks: [
			paragraph("", {
				runs: [
					{ text: "Noted, unique-15." },
					{ text: "1", note: "f1" },
					{ text: "bad", link: "javascript:alert(1)" },
					{ text: "good", link: "https://example.org/?a=1&b=2" },
				],
			}),
		],
		notes: [{ id: "f1", kind: "footnote", mark: "1", blocks: [paragraph("Note, unique-16.", { origin: "note" })] }],
	}),
	passage("Items, unique-17.", {
		questions: ["14"],
		blocks: [
			paragraph("Items, unique-17.", { label: "7)", list: { level: 0, bullet: false } }),
			paragraph("unique-18", { label: "a)", list: { level: 1, bullet: false } }),
			paragraph("unique-19", { list: { level: 2, bullet: true } }),
		],
	}),
	passage(`${HOSTILE} unique-20`, { questions: ["15"], language: `"><b>` }),
	passage("Texte français, unique-21.", { questions: ["16.1.a"], language: "fr" }),
	passage("שלום unique-22", {
		questions: ["16.2"],
		blocks: [paragraph("", { runs: [{ text: "שלום unique-22", rtl: true, bold: true, italic: true }] })],
	}),
];

export const listed: readonly ListedContribution[] = [
	{
		id: "c1",
		symbol: "T-ES(2017)ICT-AL-C1",
		organisations: [HOSTILE, "=cmd|' /C calc'!A0"],
		coalition: true,
		childrenInvolved: true,
		kind: "comments",
		language: "en",
		publishedAt: "2017-12-18T11:00:00.000Z",
		everybody: true,
		parties: ["AL", "FI", "IE"],
		questions: ["1", "3"],
	},
	{
		id: "c2",
		symbol: "T/ES 2017 é-C2",
		organisations: [],
		coalition: false,
		childrenInvolved: null,
		kind: "reply",
		language: "fr",
		publishedAt: "2017-12-20T11:00:00.000Z",
		everybody: true,
		parties: ["IS"],
		questions: [],
	},
];

const [first] = listed;
if (first === undefined) throw new Error("no contribution");

/** One beside an answer, one where a letter has no answer, one on a question that the reply never reaches. */
export const comments: readonly ShownComment[] = [
	{ passage: passage("Comment said-1.", { questions: ["1.1"], parties: ["AL"] }), contribution: first },
	{ passage: passage("Comment said-2.", { questions: ["1.3.b", "4"], parties: ["AL"] }), contribution: first },
	{ passage: passage("Comment said-3.", { questions: ["5.1"], parties: ["AL"] }), contribution: first },
];

/** On question 2, more than anybody reads at once. */
export const many: readonly ShownComment[] = Array.from({ length: 120 }, (_, index) => ({
	passage: passage(`Remark number-${index + 1}.`, { questions: ["2.1"], parties: ["AL"] }),
	contribution: listed[index % 2] ?? first,
}));

function saidTo(code: string, question: string): readonly ShownComment[] {
	if (code !== "AL") return [];
	return question === "2" ? many : comments;
}

const WINDOW = { opensOn: "2017-11-14", lastDay: "2018-01-14", closesAt: "2018-01-14T23:00:00.000Z" };
const CLOSED = { opensOn: "2017-10-30", lastDay: "2017-12-30", closesAt: "2017-12-30T23:00:00.000Z" };
const PUBLISHED = monitoredParties(round)
	.slice(0, 15)
	.map((party) => party.code);

export const standings: readonly Standing[] = monitoredParties(round).map((party, index) => {
	const published = PUBLISHED.includes(party.code);
	const received = published || party.code === "UA";
	const states = ["answered", "partly", "not_applicable", "none"] as const;
	return {
		party,
		reply: received
			? {
					version: 1,
					receivedAt: "2017-10-23T10:00:00.000Z",
					registeredAt: "2017-10-27T10:00:00.000Z",
					publishedAt: published ? "2017-11-14T11:00:00.000Z" : null,
					daysLate: 0,
				}
			: null,
		window: published ? (index === 1 ? CLOSED : WINDOW) : null,
		answers: new Map(
			published
				? mainQuestions(round.questionnaire).map((question, place) => [
						question.number,
						{ state: states[(index + place) % 4] ?? "none", commented: party.code === "AL" },
					])
				: [],
		),
		contributions: party.code === "AL" ? 1 : 0,
	};
});

export function replyOf(code: string, version = 2): ShownReply {
	const party = partyOf(round, code);
	if (party === undefined || !PUBLISHED.includes(party.code) || version > 2) throw new Problem("not_found");
	const at = {
		receivedAt: "2017-11-23T10:00:00.000Z",
		registeredAt: "2017-11-27T10:00:00.000Z",
		publishedAt: "2017-12-14T11:00:00.000Z",
	};
	return {
		id: `r-${code}-${version}`,
		party,
		version,
		versions: [
			{ version: 1, symbol: `T-ES(2017)ICT-${code}`, publishedAt: "2017-11-14T11:00:00.000Z" },
			{ version: 2, symbol: `T-ES(2017)ICT-${code} rev.`, publishedAt: "2017-12-14T11:00:00.000Z" },
		],
		symbol: version === 1 ? `T-ES(2017)ICT-${code}` : `T-ES(2017)ICT-${code} rev.`,
		language: code === "BE" ? "fr" : "en",
		...at,
		window: code === "AD" ? CLOSED : WINDOW,
		passages: albania,
		comments,
	};
}

/** The latest first; one of more days than are listed. */
export const checkpoints: readonly KeptCheckpoint[] = Array.from({ length: 400 }, (_, index) => {
	const day = new Date(Date.parse("2018-01-02") - index * 86_400_000).toISOString().slice(0, 10);
	return {
		day,
		note: `a note of ${day}\n`,
		key: index < 100 ? "rapporteur.example/record+new" : "rapporteur.example/record+old",
	};
});

export const reads: Reads = {
	listCheckpoints: async () => [...checkpoints],
	findCheckpoint: async (_, day) => checkpoints.find((one) => one.day === day) ?? null,
	listRounds: async () => [round],
	findRound: async (_, id) => {
		if (id !== round.id) throw new Problem("unknown_round", { round: id });
		return round;
	},
	listStandings: async () => [...standings],
	findReply: async (_, __, code, version) => replyOf(code.toUpperCase(), version),
	listExchanges: async (_, __, { question, parties, comments: { from, count } }) =>
		standings
			.filter((standing) => standing.answers.size > 0 && parties.includes(standing.party.code))
			.map((standing) => {
				const said = saidTo(standing.party.code, question);
				return {
					...replyOf(standing.party.code),
					state: standing.answers.get(question)?.state ?? "none",
					passages: albania.filter(
						(one) => one.role === "text" && one.questions.some((placed) => placed.split(".")[0] === question),
					),
					comments: said.slice(from, from + count),
					goesOn: said.length > from + count,
					contributions: new Set(said.map(({ contribution }) => contribution.id)).size,
				};
			}),
	countComments: async (_, { question, party }) => saidTo(party, question).length,
	countContributions: async () => listed.length,
	listContributions: async (_, __, filter) =>
		listed.filter((one) => filter?.party === undefined || one.parties.includes(filter.party)),
	findContribution: async (_, __, symbol) => {
		const found = listed.find((one) => one.symbol === symbol);
		if (found === undefined) throw new Problem("not_found");
		return {
			...found,
			receivedAt: "2018-01-02T07:00:00.000Z",
			timeliness: found.parties.map((party) => ({
				party,
				daysLate: party === "FI" ? 3 : party === "AL" ? 0 : null,
				lastDay: party === "IE" ? null : "2017-12-30",
			})),
			passages: [
				passage("A heading", { role: "heading" }),
				passage("Quoted words", { role: "quotation", questions: ["1.1"], parties: ["AL"] }),
				...comments.map((comment) => ({ text: "", ...comment.passage })),
				...many.flatMap((comment) => (comment.contribution.id === found.id ? { text: "", ...comment.passage } : [])),
				passage("General remark"),
			],
		};
	},
	latestPublications: async () => [
		{
			kind: "reply",
			at: "2017-12-14T11:00:00.000Z",
			symbol: "T-ES(2017)ICT-AL rev.",
			language: "en",
			party: "AL",
			version: 2,
			organisations: [],
			coalition: false,
			contribution: null,
			about: [],
		},
		{
			kind: "contribution",
			at: "2017-12-13T11:00:00.000Z",
			symbol: first.symbol,
			language: "fr",
			party: null,
			version: null,
			organisations: first.organisations,
			coalition: true,
			contribution: first.kind,
			about: first.parties,
		},
	],
};

/** What was written to the record of troubles. */
export const troubles: unknown[] = [];

/** Of the one document that the record of the fixture holds. */
export const receipt: Receipt = receiptAt("2018-01-02T07:00:00.000Z");

export function receiptAt(receivedAt: string): Receipt {
	const made = {
		statement: {
			act: "register_contribution",
			kind: "contribution_registered",
			at: NOW,
			role: "secretariat",
			round: "lanzarote-ict",
		},
		disclosures: {
			actor: { salt: "a".repeat(32), value: "Clara" },
			data: { salt: "b".repeat(32), value: { receivedAt } },
			file: { salt: "e".repeat(32), value: "c".repeat(64) },
		},
	};
	const subject = "3f2a91bc-0482-4000-8000-000000000000";
	const of = receiptOf(after(undefined, { ...made, statement: { ...made.statement, subject, salt: "d".repeat(32) } }));
	if (of === null) throw new Error("no receipt");
	return of;
}

export const house: WebHouse = {
	readAs: (viewer) => ({ viewer }) as Reading,
	now: () => NOW,
	baseUrl: BASE,
	sampleHeldAt: NOW,
	holdsLeaf: async (leaf) => leaf === receipt.leaf,
	log: (trouble) => troubles.push(trouble),
};

export const app = webDoor(house, reads);

/** Pages of the portal, without the language. */
export const PAGES = [
	"",
	"/accessibility",
	"/privacy",
	"/record",
	"/record/receipts",
	ROUND,
	`${ROUND}/questionnaire`,
	`${ROUND}/questions`,
	`${ROUND}/questions/1`,
	`${ROUND}/questions/9?page=2`,
	`${ROUND}/questions/2`,
	`${ROUND}/questions/2?party=AL&comments=2`,
	`${ROUND}/parties`,
	`${ROUND}/parties?state=received`,
	`${ROUND}/parties/AL`,
	`${ROUND}/parties/UA`,
	`${ROUND}/parties/ES`,
	`${ROUND}/parties/IE`,
	`${ROUND}/replies/AL`,
	`${ROUND}/replies/AL/1`,
	`${ROUND}/contributions`,
	`${ROUND}/contributions?party=AL`,
	`${ROUND}/contributions/${encodeURIComponent("T-ES(2017)ICT-AL-C1")}`,
	`${ROUND}/contributions/${encodeURIComponent("T/ES 2017 é-C2")}`,
	`${ROUND}/windows`,
	`${ROUND}/contribute`,
] as const;

/** The text of a page as a reader has it: tags away, entities back. */
export function textOf(html: string): string {
	return html
		.replace(/<[^>]*>/g, " ")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&");
}

/** Body of a GET. */
export async function body(path: string, headers: Record<string, string> = {}): Promise<string> {
	return (await app.request(path, { headers })).text();
}

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { compilation, fileNameOf, issuedOf, readToCompile, replyPaper } from "../../../src/acts/papers/index.js";
import { publishContribution } from "../../../src/acts/publish-contribution.js";
import { publishReply } from "../../../src/acts/publish-reply.js";
import { registerContribution } from "../../../src/acts/register-contribution.js";
import { registerReply } from "../../../src/acts/register-reply.js";
import { type Block, type DocumentTree, displayedText } from "../../../src/domain/document.js";
import { Problem } from "../../../src/domain/problem.js";
import { mainQuestions } from "../../../src/domain/questionnaire.js";
import { readWord } from "../../../src/word/index.js";
import { writeWord } from "../../../src/word/writing/index.js";
import { CLARA, inHouse, type TestHouse } from "../../builders/house.js";
import { answerFrom, commentsFrom, inventedAnswers, ROUND, replyFrom } from "./material.js";

const ISSUE = { symbol: "T-ES(2018)38_bil rev.", issuedOn: "2018-03-02", language: "bilingual" } as const;
const questionOf = (number: string) =>
	mainQuestions(ROUND.questionnaire).find((one) => one.number === number) ?? assert.fail(number);
const linesOf = (blocks: readonly Block[]): string[] =>
	blocks.flatMap((block) =>
		block.kind === "paragraph"
			? [displayedText(block)]
			: block.rows.flatMap((row) => row.cells.flatMap((cell) => linesOf(cell.blocks))),
	);
const headings = (tree: DocumentTree, level: number) =>
	tree.blocks.flatMap((block) => (block.kind === "paragraph" && block.heading === level ? [displayedText(block)] : []));
const material = (number: string) => ({
	question: questionOf(number),
	answers: [replyFrom("d15", "CZ"), replyFrom("d01", "AL"), replyFrom("d02", "BE"), replyFrom("d03", "FI", 2)].map((reply) =>
		answerFrom(reply, number),
	),
	comments: [
		...commentsFrom("d06", number, { organisations: ["Zebra"] }),
		...commentsFrom("d05", number, { organisations: ["Alpha"] }),
	],
});

test("Parties stand in the alphabetical order of the language, other stakeholders apart behind them", () => {
	const level2 = (language: "en" | "fr" | "bilingual") =>
		headings(readWord(writeWord(compilation(ROUND, material("9"), { ...ISSUE, language }))), 2);
	assert.deepEqual(level2("en"), ["Albania", "Belgium", "Czech Republic", "Finland", "Alpha", "Zebra"]);
	assert.deepEqual(level2("fr"), ["Albanie", "Belgique", "Finlande", "République tchèque", "Alpha", "Zebra"]);
	assert.deepEqual(level2("bilingual").slice(0, 2), ["Albania / Albanie", "Belgium / Belgique"]);
});

test("every passage of the answers and of the public input is in it, whole, in its own language, in the order of the questionnaire", () => {
	const given = material("9");
	const paper = compilation(ROUND, given, ISSUE);
	const tree = readWord(writeWord(paper));
	const text = linesOf(tree.blocks).join("\n");
	for (const passage of [
		...given.answers.flatMap((answer) => answer.passages),
		...given.comments.map((comment) => comment.passage),
	]) {
		for (const line of linesOf(passage.blocks)) assert.ok(text.includes(line), line);
	}
	const french = tree.blocks
		.flatMap((block) => (block.kind === "paragraph" ? block.runs : []))
		.find((run) => run.text.includes("La possession par un adulte"));
	assert.equal(french?.lang, "fr-FR");
	const order = headings(tree, 3).filter((line) => /^9\.1/.test(line));
	assert.deepEqual(order.slice(0, 3), ["9.1.a", "9.1.b", "9.1.c"]);
});

test("a re-issue says in words and in the margin what is new, and lists it", () => {
	const given = material("9");
	const previous = {
		symbol: "T-ES(2018)38_bil",
		replies: [
			{ party: "AL", version: 1 },
			{ party: "FI", version: 1 },
		],
		contributions: given.comments
			.filter(({ contribution }) => contribution.organisations[0] === "Alpha")
			.map(({ contribution }) => contribution.symbol),
	};
	const paper = compilation(ROUND, given, ISSUE, previous);
	const tree = readWord(writeWord(paper));
	assert.deepEqual(headings(tree, 2), [
		"Albania / Albanie",
		"Belgium / Belgique [NEW] / [NOUVEAU]",
		"Czech Republic / République tchèque [NEW] / [NOUVEAU]",
		"Finland / Finlande [REVISED] / [RÉVISÉ]",
		"Alpha",
		"Zebra [NEW] / [NOUVEAU]",
	]);
	assert.ok(linesOf(tree.blocks).includes("Belgium, Czech Republic, Finland and Zebra."));
	const fresh = paper.parts.filter((part) => part.kind === "flow" && part.fresh);
	assert.ok(fresh.length > 10);
	const again = compilation(ROUND, given, ISSUE, { symbol: ISSUE.symbol, ...issuedOf(given) });
	assert.ok(linesOf(readWord(writeWord(again)).blocks).includes("Nothing is new."));
	assert.deepEqual(writeWord(compilation(ROUND, given, ISSUE, previous)), writeWord(paper));
});

test("48 replies are compiled in half a second, notes numbered through and tables kept", () => {
	const answers = inventedAnswers("9");
	const write = () => writeWord(compilation(ROUND, { question: questionOf("9"), answers, comments: [] }, ISSUE));
	const bytes = write();
	// The processor's time: other tests run beside this one.
	const before = process.cpuUsage();
	write();
	const took = process.cpuUsage(before).user / 1_000;
	const tree = readWord(bytes);
	const notes = answers.flatMap((answer) => answer.passages).length;
	assert.deepEqual([tree.notes.length, tree.notes.at(-1)?.mark], [notes, String(notes)]);
	assert.ok(tree.blocks.filter((block) => block.kind === "table").length > answers.length);
	assert.ok(took < 500, `${took} ms`);
});

test("a reply as a document holds its text in its order, and no heading that is only a cell's", () => {
	for (const [file, code] of [
		["d01", "AL"],
		["d02", "BE"],
		["d03", "FI"],
	] as const) {
		const reply = replyFrom(file, code);
		const lines = linesOf(readWord(writeWord(replyPaper(ROUND, reply, "fr"))).blocks);
		let from = 0;
		for (const line of reply.passages.flatMap((passage) => linesOf(passage.blocks)).filter((one) => one !== "")) {
			const at = lines.indexOf(line, from);
			assert.ok(at >= 0, `${file}: ${line}`);
			from = at + 1;
		}
	}
});

test("file names are symbols that every file system takes", () => {
	assert.equal(fileNameOf("T-ES(2018)38_bil rev.", "docx"), "T-ES(2018)38_bil rev.docx");
	assert.equal(fileNameOf('a/b\\c:d*"?', "pdf"), "a-b-c-d---.pdf");
});

const corpus = (file: string) => readFile(new URL(`../../corpus/${file}`, import.meta.url));
const at = { receivedAt: "2017-10-23T10:00:00.000Z", registeredAt: "2017-10-27T10:00:00.000Z" };
async function publishAll(house: TestHouse): Promise<void> {
	const round = ROUND.id;
	for (const [file, party] of [
		["d01.docx", "AL"],
		["d02.docx", "BE"],
		["d03.docx", "FI"],
	] as const) {
		await registerReply(house, CLARA, { round, party, fileName: file, bytes: await corpus(file), ...at });
		if (party !== "FI") await publishReply(house, CLARA, { round, party });
	}
	for (const file of ["d05.docx", "d08.docx"]) {
		const { item } = await registerContribution(house, CLARA, { round, fileName: file, bytes: await corpus(file), ...at });
		await publishContribution(house, CLARA, { round, item } as never).catch((error: unknown) =>
			assert.ok(error instanceof Problem),
		);
	}
}

test(
	"compilations of a whole round come from the register, and hold nothing that is not public",
	inHouse(async (house) => {
		await publishAll(house);
		const seen: string[] = [];
		const questions = mainQuestions(ROUND.questionnaire);
		assert.equal(questions.length, 16);
		for (const { number } of questions) {
			const order = { symbol: `T-ES(2018)${number}`, issuedOn: "2018-03-02", language: "en" } as const;
			const { round, material, holds } = await readToCompile(house, ROUND.id, number);
			const paper = compilation(round, material, order);
			assert.deepEqual([material.question.number, paper.title.startsWith(`T-ES(2018)${number} –`)], [number, true]);
			seen.push(...linesOf(readWord(writeWord(paper)).blocks));
			assert.deepEqual(holds.replies, [
				{ party: "AL", version: 1 },
				{ party: "BE", version: 1 },
			]);
		}
		const text = seen.join("\n");
		const tables = await house.db
			.selectFrom("passage")
			.innerJoin("item", "item.id", "passage.item")
			.select(["passage.text", "passage.audience", "item.symbol"])
			.where("passage.role", "=", "text")
			.execute();
		const isHidden = (row: (typeof tables)[number]) => row.audience !== "public" || row.symbol === "T-ES(2017)ICT-FI";
		assert.ok(tables.filter((row) => row.audience !== "public").length > 3);
		for (const row of tables) {
			const line = row.text.split("\n").find((one) => one.length > 60);
			if (isHidden(row) && line !== undefined) assert.ok(!text.includes(line), line);
		}
		assert.ok(text.includes("a. Yes. Possession by an adult"));
		await assert.rejects(
			readToCompile(house, ROUND.id, "99"),
			(error) => error instanceof Problem && error.code === "unknown_question",
		);
	}),
);

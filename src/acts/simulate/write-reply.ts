/** A Party's made-up reply as a sheet: five layouts that Secretariats know. */
import type { Round } from "../../domain/round.js";
import { type Chance, chanceOf } from "./chance.js";
import { type Line, line, type Sheet, type SheetBlock } from "./docx/sheet.js";
import { FRAME, type FramePhrases, PROSE } from "./phrases/index.js";
import type { PlannedReply } from "./plan.js";
import { noteIn, paragraphsOn } from "./prose.js";
import { type Asked, askedIn, chosen, letterOf, written } from "./questions.js";
import type { SimulationSize } from "./size.js";

export function replySheet(round: Round, size: SimulationSize, reply: PlannedReply): Sheet {
	const { language, party } = reply;
	const chance = chanceOf(size.seed, "text", party.code, reply.version);
	const frame = FRAME[language];
	const asked = askedIn(round);
	const answers = chosen(chance, asked, size.answers).map((one) => ({
		...one,
		lines: answerLines(chance, reply, one, size.length),
	}));
	const layout = chance.one([byHeading, byWording, byNumber, inTable, runIn]);
	return {
		language,
		head: null,
		lines: [
			line(frame.sample),
			line(frame.replyTitle(party.name[language], round.name[language]), { style: "Title" }),
			...(reply.version === 1 ? [] : [line(frame.revised(reply.version))]),
			line(chance.one(frame.preambles)),
			...(chance.happens(0.7) ? [line(chance.one(frame.publicReply))] : []),
			...layout({ frame, language, asked, answers }),
		],
	};
}

interface Written {
	readonly frame: FramePhrases;
	readonly language: Sheet["language"];
	/** All questions. */
	readonly asked: readonly Asked[];
	readonly answers: readonly Answer[];
}

type Answer = Asked & { readonly lines: readonly [Line, ...Line[]] };

function answerLines(chance: Chance, { language }: PlannedReply, { section }: Asked, length: number): [Line, ...Line[]] {
	const prose = PROSE[language];
	const luck = chance.next();
	if (luck < 0.05) return [line(prose.notApplicable)];
	if (luck < 0.09) return [line(chance.one(prose.seeAbove))];
	const wanted = Math.round((length * (0.5 + chance.next())) / 0.91);
	const [first = "", ...others] = paragraphsOn(chance, { language, voice: "statements", section }, wanted);
	const note = chance.happens(0.1) ? { note: noteIn(chance, language) } : {};
	return [line(first, note), ...others.map((text) => line(text))];
}

function byHeading({ frame, answers }: Written): SheetBlock[] {
	return answers.flatMap(({ question, lines }) => [
		line(frame.question(written(question.number, "bracket")), { style: "Heading2" }),
		...lines,
	]);
}

/** The wording of each question is repeated; letters are run in. */
function byWording({ frame, language, answers }: Written): SheetBlock[] {
	const repeated = new Set<string>();
	const wordingsAbove = ({ above, question }: Answer): Line[] =>
		[...above, ...(letterOf(question.number) === null ? [question] : [])]
			.filter((one) => !repeated.has(one.number) && repeated.add(one.number))
			.map((one) => line(`${one.number} ${one.title[language]}`, { bold: true }));
	return answers.flatMap((answer) => {
		const letter = letterOf(answer.question.number);
		const [first, ...others] = answer.lines;
		const lead = letter === null ? frame.answer : frame.letter(letter);
		return [...wordingsAbove(answer), { ...first, text: `${lead} ${first.text}` }, ...others];
	});
}

/** The numbers exist only as Word's automatic ones, so every question has its heading, answered or not. */
function byNumber({ language, asked, answers }: Written): SheetBlock[] {
	const lines = new Map(answers.map((answer) => [answer.question.number, answer.lines]));
	return asked.flatMap(({ question, above }) => {
		const level = letterOf(question.number) === null ? above.length : 2;
		return [line(question.title[language], { level }), ...(lines.get(question.number) ?? [])];
	});
}

function inTable({ language, answers }: Written): SheetBlock[] {
	const rows = answers.map(({ question, lines }) => [[line(`${question.number} ${question.title[language]}`)], lines]);
	return [{ kind: "grid", rows }];
}

function runIn({ frame, answers }: Written): SheetBlock[] {
	return answers.flatMap(({ question, lines: [first, ...others] }) => [
		{ ...first, lead: `${frame.question(written(question.number, "bracket"))} –` },
		...others,
	]);
}

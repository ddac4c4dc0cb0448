/** A made-up contribution of civil society as a sheet. */
import type { Party } from "../../domain/party.js";
import type { Round } from "../../domain/round.js";
import { type Chance, chanceOf } from "./chance.js";
import { type Line, line, type Sheet, type SheetBlock } from "./docx/sheet.js";
import { FRAME, type FramePhrases } from "./phrases/index.js";
import type { PlannedContribution } from "./plan-contribution.js";
import { paragraphsOn } from "./prose.js";
import { type Asked, askedIn, chosen, type NumberStyle, written } from "./questions.js";
import type { SimulationSize } from "./size.js";

/** Passages around the comments themselves: title, presentation, general remarks, contact. */
const FRAME_PASSAGES = 4;

export function contributionSheet(round: Round, size: SimulationSize, contribution: PlannedContribution): Sheet {
	const chance = chanceOf(size.seed, "text", contribution.number);
	const { language, publicity } = contribution;
	const frame = FRAME[language];
	return {
		language,
		head: publicity === "confidential-in-head" ? frame.statements.confidentialHeader : null,
		lines: [
			line(frame.sample),
			line(titleOf(frame, contribution), { style: "Title" }),
			line(frame.presentedBy(contribution.organisations)),
			...publicityLines(chance, frame, contribution),
			...presentation(chance, frame, contribution),
			...layoutFor(chance, contribution)(
				{ chance, frame, contribution, style: chance.one(["plain", "bracket"]) },
				askedIn(round),
			),
			...confidentialSection(chance, frame, contribution),
			line(frame.closingHeading, { style: "Heading1" }),
			line(chance.one(frame.closing)),
			...(publicity === "contradictory" ? [line(chance.one(frame.statements.contradiction))] : []),
		],
	};
}

interface Writing {
	readonly chance: Chance;
	readonly frame: FramePhrases;
	readonly contribution: PlannedContribution;
	readonly style: NumberStyle;
}

type Layout = (writing: Writing, asked: readonly Asked[]) => SheetBlock[];

function layoutFor(chance: Chance, { parties }: PlannedContribution): Layout {
	if (parties.length > 1) return chance.one([byQuestionThenParty, byPartyThenQuestion]);
	return chance.one([byQuestion, byQuestion, runIn, inTable]);
}

function titleOf(frame: FramePhrases, { kind, parties, language }: PlannedContribution): string {
	const names = frame.list(parties.map((party) => party.name[language]));
	return kind === "reply" ? `${frame.ownReplyTitle} – ${names}` : frame.commentsTitle(names);
}

function publicityLines(chance: Chance, { statements }: FramePhrases, { publicity }: PlannedContribution): Line[] {
	if (publicity === "public" || publicity === "contradictory") return [line(chance.one(statements.public))];
	if (publicity === "confidential") return [line(chance.one(statements.confidential))];
	if (publicity === "public-with-section") return [line(statements.publicWithSection(statements.sectionHeading))];
	return [];
}

function presentation(chance: Chance, frame: FramePhrases, { coalition, children }: PlannedContribution): Line[] {
	return [
		...(coalition === null ? [] : [line(frame.coalition(coalition))]),
		line(chance.one(frame.aboutUs)),
		...(children === null ? [] : [line(frame.children(children))]),
	];
}

function confidentialSection(chance: Chance, frame: FramePhrases, { publicity, language }: PlannedContribution): Line[] {
	if (publicity !== "public-with-section") return [];
	const { sectionHeading, sectionEnd } = frame.statements;
	const text = paragraphsOn(chance, { language, voice: "comments", section: "protection" }, 500);
	return [line(sectionHeading, { style: "Heading1" }), ...text.map((one) => line(one)), line(sectionEnd)];
}

/** As many questions as are wanted, several times round when there are not enough. */
function questionsFor({ chance, contribution }: Writing, asked: readonly Asked[], passagesEach: number): Asked[] {
	let left = Math.max(1, Math.round((contribution.passages - FRAME_PASSAGES) / passagesEach));
	const all: Asked[] = [];
	while (left > 0) {
		const round = chosen(chance, asked, left);
		all.push(...round);
		left -= round.length;
	}
	return all;
}

function commentOn({ chance, contribution: { language } }: Writing, { section }: Asked): [Line, ...Line[]] {
	const [first = "", ...others] = paragraphsOn(chance, { language, voice: "comments", section }, chance.between(150, 420));
	return [line(first), ...others.map((text) => line(text))];
}

function byQuestion(writing: Writing, asked: readonly Asked[]): SheetBlock[] {
	const { chance, frame, style } = writing;
	const heading = chance.one(frame.onQuestion);
	return questionsFor(writing, asked, 2).flatMap((one) => [
		line(heading.replace("{number}", written(one.question.number, style)), { style: "Heading2" }),
		...commentOn(writing, one),
	]);
}

function runIn(writing: Writing, asked: readonly Asked[]): SheetBlock[] {
	return questionsFor(writing, asked, 1).flatMap((one) => {
		const [first, ...others] = commentOn(writing, one);
		return [{ ...first, lead: `${writing.frame.question(written(one.question.number, writing.style))} –` }, ...others];
	});
}

function inTable(writing: Writing, asked: readonly Asked[]): SheetBlock[] {
	const { frame, style } = writing;
	const rows = questionsFor(writing, asked, 2).map((one) => [
		[line(frame.question(written(one.question.number, style)))],
		commentOn(writing, one),
	]);
	return [{ kind: "grid", rows }];
}

function byQuestionThenParty(writing: Writing, asked: readonly Asked[]): SheetBlock[] {
	const { frame, contribution, style } = writing;
	const { parties } = contribution;
	return questionsFor(writing, asked, 1 + parties.length).flatMap((one) => [
		line(frame.question(written(one.question.number, style)), { style: "Heading2" }),
		...parties.flatMap((party) => {
			const [first, ...others] = commentOn(writing, one);
			return [{ ...first, lead: leadOf(frame, party, contribution) }, ...others];
		}),
	]);
}

function byPartyThenQuestion(writing: Writing, asked: readonly Asked[]): SheetBlock[] {
	const { frame, contribution, style } = writing;
	const { parties, language } = contribution;
	const all = questionsFor(writing, asked, 2 * parties.length);
	return parties.flatMap((party) => [
		line(party.name[language], { style: "Heading1" }),
		...all.flatMap((one) => [
			line(frame.question(written(one.question.number, style)), { style: "Heading2" }),
			...commentOn(writing, one),
		]),
	]);
}

function leadOf(frame: FramePhrases, party: Party, { language }: PlannedContribution): string {
	return `${party.name[language]}${frame.colon}`;
}

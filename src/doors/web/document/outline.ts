/**
 * A reply laid out: the document in its own reading order, under the questionnaire's headings. Nothing is moved, lost or shown twice;
 * every number of the questionnaire gets one anchor, so that a link to an answer always arrives somewhere sensible.
 */
import { mainQuestions, type Question, type Section } from "../../../domain/questionnaire.js";
import type { Round } from "../../../domain/round.js";
import type { ShownComment, ShownPassage } from "../../../domain/shown.js";
import { type Family, familyOf } from "./family.js";
import { repeatsOf } from "./repeats.js";

/** A place in the reply to which answers and comments attach. */
interface Place {
	readonly anchors: string[];
	readonly comments: ShownComment[];
}

export type Piece =
	| { readonly kind: "section"; readonly section: Section; readonly first: boolean }
	| ({ readonly kind: "question"; readonly question: Question; readonly first: boolean } & Place)
	| ({ readonly kind: "asks"; readonly question: Question } & Place)
	| ({ readonly kind: "answer"; readonly questions: readonly string[]; readonly passages: ShownPassage[] } & Place)
	| { readonly kind: "wording" | "loose"; readonly passage: ShownPassage }
	| ({ readonly kind: "missing"; readonly question: Question } & Place);

/** Lays out the passages of a reply with the comments on it. */
export function outlineOf(round: Round, passages: readonly ShownPassage[], comments: readonly ShownComment[]): Piece[] {
	const outline = new Outline(round);
	for (const passage of passages) outline.add(passage);
	outline.close();
	for (const comment of comments) outline.attach(comment);
	return outline.pieces;
}

class Outline {
	readonly pieces: Piece[] = [];
	private readonly family: Family;
	private readonly repeats;
	private readonly seen = new Set<string>();
	private readonly places = new Map<string, Place>();
	private section: Section | null = null;
	private mains = "";
	private asked = "";

	constructor(private readonly round: Round) {
		this.family = familyOf(round.questionnaire);
		this.repeats = repeatsOf(round.questionnaire);
	}

	/** The next passage in reading order. */
	add(passage: ShownPassage): void {
		const repeated = this.repeats(passage);
		if (repeated !== undefined) {
			if (passage.questions.length > 0) this.open(passage.questions);
			if (repeated?.answer === "request_for_detail") this.ask(repeated);
			return;
		}
		if (passage.questions.length === 0) {
			this.pieces.push({ kind: "loose", passage });
			return;
		}
		this.open(passage.questions);
		if (passage.role === "heading" || passage.role === "question") this.pieces.push({ kind: "wording", passage });
		else this.answer(passage);
	}

	/** Questions that the document never reaches, at the end; then an anchor for every number. */
	close(): void {
		for (const question of mainQuestions(this.round.questionnaire)) {
			if (this.seen.has(question.number)) continue;
			const place = { anchors: [], comments: [] };
			this.pieces.push({ kind: "missing", question, ...place });
			this.places.set(question.number, place);
		}
		for (const question of this.family.all) {
			if (!this.places.has(question.number)) this.places.set(question.number, this.nearest(question.number));
			this.places.get(question.number)?.anchors.push(question.number);
		}
	}

	/** A comment stands beside the first question that it is about; where only items below it are answered, beside the first of them. */
	attach(comment: ShownComment): void {
		const number = comment.passage.questions.find((one) => this.places.has(one));
		if (number !== undefined) (this.firstBelow(number) ?? this.places.get(number))?.comments.push(comment);
	}

	private firstBelow(number: string): Place | undefined {
		const answers = this.pieces.filter((piece) => piece.kind === "answer");
		if (answers.some((answer) => answer.anchors.includes(number))) return undefined;
		return answers.find((answer) => answer.questions.some((one) => this.family.upwards(one).includes(number)));
	}

	/** Headings on the way to the questions, as far as they do not stand above already. */
	private open(numbers: readonly string[]): void {
		const mains = [...new Set(numbers.flatMap((number) => this.family.mainOf(number) ?? []))];
		const key = mains.map((main) => main.number).join(" ");
		if (key !== this.mains) {
			for (const main of mains) if (mains.length === 1 || !this.seen.has(main.number)) this.openMain(main);
			this.mains = key;
			this.asked = "";
		}
		for (const number of numbers) {
			const asks = this.family.asksOf(number);
			if (asks !== undefined && asks.number !== this.asked) this.ask(asks);
		}
	}

	private openMain(question: Question): void {
		const section = this.family.sectionOf(question.number);
		if (section !== undefined && section !== this.section) {
			this.pieces.push({ kind: "section", section, first: !this.seen.has(section.id) });
			this.seen.add(section.id);
			this.section = section;
		}
		const place = { anchors: [], comments: [] };
		this.pieces.push({ kind: "question", question, first: !this.seen.has(question.number), ...place });
		this.seen.add(question.number);
		if (!this.headings.has(question.number)) this.headings.set(question.number, place);
	}

	private readonly headings = new Map<string, Place>();

	private ask(question: Question): void {
		const place = { anchors: [], comments: [] };
		this.pieces.push({ kind: "asks", question, ...place });
		if (question.answer !== "request_for_detail") this.asked = question.number;
		if (!this.headings.has(question.number)) this.headings.set(question.number, place);
	}

	private answer(passage: ShownPassage): void {
		const last = this.pieces.at(-1);
		if (last?.kind === "answer" && last.questions.join() === passage.questions.join()) {
			last.passages.push(passage);
			return;
		}
		const place = { anchors: [], comments: [] };
		this.pieces.push({ kind: "answer", questions: passage.questions, passages: [passage], ...place });
		for (const number of passage.questions) if (!this.places.has(number)) this.places.set(number, place);
	}

	/** Where a number without an answer of its own is: its heading, or what stands above it. */
	private nearest(number: string): Place {
		for (const one of this.family.upwards(number)) {
			const place = (one === number ? undefined : this.places.get(one)) ?? this.headings.get(one);
			if (place !== undefined) return place;
		}
		return { anchors: [], comments: [] };
	}
}

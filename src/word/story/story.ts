import type { Block, Run, Trace } from "../../domain/document.js";
import { type Deed, type Findings, NOBODY, TRACE_LENGTH } from "../findings.js";
import { Counters } from "../numbering/counters.js";
import type { Lists } from "../numbering/lists.js";
import { NumberFields } from "../numbering/number-fields.js";
import type { Relationship } from "../package/package.js";
import { tooLarge } from "../refusal.js";
import type { Look } from "../styles/look.js";
import type { Styles } from "../styles/styles.js";
import type { Element, Tag } from "../xml/element.js";
import type { Step } from "../xml/walk.js";
import type { Citation, Container, Origin, ParagraphDraft, RunDraft, Writable } from "./draft.js";
import type { Drawing, Field, Revision, TableDraft } from "./open.js";

/** What all stories of a document share. */
export interface Shared {
	readonly styles: Styles;
	readonly lists: Lists;
	readonly findings: Findings;
	readonly paragraphs: { left: number; readonly limit: number };
	/** Runs whose text is the mark of a note, in order of citation. */
	readonly citations: { readonly run: Writable<Run>; readonly citation: Citation }[];
	/** `w:sectPr` of each section, in order. */
	readonly sections: Element[];
	/** Counts for paragraphs in text boxes, which Word numbers apart from the body. */
	readonly boxCounters: Counters;
	/** The texts of a diagram by the name of its part. */
	readonly diagramTexts: (name: string) => string[];
	/** The blocks of a document inserted as it is, by the name of its part. */
	readonly chunkBlocks: (name: string | undefined) => readonly Block[];
}

/** What a text box sets aside while it is read. */
interface Surroundings {
	readonly container: Container;
	readonly paragraph: ParagraphDraft | null;
	readonly run: OpenRun | null;
	readonly fields: Field[];
	readonly tables: TableDraft[];
	readonly origin: Origin;
	readonly counters: Counters;
}

/** The `w:r` being read. */
export interface OpenRun {
	look: Look;
	/** A note cited in it with the author's own mark: the text that follows is the mark. */
	marking: RunDraft | null;
}

/** A text being read (body, note, head or foot): where we are in it and what has been read so far. */
export class Story {
	container: Container = { blocks: [], pending: null };
	paragraph: ParagraphDraft | null = null;
	run: OpenRun | null = null;
	fields: Field[] = [];
	tables: TableDraft[] = [];
	readonly links: (string | undefined)[] = [];
	readonly controls: { name: string | undefined; placeholder: boolean }[] = [];
	readonly revisions: Revision[] = [];
	/** Above 0: text is not to be seen (deleted, a placeholder). */
	silent = 0;
	/** Above 0: not even paragraphs are there (deleted rows, cells merged into the one above). */
	gone = 0;
	/** Text of the `w:t` being read. */
	heard = "";
	listening = false;
	/** Reading of a ruby text, to stand in brackets behind its base. */
	ruby: string | null = null;
	reading = "";
	/** The section that the paragraph being read is the last of. */
	section: Element | null = null;
	/** White space counts wherever the part does not say otherwise. */
	preserved = false;
	readonly numberFields = new NumberFields();
	readonly drawings: Drawing[] = [];
	readonly #surroundings: Surroundings[] = [];

	constructor(
		readonly shared: Shared,
		readonly relationships: ReadonlyMap<string, Relationship>,
		public origin: Origin,
		public counters = new Counters(),
	) {}

	/** Writes text at the place reached, if it is to be seen. */
	say(text: string): void {
		const revision = this.revisions.at(-1);
		if (revision !== undefined && revision.text.length < TRACE_LENGTH) revision.text += text;
		if (this.silent > 0 || this.paragraph === null || this.run === null || text === "") return;
		const coding = this.fields.find((field) => !field.shown);
		if (coding !== undefined) {
			if (coding.swallowed.length < TRACE_LENGTH) coding.swallowed += text;
		} else if (this.run.look.hidden) this.paragraph.hidden += text;
		else if (this.ruby !== null) this.ruby += text;
		else if (this.run.marking !== null) this.run.marking.text += text;
		else append(this.paragraph, { text, look: this.run.look, link: this.link });
	}

	/** From here on text is not seen; what is said is reported at the end. */
	silence(kind: Trace["kind"], deed: Deed = NOBODY): void {
		this.silent++;
		this.revisions.push({ kind, deed, text: "" });
	}

	/** Ends a silence, and reports the text met in it. */
	unsilence(): void {
		this.silent--;
		this.report();
	}

	/** Ends the innermost tracked change and reports the text concerned. */
	report(): void {
		const revision = this.revisions.pop();
		if (revision !== undefined && revision.text.trim() !== "")
			this.shared.findings.add(revision.kind, revision.text, revision.deed);
	}

	/** Whether text said now would be seen. */
	get visible(): boolean {
		return this.silent === 0 && this.run?.look.hidden !== true && this.fields.every((field) => field.shown);
	}

	/** The address that text written now leads to. */
	get link(): string | undefined {
		return this.links.at(-1) ?? this.fields.findLast((field) => field.link !== undefined)?.link;
	}

	/** Counts a paragraph, a cell or a row against the limit. */
	countParagraph(): void {
		if (--this.shared.paragraphs.left < 0) throw tooLarge(`more than ${this.shared.paragraphs.limit} paragraphs and table cells`);
	}

	/** Begins a text box: its paragraphs are its own. */
	enterBox(): void {
		const { container, paragraph, run, fields, tables, origin, counters } = this;
		this.#surroundings.push({ container, paragraph, run, fields, tables, origin, counters });
		this.container = { blocks: [], pending: null };
		this.paragraph = null;
		this.run = null;
		this.fields = [];
		this.tables = [];
		this.origin = origin === "note" ? "note" : "textbox";
		this.counters = this.shared.boxCounters;
	}

	/** Ends a text box and gives what it held. */
	leaveBox(): Block[] {
		const { blocks } = this.container;
		const outside = this.#surroundings.pop();
		if (outside !== undefined) Object.assign(this, outside);
		return blocks;
	}
}

/** Joins text to the run before it when both look the same: writers cut runs at every edit. */
function append({ runs, fence }: ParagraphDraft, run: RunDraft): void {
	const before = runs.length > fence ? runs.at(-1) : undefined;
	if (before !== undefined && before.citation === undefined && before.link === run.link && sameLook(before.look, run.look))
		before.text += run.text;
	else runs.push(run);
}

function sameLook(a: Look, b: Look): boolean {
	if (a === b) return true;
	const keys = Object.keys(a.shown) as (keyof Look["shown"])[];
	return keys.length === Object.keys(b.shown).length && keys.every((key) => a.shown[key] === b.shown[key]);
}

/** How stories read one kind of element. */
export type StoryRule = (story: Story, tag: Tag) => Step<Story>;
export type StoryRules = Readonly<Record<string, StoryRule>>;

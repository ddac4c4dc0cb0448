import type { Block, DocumentTree, Trace } from "../domain/document.js";
import { reportAttached, reportPeople, reportVariables } from "./attached.js";
import { readBands } from "./bands.js";
import { Chunks, type ReadInside } from "./chunks.js";
import { reportComments } from "./comments.js";
import { diagramTexts } from "./diagrams.js";
import { readProperties } from "./file-properties.js";
import { Findings } from "./findings.js";
import { LIMITS, type Limits } from "./limits.js";
import { readNotes } from "./note-texts.js";
import { citedNotes, markNotes } from "./notes.js";
import { Counters } from "./numbering/counters.js";
import { Lists } from "./numbering/lists.js";
import { mainPartOf } from "./package/main-part.js";
import { Package } from "./package/package.js";
import { WordRefusal } from "./refusal.js";
import { readStory } from "./story/read-story.js";
import { type Shared, Story } from "./story/story.js";
import { readStyles } from "./styles/styles.js";
import { eachChild } from "./xml/children.js";
import { type Element, Held } from "./xml/element.js";
import { Scope } from "./xml/namespaces.js";
import type { Part } from "./xml/walk.js";

/** Reads a .docx: what a reader of the page sees, in reading order. Throws a WordRefusal for anything else. */
export function readWord(bytes: Uint8Array, limits: Partial<Limits> = {}): DocumentTree {
	return readWordMinding(bytes, limits, () => {});
}

/** The same, calling `tick` every few milliseconds, which may throw to end the reading. */
export function readWordMinding(bytes: Uint8Array, limits: Partial<Limits>, tick: () => void): DocumentTree {
	const all = { ...LIMITS, ...limits };
	const paragraphs = { left: all.paragraphs, limit: all.paragraphs };
	const readInside = (inside: Uint8Array): DocumentTree =>
		treeIn(inside, { limits: all, tick, paragraphs, readInside: undefined });
	const tree = treeIn(bytes, { limits: all, tick, paragraphs, readInside });
	if (!tree.blocks.some(hasText) && !tree.notes.some((note) => note.blocks.some(hasText))) throw empty(tree.traces);
	return tree;
}

/** What holds for a document and for those inserted in it together. */
interface Whole {
	readonly limits: Limits;
	readonly tick: () => void;
	readonly paragraphs: Shared["paragraphs"];
	readonly readInside: ReadInside | undefined;
}

function treeIn(bytes: Uint8Array, whole: Whole): DocumentTree {
	const file = new Package(bytes, whole.limits, whole.tick);
	const main = mainPartOf(file);
	const sides = new Sides(file, main);
	const findings = new Findings();
	const chunks = new Chunks(file, findings, whole.readInside);
	const shared = sharedOf(sides, { findings, chunks, paragraphs: whole.paragraphs });
	const blocks = readStory(file.part(main), new Story(shared, file.relationships(main), "body"));
	const read = new Map<string, readonly Block[]>();
	for (const kind of ["footnote", "endnote"] as const) {
		const name = sides.name(`${kind}s`);
		if (name !== undefined) for (const [id, texts] of readNotes(file, { name, kind }, shared)) read.set(id, texts);
	}
	const marks = markNotes(shared, sides.settings());
	const notes = [...citedNotes(marks, read), ...chunks.notes];
	const bands = [...readBands(file, main, shared), ...chunks.bands];
	const properties = reportRest(file, sides, findings);
	return { blocks, notes, bands, traces: findings.traces, properties };
}

/** The parts beside the text, found by their relationships. */
class Sides {
	constructor(
		readonly file: Package,
		readonly main: string,
	) {}

	name(type: string): string | undefined {
		const found = [...this.file.relationships(this.main).values()].find((one) => one.type === type && !one.external);
		return found !== undefined && this.file.has(found.target) ? found.target : undefined;
	}

	part(type: string): Part | undefined {
		const name = this.name(type);
		return name === undefined ? undefined : this.file.part(name);
	}

	settings(): Element | undefined {
		const part = this.part("settings");
		if (part === undefined) return undefined;
		const settings = new Held("w:settings", new Scope(), []);
		eachChild(part, (element) => settings.children.push(element));
		return settings;
	}
}

function sharedOf(
	sides: Sides,
	{ findings, chunks, paragraphs }: Pick<Shared, "findings" | "paragraphs"> & { readonly chunks: Chunks },
): Shared {
	const styles = readStyles(sides.part("styles"));
	return {
		styles,
		lists: new Lists(styles, sides.part("numbering")),
		findings,
		paragraphs,
		citations: [],
		sections: [],
		boxCounters: new Counters(),
		diagramTexts: (name) => diagramTexts(sides.file, name),
		chunkBlocks: (name) => chunks.blocksOf(name),
	};
}

function reportRest(file: Package, sides: Sides, findings: Findings): Record<string, string> {
	const comments = sides.name("comments");
	if (comments !== undefined) reportComments(file, comments, findings);
	reportPeople(sides.part("people"), findings);
	reportAttached(file, sides.main, findings);
	reportVariables(sides.settings(), findings);
	return readProperties(file, findings);
}

function hasText(block: Block): boolean {
	if (block.kind === "paragraph") return block.runs.some((run) => run.note === undefined && run.text.trim() !== "");
	return block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(hasText)));
}

function empty(traces: readonly Trace[]): WordRefusal {
	const found = (kind: Trace["kind"]): boolean => traces.some((trace) => trace.kind === kind);
	const why = found("picture")
		? "it holds pictures but no text. Send the text itself, not pictures of pages"
		: found("unreadable")
			? "its text is inserted from elsewhere. Open it in Word, save it again as .docx and send that"
			: "it holds no text. Check that it is the right file";
	return new WordRefusal("empty", `The document is empty: ${why}.`);
}

import type { Block, DocumentTree, Trace } from "../domain/document.js";
import { reportAttached, reportPeople } from "./attached.js";
import { readBands } from "./bands.js";
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
	const file = new Package(bytes, all, tick);
	const main = mainPartOf(file);
	const sides = new Sides(file, main);
	const shared = sharedOf(sides, all);
	const blocks = readStory(file.part(main), new Story(shared, file.relationships(main), "body"));
	const read = new Map<string, readonly Block[]>();
	for (const kind of ["footnote", "endnote"] as const) {
		const name = sides.name(`${kind}s`);
		if (name !== undefined) for (const [id, texts] of readNotes(file, { name, kind }, shared)) read.set(id, texts);
	}
	const marks = markNotes(shared, sides.settings());
	const notes = citedNotes(marks, read);
	const bands = readBands(file, main, shared);
	const properties = reportRest(file, sides, shared.findings);
	if (!blocks.some(hasText) && !notes.some((note) => note.blocks.some(hasText))) throw empty(shared.findings);
	return { blocks, notes, bands, traces: shared.findings.traces, properties };
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

function sharedOf(sides: Sides, limits: Limits): Shared {
	const styles = readStyles(sides.part("styles"));
	return {
		styles,
		lists: new Lists(styles, sides.part("numbering")),
		findings: new Findings(),
		paragraphs: { left: limits.paragraphs, limit: limits.paragraphs },
		citations: [],
		sections: [],
		boxCounters: new Counters(),
		diagramTexts: (name) => diagramTexts(sides.file, name),
	};
}

function reportRest(file: Package, sides: Sides, findings: Findings): Record<string, string> {
	const comments = sides.name("comments");
	if (comments !== undefined) reportComments(file, comments, findings);
	reportPeople(sides.part("people"), findings);
	reportAttached(file, sides.main, findings);
	return readProperties(file, findings);
}

function hasText(block: Block): boolean {
	if (block.kind === "paragraph") return block.runs.some((run) => run.note === undefined && run.text.trim() !== "");
	return block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(hasText)));
}

function empty(findings: Findings): WordRefusal {
	const found = (kind: Trace["kind"]): boolean => findings.traces.some((trace) => trace.kind === kind);
	const why = found("picture")
		? "it holds pictures but no text. Send the text itself, not pictures of pages"
		: found("unreadable")
			? "its text is inserted from elsewhere. Open it in Word, save it again as .docx and send that"
			: "it holds no text. Check that it is the right file";
	return new WordRefusal("empty", `The document is empty: ${why}.`);
}

/** What is gathered while a paper is written: lists, notes, places to point at. */
import type { Note } from "../../domain/document.js";
import { Labels } from "./labels.js";
import { Links } from "./links.js";
import type { FlowStyle, Paper } from "./paper.js";

/** A note that has been cited and waits to be written. */
export interface CitedNote {
	readonly kind: Note["kind"];
	readonly id: number;
	/** Its author's own mark, null when Word counts it. */
	readonly mark: string | null;
	readonly note: Note;
	readonly place: Place;
}

/** Where text is being written: what holds for it. */
export interface Place {
	readonly manuscript: Manuscript;
	readonly links: Links;
	/** Notes that can be cited here, by their id. */
	readonly notes: ReadonlyMap<string, Note>;
	readonly style: FlowStyle | "note" | "cell";
	/** Language of runs that say no other; undefined where it is the paper's. */
	readonly language: string | undefined;
	readonly fresh: boolean;
	/** Twips between the margins. */
	readonly width: number;
}

export class Manuscript {
	readonly labels = new Labels();
	readonly bodyLinks = new Links();
	readonly noteLinks = { footnote: new Links(), endnote: new Links() };
	readonly cited: CitedNote[] = [];
	readonly #seen = new Set<Note>();
	#controls = 0;
	readonly #written = { footnote: 0, endnote: 0 };
	readonly #counted = { footnote: 0, endnote: 0 };

	constructor(
		readonly paper: Paper,
		/** Places that the table of contents points at. */
		readonly anchors: ReadonlyMap<unknown, number>,
		/** Whether endnotes are counted 1, 2, 3 instead of i, ii, iii. */
		readonly decimalEndnotes: boolean,
	) {}

	/** Takes a note in where it is cited first; undefined where it is cited again, which Word cannot say. */
	cite(note: Note, place: Place): CitedNote | undefined {
		if (this.#seen.has(note)) return undefined;
		this.#seen.add(note);
		const kind = this.paper.notes === "renumbered" ? "footnote" : note.kind;
		const id = ++this.#written[kind];
		const counted = markOf(kind, this.#counted[kind] + 1, this.decimalEndnotes);
		const own = this.paper.notes === "kept" && note.mark !== counted;
		if (!own) this.#counted[kind]++;
		const cited = { kind, id, mark: own ? note.mark : null, note, place };
		this.cited.push(cited);
		return cited;
	}

	nextControl(): number {
		return ++this.#controls;
	}
}

function markOf(kind: Note["kind"], count: number, decimalEndnotes: boolean): string {
	return kind === "footnote" || decimalEndnotes ? String(count) : roman(count);
}

/** Lower-case roman, as Word counts endnotes. */
function roman(count: number): string {
	const signs: readonly [number, string][] = [
		[1000, "m"],
		[900, "cm"],
		[500, "d"],
		[400, "cd"],
		[100, "c"],
		[90, "xc"],
		[50, "l"],
		[40, "xl"],
		[10, "x"],
		[9, "ix"],
		[5, "v"],
		[4, "iv"],
		[1, "i"],
	];
	let [rest, text] = [count, ""];
	for (const [value, sign] of signs) for (; rest >= value; rest -= value) text += sign;
	return text;
}

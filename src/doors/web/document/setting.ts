/** What the parts of one passage need to know of it: its notes, its language, how deep its headings go. */
import type { Run } from "../../../domain/document.js";
import type { ShownExtract } from "../../../domain/shown.js";
import { passageAnchor } from "../links.js";

export interface Setting {
	readonly passage: ShownExtract;
	/** Level of the next heading, kept in order over the page; null where headings are only bold (margin, cells, notes). */
	heading(wanted: number): 2 | 3 | 4 | 5 | 6 | null;
	/** Anchor of a note that stands in this passage; null when it stands elsewhere. */
	noteAnchor(note: string): string | null;
	/** Anchor of a citation of a note, given to the first only. */
	takeReference(note: string): string | undefined;
	/** Language of a run when it differs from that of the passage. */
	languageOf(run: Run): string | undefined;
	/** Words around the document, in the language of the page. */
	readonly words: { readonly notes: string; readonly backToText: string; readonly table: string };
}

/** Opens a passage for drawing. */
export function settingOf(passage: ShownExtract, page: Pick<Setting, "heading" | "words">): Setting {
	const own = new Set(passage.notes.map((note) => note.id));
	const taken = new Set<string>();
	const anchor = (note: string): string => `${passageAnchor(passage.id)}-n-${note.replace(/[^\w-]/g, "_")}`;
	const mixed = languagesIn(passage);
	return {
		...page,
		passage,
		noteAnchor: (note) => (own.has(note) ? anchor(note) : null),
		takeReference: (note) => {
			if (taken.has(note)) return undefined;
			taken.add(note);
			return `${anchor(note)}-r`;
		},
		languageOf: (run) => (mixed ? foreign(run, passage.language) : undefined),
	};
}

/** Word marks whole files with the language of the machine: a mark is believed only where the passage's own language is marked too. */
function languagesIn(passage: ShownExtract): boolean {
	return passage.blocks.some(
		(block) => block.kind === "paragraph" && block.runs.some((run) => primary(run.lang) === passage.language),
	);
}

function foreign(run: Run, own: string | null): string | undefined {
	const language = primary(run.lang);
	return language === null || language === own ? undefined : run.lang;
}

function primary(language: string | undefined): string | null {
	return /^([a-z]{2,3})(-[A-Za-z0-9]{1,8})*$/.exec(language ?? "")?.[1] ?? null;
}

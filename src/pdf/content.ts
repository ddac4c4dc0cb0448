/** A paper as data for the template: texts are strings in JSON and never part of a programme, so nothing that somebody wrote can be run. */
import { type Block, type Cell, displayedText, type Note, type Paragraph, type Run } from "../domain/document.js";
import { fitAddress } from "../word/writing/links.js";
import { allParts, type Flow, type Heading, isLong, type Paper, type Part, type Phrase } from "../word/writing/paper.js";
import type { Json } from "./json.js";
import { Outline } from "./outline.js";
import { readable } from "./readable.js";
import { tableContent } from "./table.js";

export function contentOf(paper: Paper): Json {
	const writer = new Writer(paper);
	const parts = paper.parts.flatMap((part) => writer.part(part));
	return {
		title: readable(paper.title),
		author: paper.author,
		...languageOf(paper.language),
		head: (paper.bands?.head ?? []).map((line) => line.split("\t").map(readable)),
		foot: (paper.bands?.foot ?? []).map(readable),
		page: paper.bands?.page ?? null,
		contents: allParts(paper.parts).some((part) => part.kind === "contents"),
		parts,
	};
}

/** What holds for the text being written. */
interface Scope {
	readonly notes: ReadonlyMap<string, Note>;
	/** Notes cannot be cited in notes. */
	readonly inNote: boolean;
}

class Writer {
	readonly #outline = new Outline();
	readonly #cited = new Set<Note>();

	constructor(readonly paper: Paper) {}

	part(part: Part): Json[] {
		switch (part.kind) {
			case "cover":
				return [
					{
						k: "cover",
						symbol: readable(part.symbol),
						...phrases({
							lines: part.lines,
							institution: part.institution,
							title: part.title,
							subtitle: part.subtitle,
							closing: part.closing,
						}),
					},
				];
			case "contents":
				return [{ k: "contents", title: readable(part.title), depth: this.#depth() }];
			case "heading":
				return [this.#heading(part)];
			case "flow":
				return [this.#flow(part)];
			case "control":
				return part.fixed
					? part.parts.flatMap((inner) => this.part(inner))
					: [{ k: "box", title: readable(part.title), parts: part.parts.flatMap((inner) => this.part(inner)) }];
		}
	}

	#depth(): number {
		const listed = allParts(this.paper.parts).flatMap((part) => (part.kind === "heading" && part.listed ? [part.level] : []));
		return Math.max(1, ...listed, listed.length === 0 ? 3 : 1);
	}

	#heading(heading: Heading): Json {
		return {
			k: "h",
			l: this.#outline.level(heading.level),
			listed: heading.listed,
			page: heading.onNewPage === true,
			flag: heading.flag ?? null,
			fresh: heading.fresh === true,
			long: isLong(heading),
			...phrases({ p: heading.phrases }),
		};
	}

	#flow(flow: Flow): Json {
		const scope: Scope = { notes: new Map(flow.notes.map((note) => [note.id, note])), inNote: false };
		return {
			k: "flow",
			s: flow.style,
			fresh: flow.fresh === true,
			...languageOf(flow.language),
			b: this.#blocks(flow.blocks, scope),
		};
	}

	/** Paragraphs of a list that follow each other make one list. */
	#blocks(blocks: readonly Block[], scope: Scope): Json[] {
		const all: Json[] = [];
		for (let index = 0; index < blocks.length; ) {
			const block = blocks[index] as Block;
			const end = listEnd(blocks, index);
			if (end > index)
				all.push({ k: "list", items: blocks.slice(index, end).map((item) => this.#item(item as Paragraph, scope)) });
			else if (block.kind === "table") {
				if (block.rows.some((row) => row.cells.length > 0))
					all.push(tableContent(block, (cell: Cell) => this.#blocks(cell.blocks, scope)));
			} else all.push(this.#paragraph(block, scope));
			index = Math.max(end, index + 1);
		}
		return all;
	}

	#paragraph(paragraph: Paragraph, scope: Scope): Json {
		const runs = this.#runs(paragraph.runs, scope);
		if (paragraph.heading === null) return { k: "p", r: runs };
		if (displayedText(paragraph).trim() === "" || scope.inNote) return { k: "p", r: runs };
		return {
			k: "th",
			l: this.#outline.level(paragraph.heading),
			label: paragraph.label === null ? null : readable(paragraph.label),
			r: runs,
		};
	}

	#item({ label, list, runs }: Paragraph, scope: Scope): Json {
		return { label: label === null ? "•" : readable(label), l: list?.level ?? 0, r: this.#runs(runs, scope) };
	}

	#runs(runs: readonly Run[], scope: Scope): Json[] {
		return runs.flatMap((run) => this.#run(run, scope));
	}

	#run(run: Run, scope: Scope): Json[] {
		const note = run.note === undefined || scope.inNote ? undefined : scope.notes.get(run.note);
		if (note !== undefined && !this.#cited.has(note)) {
			this.#cited.add(note);
			return [
				{
					note: this.#blocks(note.blocks, { ...scope, inNote: true }),
					mark: this.paper.notes === "kept" ? readable(note.mark) : null,
				},
			];
		}
		const text = readable(run.text);
		if (text === "") return [];
		const link = run.link === undefined ? undefined : fitAddress(run.link.trim());
		const raised = run.note !== undefined ? "super" : run.raised;
		const look = `${run.bold ? "b" : ""}${run.italic ? "i" : ""}${run.underline && !run.strike && link === undefined ? "u" : ""}${run.strike && link === undefined ? "s" : ""}${raised === "super" ? "^" : raised === "sub" ? "_" : ""}${run.rtl ? "r" : ""}`;
		if (look === "" && link === undefined && run.lang === undefined) return [text];
		return [{ t: text, ...(look !== "" && { f: look }), ...(link !== undefined && { u: link }), ...languageOf(run.lang) }];
	}
}

function listEnd(blocks: readonly Block[], from: number): number {
	let end = from;
	for (
		let block = blocks[end];
		block?.kind === "paragraph" && block.heading === null && (block.label !== null || block.list?.bullet === true);
		block = blocks[++end]
	);
	return end;
}

function phrases(said: Readonly<Record<string, readonly Phrase[]>>): { [key: string]: Json } {
	return Object.fromEntries(
		Object.entries(said).map(([key, all]) => [
			key,
			all.map(({ text, language }) => ({ t: readable(text), ...languageOf(language) })),
		]),
	);
}

/** Typst parts a language from its region. */
function languageOf(language: string | undefined): { lang?: string; region?: string } {
	const found = /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?/i.exec(language ?? "");
	if (found?.[1] === undefined) return {};
	return { lang: found[1].toLowerCase(), ...(found[2] !== undefined && { region: found[2].toUpperCase() }) };
}

/** Cuts a document tree into the pieces that its passages are, so that each passage can be kept, shown or held by itself. */
import type { Block, Cell, DocumentTree, Note, Paragraph, Row, Table } from "./document.js";

/** The blocks of one passage, and the notes that they cite. */
export interface Excerpt {
	readonly blocks: readonly Block[];
	readonly notes: readonly Note[];
	/** Where its blocks stood, when that is one cell of a divided table: with it the table can be put together again. */
	readonly cell?: CellPlace;
}

/** A cell of a divided table. */
export interface CellPlace {
	/** Tables of the document counted from 0; those within tables are not counted. */
	readonly table: number;
	readonly row: number;
	readonly head: boolean;
	/** Which of the row's cells it is. */
	readonly at: number;
	/** All cells of the row as they lie in the grid: nothing of what they say. */
	readonly shape: readonly { readonly column: number; readonly columns: number; readonly rows: number }[];
}

/**
 * One excerpt for each passage, in the same order. A table that lies whole in one passage stays a table; one that is divided is cut
 * into rows, and a row that is divided (question left, answer right) into the paragraphs of its cells. A note goes with the passage
 * that holds its paragraphs; it is cut from any other.
 * @param passages segment indexes (domain/document.ts `segmentsOf`) of each passage; an empty paragraph may be in none.
 */
export function excerptsOf(tree: DocumentTree, passages: readonly { readonly paragraphs: readonly number[] }[]): Excerpt[] {
	const owners = ownersOf(tree, passages);
	const blocks: Block[][] = passages.map(() => []);
	const notes: Note[][] = passages.map(() => []);
	const cells = cellPlaces(tree, owners);
	for (const block of tree.blocks) deal(block, { owners, cells }, blocks);
	for (const note of tree.notes) {
		const parts: Block[][] = passages.map(() => []);
		for (const block of note.blocks) deal(block, { owners, cells: new Map() }, parts);
		parts.forEach((part, passage) => {
			if (part.length > 0) notes[passage]?.push({ ...note, blocks: part });
		});
	}
	return passages.map((_, passage) => {
		const cell = cells.get(passage);
		return { blocks: blocks[passage] ?? [], notes: notes[passage] ?? [], ...(cell != null && { cell }) };
	});
}

type Owners = ReadonlyMap<Paragraph, number>;

/** The cell in which a passage stands, of each that stands in one cell of a table that others share; null for one that is elsewhere as well. */
function cellPlaces(tree: DocumentTree, owners: Owners): Map<number, CellPlace | null> {
	const places = new Map<number, CellPlace | null>();
	const stand = (blocks: readonly Block[], place: CellPlace | null): void => {
		for (const owner of new Set(blocks.flatMap((block) => [...holders(block, owners)])))
			places.set(owner, places.has(owner) ? null : place);
	};
	let table = -1;
	for (const block of tree.blocks) {
		if (block.kind === "table") table++;
		if (block.kind === "paragraph" || holders(block, owners).size < 2) stand([block], null);
		else
			shapesOf(block.rows).forEach((shape, row) => {
				const { head = false, cells = [] } = block.rows[row] ?? {};
				cells.forEach((cell, at) => void stand(cell.blocks, isPlain(cell) ? { table, row, head, at, shape } : null));
			});
	}
	return places;
}

/** A cell with a table in it is divided further, and its pieces say no place. */
function isPlain(cell: Cell): boolean {
	return cell.blocks.every((block) => block.kind === "paragraph");
}

/** How the cells of each row lie in the grid, beside those that reach down from above. */
function shapesOf(rows: readonly Row[]): CellPlace["shape"][] {
	const open = new Map<number, number>();
	return rows.map((row) => {
		const taken = new Set([...open].filter(([, left]) => left > 0).map(([column]) => column));
		for (const column of taken) open.set(column, (open.get(column) ?? 1) - 1);
		let next = 0;
		return row.cells.map(({ columns, rows: down }) => {
			while (taken.has(next)) next++;
			const column = next;
			for (; next < column + columns; next++) open.set(next, down - 1);
			return { column, columns, rows: down };
		});
	});
}

function ownersOf(tree: DocumentTree, passages: readonly { readonly paragraphs: readonly number[] }[]): Owners {
	const paragraphs: Paragraph[] = [];
	const notes = new Map(tree.notes.map((note) => [note.id, note]));
	const walk = (blocks: readonly Block[]): void => {
		for (const block of blocks) {
			if (block.kind === "table") for (const row of block.rows) for (const cell of row.cells) walk(cell.blocks);
			else {
				paragraphs.push(block);
				for (const run of block.runs) {
					const note = run.note === undefined ? undefined : notes.get(run.note);
					if (note !== undefined && notes.delete(note.id)) walk(note.blocks);
				}
			}
		}
	};
	walk(tree.blocks);
	const owners = new Map<Paragraph, number>();
	passages.forEach((passage, position) => {
		for (const index of passage.paragraphs) {
			const paragraph = paragraphs[index];
			if (paragraph !== undefined) owners.set(paragraph, position);
		}
	});
	return owners;
}

/** Who holds which paragraph, and who holds no more than one cell of a table. */
interface Held {
	readonly owners: Owners;
	readonly cells: ReadonlyMap<number, CellPlace | null>;
}

function deal(block: Block, { owners, cells }: Held, into: Block[][]): void {
	const held = holders(block, owners);
	if (held.size === 0) return;
	const [only] = held;
	if (held.size === 1 && only !== undefined) {
		into[only]?.push(block.kind === "paragraph" ? block : withoutStrangers(block, owners, only));
	} else if (block.kind === "table") {
		for (const row of block.rows) dealRow(row, { owners, cells }, into);
	}
}

function dealRow(row: Row, { owners, cells }: Held, into: Block[][]): void {
	const held = new Set(row.cells.flatMap((cell) => cell.blocks.flatMap((block) => [...holders(block, owners)])));
	const [only] = held;
	if (held.size === 1 && only !== undefined && cells.get(only) == null) addRow(into[only], row);
	else for (const cell of row.cells) for (const block of cell.blocks) deal(block, { owners, cells }, into);
}

/** Consecutive rows of a divided table that belong to one passage stay one table. */
function addRow(blocks: Block[] | undefined, row: Row): void {
	if (blocks === undefined) return;
	const last = blocks.at(-1);
	if (last?.kind === "table") blocks[blocks.length - 1] = { ...last, rows: [...last.rows, row] };
	else blocks.push({ kind: "table", rows: [row] });
}

/** A table of one passage keeps its shape; a paragraph in it that belongs to no passage (it has no text) keeps its place. */
function withoutStrangers(table: Table, owners: Owners, owner: number): Table {
	const cellOf = (cell: Cell): Cell => ({
		...cell,
		blocks: cell.blocks.filter((block) => [...holders(block, owners)].every((held) => held === owner)),
	});
	return { ...table, rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) };
}

function holders(block: Block, owners: Owners): Set<number> {
	if (block.kind === "table") {
		return new Set(
			block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap((inner) => [...holders(inner, owners)]))),
		);
	}
	const owner = owners.get(block);
	return new Set(owner === undefined ? [] : [owner]);
}

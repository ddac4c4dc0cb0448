/** Tables with their heads and merged cells; a wide one scrolls in its own frame. */
import type { Child } from "hono/jsx";
import type { Block, Cell, Table as DocumentTable, Row } from "../../../domain/document.js";
import type { Setting } from "./setting.js";

/** No table that people wrote is wider: a file that claims more is not believed. */
const WIDEST = 200;

/** How the blocks of a cell are drawn; given by who draws blocks, since a cell may hold anything that a page may. */
type Draw = (blocks: readonly Block[], setting: Setting) => Child;

export function Table({ table, setting, draw }: { table: DocumentTable; setting: Setting; draw: Draw }) {
	const inCell = (blocks: readonly Block[]): Child => draw(blocks, { ...setting, heading: () => null });
	const heads = table.rows.findIndex((row) => !row.head);
	const split = heads === -1 ? table.rows.length : heads;
	const body = table.rows.slice(split);
	return (
		<section class="wide" tabindex={0} aria-label={setting.words.table}>
			<table class="given">
				{split > 0 && (
					<thead>
						<Rows rows={table.rows.slice(0, split)} draw={inCell} />
					</thead>
				)}
				{body.length > 0 && (
					<tbody>
						<Rows rows={body} draw={inCell} />
					</tbody>
				)}
			</table>
		</section>
	);
}

function Rows({ rows, draw }: { rows: readonly Row[]; draw: (blocks: readonly Block[]) => Child }) {
	return (
		<>
			{rows.map((row) => (
				<tr>
					{row.cells.map((cell) => (
						<OneCell cell={cell} head={row.head} content={draw(cell.blocks)} />
					))}
				</tr>
			))}
		</>
	);
}

function OneCell({ cell, head, content }: { cell: Cell; head: boolean; content: Child }) {
	const span = { colspan: spanned(cell.columns), rowspan: spanned(cell.rows) };
	if (!head) return <td {...span}>{content}</td>;
	return (
		<th scope="col" {...span}>
			{content}
		</th>
	);
}

function spanned(count: number): number | undefined {
	return count > 1 ? Math.min(count, WIDEST) : undefined;
}

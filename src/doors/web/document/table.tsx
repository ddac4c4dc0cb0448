/** Tables with their heads and merged cells; a wide one scrolls in its own frame. */
import type { Cell, Table as DocumentTable, Row } from "../../../domain/document.js";
import { Blocks } from "./blocks.js";
import type { Setting } from "./setting.js";

/** No table that people wrote is wider: a file that claims more is not believed. */
const WIDEST = 200;

export function Table({ table, setting }: { table: DocumentTable; setting: Setting }) {
	const inCell: Setting = { ...setting, heading: () => null };
	const heads = table.rows.findIndex((row) => !row.head);
	const split = heads === -1 ? table.rows.length : heads;
	const body = table.rows.slice(split);
	return (
		<section class="wide" tabindex={0} aria-label={setting.words.table}>
			<table class="given">
				{split > 0 && (
					<thead>
						<Rows rows={table.rows.slice(0, split)} setting={inCell} />
					</thead>
				)}
				{body.length > 0 && (
					<tbody>
						<Rows rows={body} setting={inCell} />
					</tbody>
				)}
			</table>
		</section>
	);
}

function Rows({ rows, setting }: { rows: readonly Row[]; setting: Setting }) {
	return (
		<>
			{rows.map((row) => (
				<tr>
					{row.cells.map((cell) => (
						<OneCell cell={cell} head={row.head} setting={setting} />
					))}
				</tr>
			))}
		</>
	);
}

function OneCell({ cell, head, setting }: { cell: Cell; head: boolean; setting: Setting }) {
	const content = <Blocks blocks={cell.blocks} setting={setting} />;
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

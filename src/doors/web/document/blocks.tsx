/** Blocks of a document in reading order: paragraphs, runs of list items, tables. */
import type { Block, Paragraph as DocumentParagraph } from "../../../domain/document.js";
import { Items, Paragraph } from "./paragraph.js";
import type { Setting } from "./setting.js";
import { Table } from "./table.js";

export function Blocks({ blocks, setting }: { blocks: readonly Block[]; setting: Setting }) {
	return (
		<>
			{inRuns(blocks).map((run) => {
				if (!Array.isArray(run)) return drawn(run as Block, setting);
				return run.length === 1 && run[0] !== undefined ? (
					<Paragraph paragraph={run[0]} setting={setting} />
				) : (
					<Items items={run} setting={setting} />
				);
			})}
		</>
	);
}

function drawn(block: Block, setting: Setting) {
	return block.kind === "table" ? (
		<Table table={block} setting={setting} draw={(blocks, inCell) => <Blocks blocks={blocks} setting={inCell} />} />
	) : (
		<Paragraph paragraph={block} setting={setting} />
	);
}

/** Consecutive list items together, everything else by itself. */
function inRuns(blocks: readonly Block[]): (Block | DocumentParagraph[])[] {
	const runs: (Block | DocumentParagraph[])[] = [];
	for (const block of blocks) {
		if (block.kind === "table" || block.list === null || block.heading !== null) {
			runs.push(block);
			continue;
		}
		const last = runs.at(-1);
		if (Array.isArray(last)) last.push(block);
		else runs.push([block]);
	}
	return runs;
}

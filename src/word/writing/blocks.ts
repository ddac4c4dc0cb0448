/** Blocks as WordprocessingML, in order. */
import type { Block } from "../../domain/document.js";
import type { Place } from "./manuscript.js";
import { paragraphXml, SEPARATOR } from "./paragraphs.js";
import { tableXml } from "./tables.js";

/** Blocks one after the other; two tables side by side would become one in Word, so a thin line parts them. */
export function blocksXml(blocks: readonly Block[], at: Place): string {
	let xml = "";
	blocks.forEach((block, index) => {
		if (block.kind === "paragraph") xml += paragraphXml(block, at);
		else if (block.rows.some((row) => row.cells.length > 0)) {
			if (blocks[index - 1]?.kind === "table") xml += SEPARATOR;
			xml += tableXml(block, at, blocksXml);
		}
	});
	return xml;
}

/** Lines that marks around or in front of them keep back. */
import type { Line } from "../line.js";
import type { Standing } from "../scopes.js";
import { chosenIn } from "./boxes.js";
import { asksToWithhold, isBeginMark, isEndMark, isMarkedHeading, isMarkedParagraph, isMarkOnly } from "./marks.js";
import { headingAbove, sectionFrom } from "./parts.js";

/** Lines of a cover: where no answer was recognised, a marked heading further down is still that of its section. */
export const COVER = 8;

/** Words without which a line holds no mark and no request to withhold. */
const MARK =
	/confid|restrict|publi|known|disclos|pass(?:ed)? (?:this |it )?on|forward|transmi|diffus|divulg|commun|reveal|circul|committee|comité|attribut|named|quoted|sache/i;

/** Lines that marks around or in front of them make confidential. */
export function markedLines(
	lines: readonly Line[],
	standings: readonly Standing[],
	stating: ReadonlySet<number | null>,
): number[] {
	const found: number[] = [];
	const first = standings.findIndex((standing) => standing.numbers.length > 0);
	for (const line of lines) {
		// A box beside the mark that is not ticked makes no mark of it.
		if (line.text === "" || !MARK.test(line.text) || chosenIn(line.text) === "") continue;
		if (line.heading && isMarkedHeading(line.text) && line.index > (first < 0 ? COVER : 2))
			found.push(...sectionFrom(line, lines, standings), ...untilEndMark(line, lines));
		else if (isMarkOnly(line)) found.push(...rowOrColumn(line, lines));
		else if (isBeginMark(line.text) && first >= 0 && line.index > first) found.push(...untilEnd(line, lines, standings));
		else if (isMarkedParagraph(line.text)) found.push(line.index, ...untilEndMark(line, lines));
		else if (!stating.has(line.index) && asksToWithhold(line.text)) found.push(line.index);
	}
	return [...found, ...notesOf(found, lines)];
}

function rowOrColumn(mark: Line, lines: readonly Line[]): number[] {
	const at = mark.segment.cell;
	const same = (line: Line): boolean =>
		line.segment.cell?.table === at?.table &&
		(at?.row === 0 ? line.segment.cell?.column === at.column : line.segment.cell?.row === at?.row);
	return lines.filter(same).map((line) => line.index);
}

/** From a mark on a line of its own to its end mark, else to the end of the section. */
function untilEnd(mark: Line, lines: readonly Line[], standings: readonly Standing[]): number[] {
	const marked = untilEndMark(mark, lines);
	if (marked.length > 0) return [mark.index, ...marked];
	const heading = headingAbove(mark.index - 1, lines);
	const section = heading === null ? lines.map((line) => line.index) : sectionFrom(heading, lines, standings);
	return section.filter((index) => index >= mark.index);
}

/** The lines up to the next end mark; none when a mark begins again before it, or none comes. */
function untilEndMark(mark: Line, lines: readonly Line[]): number[] {
	const end = lines.findIndex((line) => line.index > mark.index && isEndMark(line.text));
	const again = lines.findIndex((line) => line.index > mark.index && (isBeginMark(line.text) || isMarkedParagraph(line.text)));
	return end < 0 || (again >= 0 && again < end) ? [] : Array.from({ length: end - mark.index }, (_, i) => mark.index + 1 + i);
}

function notesOf(found: readonly number[], lines: readonly Line[]): number[] {
	const cited = new Set(found);
	return lines.filter((line) => line.segment.citedBy !== null && cited.has(line.segment.citedBy)).map((line) => line.index);
}

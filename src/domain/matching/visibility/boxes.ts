/** Boxes on a form: which of the things beside them is chosen. */

const BOX = /[☐☑☒□■✓✔✗✘⬜⬛]|\[\s?[xX✓]?\s?\]|\(\s?[xX✓]?\s?\)/gu;
const TICKED = /[☑☒■✓✔✗✘⬛xX]/u;

/** A text with what is not ticked left out: "☒ Yes ☐ No" is "Yes". A text without boxes is left as it is. */
export function chosenIn(text: string): string {
	const boxes = [...text.matchAll(BOX)];
	const first = boxes[0];
	if (first === undefined) return text;
	const leading = text.slice(0, first.index);
	// "Yes ☒ No ☐": the box behind its word. "Publication: ☒ yes ☐ no": a question and then the boxes in front.
	const behind = leading.trim() !== "" && !/[:?–-]\s*$/.test(leading) && text.slice(endOf(boxes.at(-1))).trim() === "";
	const pieces = boxes.map((box, i) => {
		const from = behind ? endOf(boxes[i - 1]) : endOf(box);
		const to = behind ? box.index : (boxes[i + 1]?.index ?? text.length);
		return TICKED.test(box[0]) ? text.slice(from, to).trim() : "";
	});
	const chosen = pieces.filter((piece) => piece !== "").join("; ");
	return behind || leading.trim() === "" ? chosen : `${leading.replace(/[\s:–-]+$/, "")}: ${chosen}`;
}

function endOf(box: RegExpMatchArray | undefined): number {
	return box === undefined ? 0 : (box.index ?? 0) + box[0].length;
}

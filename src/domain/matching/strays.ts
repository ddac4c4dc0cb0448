/** Numbers alone on their lines that no family speaks for: parts of the question above, or questions between others. */
import type { BareNumber } from "./bare.js";
import { compare, lastAbove, type Surroundings } from "./surroundings.js";

/**
 * "7)" alone on its line below "Question 9" is 9.7. An author's own list has text beside its numbers, and one number alone that is no part
 * of the question above speaks against all.
 */
export function belowTheirs(rejected: readonly BareNumber[], around: Surroundings): BareNumber[] {
	const alone = rejected.filter(({ below, line }) => below !== null && !around.announcedLines.has(line.index));
	const theirs = alone.map((bare) => {
		const [above, ...others] = lastAbove(bare.line.index, around);
		const numbers = above === undefined || others.length > 0 ? null : (bare.below?.(above) ?? null);
		return numbers === null ? null : { ...bare, numbers };
	});
	return theirs.every((bare) => bare !== null) ? theirs : [];
}

/** "12." alone on its line, where it comes after 7 and before 16 of the questionnaire's numbers. A number without a stop may be a page's. */
export function betweenOthers(rejected: readonly BareNumber[], accepted: readonly BareNumber[]): BareNumber[] {
	const alone = rejected.filter(
		({ place, line, numbers }) => place === "alone" && numbers.length > 0 && /[.):]$/.test(line.text),
	);
	if (alone.length === 0 || accepted.length < 3) return [];
	const inOrder = [...accepted].sort(byLine);
	let next = 0;
	return [...alone].sort(byLine).filter((bare) => {
		while ((inOrder[next]?.line.index ?? Number.POSITIVE_INFINITY) <= bare.line.index) next++;
		const [before, after] = [inOrder[next - 1], inOrder[next]];
		return (
			before !== undefined &&
			after !== undefined &&
			compare(before.written, bare.written) < 0 &&
			compare(bare.written, after.written) < 0
		);
	});
}

function byLine(a: BareNumber, b: BareNumber): number {
	return a.line.index - b.line.index;
}

/**
 * From evidence to probability. What was right and wrong is counted for each kind of evidence, weak or strong, near or far
 * (`calibration.ts`); a rare combination leans on its kind, and a rare kind on one right and one wrong.
 */
import { CALIBRATION, type Counted } from "./calibration.js";
import type { How } from "./opening.js";

/** How many placements of its kind a combination must be seen in to weigh as much as the kind. */
const LEAN = 20;
/** Lines of text behind the opening after which another opening may have been missed. */
const FAR = 12;

/** The grounds of a placement: "announced, strong, near". */
export function groundsOf(how: How, weight: number, distance: number): string {
	const strength = weight < 2 ? "weak" : weight < 5 ? "fair" : "strong";
	return `${how}, ${strength}, ${distance > FAR ? "far" : "near"}`;
}

const made = new WeakMap<Counted, Map<string, number>>();

/** The probability that a placement on these grounds is right, to two places. */
export function confidenceOf(grounds: string, counted: Counted = CALIBRATION): number {
	const known = made.get(counted) ?? new Map<string, number>();
	made.set(counted, known);
	const confidence = known.get(grounds) ?? counting(grounds, counted);
	known.set(grounds, confidence);
	return confidence;
}

function counting(grounds: string, counted: Counted): number {
	const kind = grounds.split(",")[0] ?? "";
	const same = Object.entries(counted).filter(([other]) => other.startsWith(`${kind},`));
	const right = same.reduce((sum, [, [ofThem]]) => sum + ofThem, 0);
	const all = same.reduce((sum, [, [, ofThem]]) => sum + ofThem, 0);
	const ofKind = (right + 1) / (all + 2);
	const [ownRight, ownAll] = counted[grounds] ?? [0, 0];
	return Math.floor(((ownRight + LEAN * ofKind) / (ownAll + LEAN)) * 100) / 100;
}

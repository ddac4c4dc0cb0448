import { formatNumber } from "./formats.js";

/** The nine levels of each list that a field may count in, as [format, before, after]. */
const LEVELS: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
	NUMBERDEFAULT: [
		["decimal", "", ")"],
		["lowerLetter", "", ")"],
		["lowerRoman", "", ")"],
		["decimal", "(", ")"],
		["lowerLetter", "(", ")"],
		["lowerRoman", "(", ")"],
		["decimal", "", "."],
		["lowerLetter", "", "."],
		["lowerRoman", "", "."],
	],
	OUTLINEDEFAULT: [
		["upperRoman", "", "."],
		["upperLetter", "", "."],
		["decimal", "", "."],
		["lowerLetter", "", ")"],
		["decimal", "(", ")"],
		["lowerLetter", "(", ")"],
		["lowerRoman", "(", ")"],
		["lowerLetter", "(", ")"],
		["lowerRoman", "(", ")"],
	],
};
const LEGAL = "LEGALDEFAULT";
const DEEPEST = 9;

/** Counts the fields that number by themselves: LISTNUM, and the older AUTONUM, AUTONUMLGL and AUTONUMOUT. */
export class NumberFields {
	readonly #counts = new Map<string, number[]>();

	/**
	 * The number that one more such field shows. A list is counted apart from the others; a level starts again after any above it.
	 * @param code the field's code, e.g. `LISTNUM NumberDefault \\l 2 \\s 4`
	 * @param heading 1 to 9: where AUTONUM fields stand, which have no level of their own
	 */
	next(code: string, heading: number): string | null {
		const [, kind = "", name = ""] = /^\s*(LISTNUM|AUTONUM(?:LGL|OUT)?)\b(?:\s+"?([^"\\\s]+))?/i.exec(code) ?? [];
		if (kind === "") return null;
		const listed = kind.toUpperCase() === "LISTNUM";
		const list = listed ? name.toUpperCase() || "NUMBERDEFAULT" : kind.toUpperCase();
		const level = Math.min(DEEPEST, Math.max(1, listed ? (switchOf(code, "l") ?? 1) : heading));
		const values = this.#count(list, level, listed ? switchOf(code, "s") : undefined);
		if (list === LEGAL || list === "AUTONUMLGL") return ended(values.slice(0, level).join("."), code);
		if (list === "AUTONUM") return ended(String(values[level - 1]), code);
		const styles = LEVELS[list === "AUTONUMOUT" ? "OUTLINEDEFAULT" : list] ?? LEVELS.NUMBERDEFAULT;
		const [format, before, after] = styles?.[level - 1] ?? ["decimal", "", ")"];
		return before + formatNumber(values[level - 1] ?? 1, { format }) + after;
	}

	#count(list: string, level: number, start: number | undefined): readonly number[] {
		const values = this.#counts.get(list) ?? [];
		this.#counts.set(list, values);
		for (let above = 0; above < level - 1; above++) values[above] ??= 1;
		values[level - 1] = start ?? (values[level - 1] ?? 0) + 1;
		values.length = level;
		return values;
	}
}

function switchOf(code: string, letter: string): number | undefined {
	const found = new RegExp(`\\\\${letter}\\s*"?(\\d{1,5})`, "i").exec(code);
	return found === null ? undefined : Number(found[1]);
}

/** The full stop that Word sets behind, another sign (`\\s`), or none (`\\e`). */
function ended(number: string, code: string): string {
	if (/\\e\b/i.test(code)) return number;
	return number + (/^\s*AUTONUM.*\\s\s*"?([^"\s])/i.exec(code)?.[1] ?? ".");
}

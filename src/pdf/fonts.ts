/** The fonts of our PDFs: Source Serif 4 and Source Sans 3 as static TrueType, and what the compiler brings for other scripts. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const FACES = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"];
const FAMILIES = { "source-serif-4": "SourceSerif4", "source-sans-3": "SourceSans3" };

let bytes: Buffer[] | undefined;
let covered: Set<number> | undefined;

/** The font files, read once. */
export function fontFiles(): Buffer[] {
	bytes ??= Object.entries(FAMILIES).flatMap(([family, name]) =>
		FACES.map((face) => readFileSync(require.resolve(`@expo-google-fonts/${family}/${face}/${name}_${face}.ttf`))),
	);
	return bytes;
}

/** Code points that every face of one of the families has. */
export function coverage(): ReadonlySet<number> {
	if (covered === undefined) {
		const perFace = fontFiles().map(codePointsOf);
		const families = [perFace.slice(0, FACES.length), perFace.slice(FACES.length)];
		covered = new Set(
			families.flatMap(([first, ...rest]) => [...(first ?? [])].filter((code) => rest.every((face) => face.has(code)))),
		);
	}
	return covered;
}

/** The code points that a TrueType file maps to a shape: its `cmap`, formats 4 and 12. */
function codePointsOf(font: Buffer): Set<number> {
	const table = tableAt(font, "cmap");
	const codes = new Set<number>();
	for (let index = 0; index < font.readUInt16BE(table + 2); index++) {
		const at = table + font.readUInt32BE(table + 8 + index * 8);
		const format = font.readUInt16BE(at);
		if (format === 4) addSegments(font, at, codes);
		if (format === 12) addGroups(font, at, codes);
	}
	return codes;
}

function tableAt(font: Buffer, tag: string): number {
	for (let index = 0; index < font.readUInt16BE(4); index++) {
		const at = 12 + index * 16;
		if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
	}
	throw new Error(`The font has no ${tag} table.`);
}

function addSegments(font: Buffer, at: number, codes: Set<number>): void {
	const count = font.readUInt16BE(at + 6) / 2;
	for (let index = 0; index < count; index++) {
		const end = font.readUInt16BE(at + 14 + index * 2);
		const start = font.readUInt16BE(at + 16 + count * 2 + index * 2);
		for (let code = start; code <= end && code < 0xffff; code++) codes.add(code);
	}
}

function addGroups(font: Buffer, at: number, codes: Set<number>): void {
	for (let index = 0; index < font.readUInt32BE(at + 12); index++) {
		const group = at + 16 + index * 12;
		for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) codes.add(code);
	}
}

// Slow, by hand: node --import tsx test/word/beside-office.ts --files 20 --seed 1 [--overrides]
// With --overrides some lists have a start of their own, and then no list leaves out a level: there LibreOffice takes the definition's start
// for the level left out, and we the list's own. Which of the two Word takes is not known to us.
// Random numbering definitions and paragraphs; the labels that we give beside those that LibreOffice prints, from the page (PDF) where pdftotext is installed.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { segmentsOf } from "../../src/domain/document.js";
import { readWord } from "../../src/word/index.js";
import { OFFICE } from "./converted/by-office.js";
import { abstractNum, docx, item, level, num, paragraph, table } from "./docx.js";

const { values } = parseArgs({
	options: {
		files: { type: "string", default: "20" },
		seed: { type: "string", default: "1" },
		overrides: { type: "boolean", default: false },
	},
});
const DEEPEST = 3;
/** What both know: LibreOffice 7.4 has neither numbers in words, nor isLgl, nor lvlRestart. */
const FORMATS = ["decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "decimalZero"] as const;

/** A level: its label names some of the levels above, and always itself. */
const levelOf = (index: number): fc.Arbitrary<string> =>
	fc
		.record({
			format: fc.constantFrom(...FORMATS),
			above: fc.subarray(Array.from({ length: index }, (_, at) => at)),
			before: fc.constantFrom("", "(", "Q", "Art"),
			behind: fc.constantFrom(".", ")", ":"),
			start: fc.integer({ min: 1, max: 5 }),
		})
		.map(({ format, above, before, behind, start }) => {
			const text = before + [...above, index].map((at) => `%${at + 1}`).join(".") + behind;
			return level(index, format, text).replace('start w:val="1"', `start w:val="${start}"`);
		});
const definition = fc.tuple(...Array.from({ length: DEEPEST + 1 }, (_, index) => levelOf(index)));
const start = (at: number, value: number): string =>
	`<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const override = values.overrides ? fc.constantFrom("", start(0, 3), start(1, 2)) : fc.constant("");
const LISTS = [1, 2, 3];
const place = fc.record({
	list: fc.constantFrom(...LISTS),
	at: fc.nat(DEEPEST),
	how: fc.constantFrom("item", "item", "item", "item", "plain", "cell"),
});
const made = fc.tuple(
	fc.array(definition, { minLength: 2, maxLength: 2 }),
	fc.array(override, { minLength: 3, maxLength: 3 }),
	fc.array(place, { minLength: 10, maxLength: 30 }),
);

/** Each paragraph ends with a word that is found again on the page. */
const word = (index: number): string => `zz${index}zz`;

function documentOf([definitions, overrides, places]: typeof made extends fc.Arbitrary<infer T> ? T : never): Uint8Array {
	const numbering =
		definitions.map((levels, id) => abstractNum(id, ...levels)).join("") +
		overrides.map((exceptions, index) => num(LISTS[index] ?? 1, index === 2 ? 1 : 0, exceptions)).join("");
	const reached = new Map<number, number>();
	const body = places.map(({ list, at: wished, how }, index) => {
		const at = values.overrides ? Math.min(wished, (reached.get(list) ?? -1) + 1) : wished;
		if (how !== "plain") reached.set(list, at);
		if (how === "plain") return paragraph(word(index));
		return how === "cell" ? table([item(word(index), list, at)]) + paragraph("") : item(word(index), list, at);
	});
	return docx({ numbering, body: body.join("") });
}

/** What stands before each of the words. */
function labelsIn(text: string): Map<string, string> {
	return new Map([...text.matchAll(/(\S*)[ \t]*(zz\d+zz)/g)].map(([, label = "", found = ""]) => [found, label]));
}

function printed(files: readonly Uint8Array[], folder: string): string[] {
	const pdf = spawnSync("pdftotext", ["-v"]).error === undefined;
	const names = files.map((bytes, index) => {
		const name = join(folder, `${index}.docx`);
		writeFileSync(name, bytes);
		return name;
	});
	const words = [
		`-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
		"--headless",
		"--convert-to",
		pdf ? "pdf" : "txt:Text (encoded):UTF8",
	];
	execFileSync(OFFICE ?? "soffice", [...words, "--outdir", folder, ...names], { stdio: "ignore", timeout: 300_000 });
	return names.map((name) =>
		pdf
			? execFileSync("pdftotext", ["-layout", name.replace(/docx$/, "pdf"), "-"], { encoding: "utf8" })
			: readFileSync(name.replace(/docx$/, "txt"), "utf8"),
	);
}

const folder = mkdtempSync(join(tmpdir(), "beside-office-"));
try {
	const files = fc.sample(made, { numRuns: Number(values.files), seed: Number(values.seed) }).map(documentOf);
	let [same, other] = [0, 0];
	printed(files, folder).forEach((text, index) => {
		const theirs = labelsIn(text);
		for (const { text: found, paragraph: one } of segmentsOf(readWord(files[index] ?? new Uint8Array()))) {
			if (!theirs.has(found)) continue;
			const ours = one.label ?? "";
			if (ours === theirs.get(found)) same++;
			else other++;
			if (ours !== theirs.get(found))
				process.stdout.write(`file ${index}, ${found}: ours ${ours}, LibreOffice ${theirs.get(found)}\n`);
		}
	});
	process.stdout.write(`${files.length} documents: ${same} labels alike, ${other} not.\n`);
	process.exitCode = same === 0 ? 1 : 0;
} finally {
	rmSync(folder, { recursive: true });
}

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { office } from "../../../src/word/converted/office.js";

/** The LibreOffice of this machine; where it is missing, tests that need it are skipped and say so. */
export const OFFICE = office();
export const NEEDS_OFFICE = { skip: OFFICE === null ? "LibreOffice is not installed here; .ci/run installs it" : false };

let profile: string | undefined;

/** What LibreOffice makes of a .docx. */
export function madeOf(docx: Uint8Array, format: string): Uint8Array {
	return allMadeOf([docx], format)[0] ?? new Uint8Array();
}

/** What LibreOffice makes of many, in one go: it takes longer to start than to write. */
export function allMadeOf(files: readonly Uint8Array[], format: string): Uint8Array[] {
	const folder = mkdtempSync(join(tmpdir(), "made-by-office-"));
	profile ??= profileForThisRun();
	try {
		const names = files.map((_, index) => join(folder, `${index}.docx`));
		files.forEach((bytes, index) => {
			writeFileSync(names[index] ?? "", bytes);
		});
		const words = [`-env:UserInstallation=${pathToFileURL(profile)}`, "--headless", "--norestore", "--convert-to", format];
		execFileSync(OFFICE ?? "", [...words, "--outdir", folder, ...names], { timeout: 100_000, stdio: "ignore" });
		return files.map((_, index) => new Uint8Array(readFileSync(join(folder, `${index}.${format.split(":")[0]}`))));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function profileForThisRun(): string {
	const folder = mkdtempSync(join(tmpdir(), "office-profile-"));
	process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

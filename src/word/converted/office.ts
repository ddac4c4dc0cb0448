import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where a programme of LibreOffice lies that is not on the PATH. */
const ELSEWHERE = ["/Applications/LibreOffice.app/Contents/MacOS/soffice"];

/** A path, null for none at all, undefined for the one that is found. */
type Setting = string | null | undefined;

let setting: () => Setting = () => undefined;

/** Says for the whole programme which `soffice` converts; asked whenever a file is read. Unsaid, it is the one on the PATH. */
export function convertWith(office: () => Setting): void {
	setting = office;
}

/** The `soffice` to convert with; null when there is none or it is switched off. */
export function office(): string | null {
	const said = setting();
	return said === undefined ? officeOnPath(process.env.PATH ?? "") : said;
}

function officeOnPath(path: string): string | null {
	const places = path.split(delimiter).filter((folder) => folder !== "");
	return [...places.map((folder) => join(folder, "soffice")), ...ELSEWHERE].find(isProgramme) ?? null;
}

function isProgramme(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

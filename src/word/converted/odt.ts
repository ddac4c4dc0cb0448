import type { Trace } from "../../domain/document.js";
import { NOBODY } from "../findings.js";
import type { Limits } from "../limits.js";
import { Budget, inflate } from "../package/inflate.js";
import { type Entry, entriesOf, packedBytes } from "../package/zip.js";
import { damaged, hiddenText, WordRefusal } from "../refusal.js";
import { attribute, type Tag } from "../xml/element.js";
import { type Part, type Step, walk } from "../xml/walk.js";
import type { Letters } from "./letters.js";
import { OdtLetters } from "./odt-letters.js";

/** The parts that hold text, and the list of files that says what is encrypted. */
const TEXTS = ["styles.xml", "content.xml"];
const MANIFEST = "meta-inf/manifest.xml";
/** A hyperlink leads outside; anything else that does is fetched. */
const HYPERLINKS = ["text:a", "draw:a", "office:event-listeners"];

/** What is known of an .odt before it is converted. */
export interface CheckedOdt {
	/** What is reported beside the text. */
	readonly traces: readonly Trace[];
	/** The letters to be seen, when others are hidden. */
	readonly seen: Letters | undefined;
}

interface Seen {
	readonly addresses: Map<string, string>;
	readonly letters: OdtLetters;
	readonly has: (name: string) => boolean;
}

/**
 * Unpacks an OpenDocument text under the limits of a .docx, and refuses what must not reach LibreOffice or would come out of it otherwise than
 * it is seen: what is hidden by a section, a condition, a row or a frame is ordinary text in the .docx that LibreOffice writes.
 * @returns what is reported beside the text: addresses of what would be fetched from outside, earlier versions
 * @throws WordRefusal
 */
export function checkOdt(bytes: Uint8Array, limits: Limits, tick: () => void): CheckedOdt {
	const entries = entriesOf(bytes, limits);
	const budget = new Budget(limits, tick);
	const part = (entry: Entry): Part => ({
		name: entry.name,
		depth: limits.depth,
		bytes: () => inflate({ entry, packed: packedBytes(bytes, entry) }, budget),
		tick,
	});
	const manifest = entries.get(MANIFEST);
	if (manifest === undefined) throw damaged("it has no list of its files");
	refuseLocked(part(manifest));
	if (!entries.has("content.xml")) throw damaged("content.xml is missing");
	const letters = new OdtLetters();
	const seen: Seen = { addresses: new Map(), letters, has: (name) => entries.has(name.toLowerCase()) };
	for (const [name, entry] of entries) {
		if (/^(basic|scripts)\//.test(name)) throw macros();
		if (!TEXTS.includes(name)) part(entry).bytes();
	}
	for (const name of TEXTS) {
		const entry = entries.get(name);
		if (entry !== undefined) walk(part(entry), seen, { open: look, text: (at, text) => at.letters.text(text) });
	}
	return { seen: letters.seen, traces: [...tracesOf(seen.addresses), ...versionsIn(entries)] };
}

function tracesOf(addresses: ReadonlyMap<string, string>): Trace[] {
	return [...addresses].map(([address, what]) => ({ kind: "link", text: `${what}: ${address}` }));
}

/** Earlier versions of the text, kept in the file. */
function versionsIn(entries: ReadonlyMap<string, Entry>): Trace[] {
	const names = [...entries.values()].map((entry) => entry.name).filter((name) => /^versions\//i.test(name));
	return names.map((name) => ({ kind: "embedded", text: name }));
}

function refuseLocked(manifest: Part): void {
	walk(manifest, NOBODY, {
		open: (_, tag) => {
			if (tag.name !== "manifest:encryption-data" && tag.name !== "manifest:encrypted-key") return undefined;
			throw new WordRefusal("encrypted", "The document is protected by a password. Remove the password and send it again.");
		},
	});
}

function look(seen: Seen, tag: Tag): Step<Seen> {
	if (isHidden(tag)) throw hiddenText("an OpenDocument text (.odt) with hidden passages");
	if (tag.name === "script:event-listener") throw macros();
	const address = attribute(tag, "xlink:href");
	if (address !== undefined && isOutside(seen, address) && !HYPERLINKS.includes(tag.name)) {
		if (!seen.addresses.has(address)) seen.addresses.set(address, tag.name.slice(tag.name.indexOf(":") + 1));
	}
	return seen.letters.open(tag);
}

/** What is hidden otherwise than by the look of its letters, which LibreOffice passes on. */
function isHidden(tag: Tag): boolean {
	if (tag.name === "text:hidden-paragraph" || tag.name === "text:hidden-text") return true;
	const display = attribute(tag, "text:display");
	if (tag.name === "text:section" && display !== undefined && display !== "true") return true;
	if (tag.name === "style:text-properties" && display === "condition") return true;
	if (/^(collapse|filter)$/.test(attribute(tag, "table:visibility") ?? "") || attribute(tag, "table:display") === "false")
		return true;
	return attribute(tag, "draw:display") === "none" || attribute(tag, "draw:visible") === "false";
}

/** Neither a place in the text nor a file of the package. */
function isOutside({ has }: Seen, address: string): boolean {
	const path = address.replace(/^\.\//, "").replace(/\/$/, "");
	return path !== "" && !path.startsWith("#") && !has(path) && !has(`${path}/content.xml`);
}

function macros(): WordRefusal {
	return new WordRefusal(
		"macros",
		"The document contains macros. Save it as .docx (Word document without macros) and send that.",
	);
}

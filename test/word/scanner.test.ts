import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { Doctype, Malformed, Scanner } from "../../src/word/xml/scanner.js";

/** What a reader of XML says of a part: each beginning with its attributes, each end, all text; or that it is refused. */
type Said = readonly string[] | "refused";

const CORPORA = ["corpus", "corpus-own/open", "corpus-own/opened", "corpus-own/second/open"];
const HERE = fileURLToPath(new URL("..", import.meta.url));

/** The XML parts of all documents of the corpora. */
function parts(): { readonly name: string; readonly xml: Buffer }[] {
	return CORPORA.flatMap((corpus) =>
		readdirSync(join(HERE, corpus))
			.filter((file) => file.endsWith(".docx"))
			.flatMap((file) =>
				partsOf(readFileSync(join(HERE, corpus, file))).map((part) => ({ ...part, name: `${file} ${part.name}` })),
			),
	);
}

function partsOf(bytes: Buffer): { readonly name: string; readonly xml: Buffer }[] {
	// One document of the corpus is cut off, and is there to be refused.
	const whole = bytes.lastIndexOf("PK\u0005\u0006", undefined, "latin1") > 0;
	if (!whole) return [];
	return Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) })).map(([name, part]) => ({
		name,
		xml: Buffer.from(part),
	}));
}

class Notes {
	readonly said: string[] = [];
	#text = "";

	begins(name: string, attributes: readonly (readonly [string, string])[]): void {
		this.#flush();
		this.said.push(`<${JSON.stringify([name, ...attributes])}`);
	}

	ends(): void {
		this.#flush();
		this.said.push(">");
	}

	text(text: string): void {
		this.#text += text;
	}

	#flush(): void {
		if (this.#text !== "") this.said.push(JSON.stringify(this.#text));
		this.#text = "";
	}
}

function bySaxes(xml: Buffer): Said {
	const notes = new Notes();
	const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
	parser.on("doctype", () => {
		throw new Error("doctype");
	});
	parser.on("opentag", ({ name, attributes }) => notes.begins(name, Object.entries(attributes)));
	parser.on("closetag", () => notes.ends());
	// Before the first element and behind the last there is none to hold it.
	let depth = 0;
	parser.on("opentagstart", () => void depth++);
	parser.on("text", (text) => depth > 0 && notes.text(text));
	parser.on("cdata", (text) => notes.text(text));
	try {
		parser.write(xml.toString("utf8")).close();
		return notes.said;
	} catch {
		return "refused";
	}
}

function byUs(xml: Buffer): Said {
	const notes = new Notes();
	const listener = {
		open: (name: string, scanner: Scanner) => {
			const attributes = Array.from(
				{ length: scanner.count },
				(_, index) => [scanner.nameOf(index), scanner.valueOf(index)] as const,
			);
			// By name only names in ASCII are asked for.
			for (const [attribute, value] of attributes) {
				if (/^[!-~]+$/.test(attribute)) assert.equal(scanner.value(attribute), value);
			}
			notes.begins(name, attributes);
			return undefined;
		},
		close: () => notes.ends(),
		hears: () => true,
		text: (text: string) => notes.text(text),
		tooManyAttributes: () => new Malformed("too many"),
		tick: () => {},
	};
	try {
		new Scanner(xml, listener).read();
		return notes.said;
	} catch (error) {
		assert.ok(error instanceof Malformed || error instanceof Doctype, String(error));
		return "refused";
	}
}

const all = parts();

test("scanner: every part of every document is read as saxes reads it", () => {
	assert.ok(all.length > 500, `${all.length} parts`);
	for (const { name, xml } of all) assert.deepEqual(byUs(xml), bySaxes(xml), name);
});

/** What is written between documents to break them, or to be read all the same. */
const PIECES = [
	"<",
	">",
	"/",
	"</",
	"/>",
	"&",
	"&amp;",
	"&lt;",
	"&#65;",
	"&#x41;",
	"&#X41;",
	"&#0;",
	"&#xFFFE;",
	"&#;",
	"&x;",
	";",
	"]]>",
	"]]",
	"<![CDATA[",
	"<![CDATA[x]]>",
	"<!--",
	"-->",
	"--",
	"<!-- a -->",
	"<!-- a--b -->",
	"<!DOCTYPE a>",
	"<!ENTITY a>",
	"<?a b?>",
	'<?xml version="1.0"?>',
	"<?",
	"?>",
	"<?XML a?>",
	" ",
	"\t",
	"\n",
	"\r\n",
	"\r",
	"\u0000",
	"\u0001",
	"\ufffe",
	"\ufeff",
	"é",
	"’",
	"😀",
	"\ud800",
	"=",
	'"',
	"'",
	' a="1"',
	" a='1'",
	' a="1" a="2"',
	' a="<"',
	' a="&lt;&#10;\n\t"',
	' xmlns:a="b"',
	"<a>",
	"</a>",
	"<a/>",
	'<a:b c:d="e">',
	"</a:b>",
	"<é>",
	"</é>",
	"<a\n>",
	"</a >",
	"<1>",
	"<-a>",
	"<a.-1>",
	"</a.-1>",
	"<:>",
	"</:>",
] as const;

test("scanner: random markup is read or refused as saxes does it", () => {
	const markup = fc
		.array(
			fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ maxLength: 4 }) }),
			{
				maxLength: 12,
			},
		)
		.map((pieces) => pieces.join(""));
	const wrapped = fc.oneof(
		markup,
		markup.map((inside) => `<a>${inside}</a>`),
		markup.map((inside) => `<a ${inside}/>`),
		markup.map((inside) => `<a b="${inside}"/>`),
		markup.map((inside) => `<?xml version="1.0" encoding="UTF-8"?>\n<a>${inside}</a>`),
		markup.map((inside) => `<?xml ${inside}?><a/>`),
	);
	let accepted = 0;
	const check = (text: string): void => {
		const xml = Buffer.from(text);
		const said = byUs(xml);
		if (said !== "refused") accepted++;
		assert.deepEqual(said, bySaxes(xml), JSON.stringify(text));
	};
	fc.assert(fc.property(wrapped, check), { numRuns: 30_000 });
	assert.ok(accepted > 1_000, `${accepted} are read`);
});

test("scanner: parts with something put in, taken out or cut off are read or refused as saxes does it", () => {
	const small = all.filter(({ xml }) => xml.length < 20_000);
	const broken = fc
		.record({
			part: fc.constantFrom(...small),
			at: fc.double({ min: 0, max: 1, noNaN: true }),
			out: fc.nat(6),
			put: fc.constantFrom("", ...PIECES),
			byte: fc.option(fc.integer({ min: 0, max: 255 })),
		})
		.map(({ part: { xml }, at, out, put, byte }) => {
			const from = Math.floor(at * xml.length);
			const between = byte === null ? Buffer.from(put) : Buffer.from([byte]);
			return Buffer.concat([xml.subarray(0, from), between, xml.subarray(from + out)]);
		});
	fc.assert(
		fc.property(broken, (xml) => assert.deepEqual(byUs(xml), bySaxes(xml))),
		{ numRuns: 2_000 },
	);
});

/** Our own prefix for each namespace we know, whatever prefix the file uses; transitional and strict are one. */
const PREFIXES: Readonly<Record<string, string>> = {
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
	"http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
	"http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
	"http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
	"http://purl.oclc.org/ooxml/officeDocument/math": "m",
	"http://schemas.openxmlformats.org/drawingml/2006/main": "a",
	"http://purl.oclc.org/ooxml/drawingml/main": "a",
	"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
	"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
	"http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
	"http://purl.oclc.org/ooxml/drawingml/picture": "pic",
	"http://schemas.openxmlformats.org/drawingml/2006/chart": "c",
	"http://purl.oclc.org/ooxml/drawingml/chart": "c",
	"http://schemas.openxmlformats.org/drawingml/2006/diagram": "dgm",
	"http://purl.oclc.org/ooxml/drawingml/diagram": "dgm",
	"http://schemas.microsoft.com/office/word/2010/wordprocessingShape": "wps",
	"http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
	"http://schemas.microsoft.com/office/word/2010/wordml": "w14",
	"http://schemas.microsoft.com/office/word/2012/wordml": "w15",
	"urn:schemas-microsoft-com:vml": "v",
	"urn:schemas-microsoft-com:office:office": "o",
	"http://schemas.openxmlformats.org/package/2006/relationships": "rel",
	"http://schemas.openxmlformats.org/package/2006/content-types": "ct",
	"http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp",
	"http://purl.org/dc/elements/1.1/": "dc",
	"http://purl.org/dc/terms/": "dcterms",
	"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "app",
	"http://purl.oclc.org/ooxml/officeDocument/extendedProperties": "app",
	"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties": "cust",
	"http://purl.oclc.org/ooxml/officeDocument/customProperties": "cust",
	"http://www.w3.org/XML/1998/namespace": "xml",
	"urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
	"urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
	"urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
	"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
	"urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
	"urn:oasis:names:tc:opendocument:xmlns:script:1.0": "script",
	"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0": "manifest",
	"http://www.w3.org/1999/xlink": "xlink",
};

/** Names and scopes remembered: more than any honest part has. */
const MOST_KEPT = 2_000;

/** The prefixes in force at a place of a part, with the names already translated there. */
export class Scope {
	readonly #uris: ReadonlyMap<string, string>;
	readonly #names = new Map<string, string>();
	readonly #spellings = new Map<string, readonly string[]>();
	readonly #inner = new Map<string, Scope>();

	constructor(uris: ReadonlyMap<string, string> = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]])) {
		this.#uris = uris;
	}

	/** The scope inside an element that declares these namespaces, each by the attribute that does so. */
	enter(declared: readonly (readonly [string, string])[]): Scope {
		const key = declared.map(([name, uri]) => `${name}=${uri}`).join("\n");
		const scope = this.#inner.get(key) ?? this.#declare(declared);
		if (this.#inner.size < MOST_KEPT) this.#inner.set(key, scope);
		return scope;
	}

	/** An element's name with our prefix, `?:name` in a namespace that means nothing to us. */
	name(written: string): string {
		const known = this.#names.get(written);
		if (known !== undefined) return known;
		const colon = written.indexOf(":");
		const prefix = PREFIXES[this.uri(colon < 0 ? "" : written.slice(0, colon)) ?? ""] ?? "?";
		const name = `${prefix}:${written.slice(colon + 1)}`;
		if (this.#names.size < MOST_KEPT) this.#names.set(written, name);
		return name;
	}

	/** How an attribute that we call `name` may be written here; one without our prefix is written as it is. */
	spellings(name: string): readonly string[] {
		const known = this.#spellings.get(name);
		if (known !== undefined) return known;
		const [prefix = "", local = ""] = name.split(":");
		const written = [...this.#uris.keys()].filter((key) => key !== "" && PREFIXES[this.#uris.get(key) ?? ""] === prefix);
		const spellings = local === "" ? [name] : written.map((key) => `${key}:${local}`);
		this.#spellings.set(name, spellings);
		return spellings;
	}

	/** The namespace bound to a prefix as the file writes it. */
	uri(prefix: string): string | undefined {
		return this.#uris.get(prefix);
	}

	#declare(declared: readonly (readonly [string, string])[]): Scope {
		const uris = new Map(this.#uris);
		for (const [name, uri] of declared) uris.set(name.slice("xmlns:".length), uri);
		return new Scope(uris);
	}
}

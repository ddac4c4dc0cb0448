import { zipSync } from "fflate";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const OASIS = "urn:oasis:names:tc:opendocument:xmlns";
const NAMESPACES = [
	...["office", "text", "style", "table", "form", "script"].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
	`xmlns:draw="${OASIS}:drawing:1.0"`,
	`xmlns:svg="${OASIS}:svg-compatible:1.0"`,
	'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(" ");

/** What an OpenDocument text may be made of besides its body. */
export interface Odt {
	/** Children of `office:text`. */
	readonly body: string;
	/** Inside of the styles of its own. */
	readonly styles?: string;
	readonly files?: Readonly<Record<string, string | Uint8Array>>;
	/** Inside of the manifest's entry for content.xml. */
	readonly locked?: string;
	readonly mimetype?: string;
}

/** An OpenDocument text; a string is its body alone. */
export function odt(given: string | Odt): Uint8Array {
	const {
		body,
		styles = "",
		files = {},
		locked = "",
		mimetype = "application/vnd.oasis.opendocument.text",
	} = typeof given === "string" ? { body: given } : given;
	const entry = (path: string, type: string, inside = ""): string =>
		`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}">${inside}</manifest:file-entry>`;
	const manifest = `<manifest:manifest xmlns:manifest="${OASIS}:manifest:1.0" manifest:version="1.2">${entry("/", mimetype)}${entry("content.xml", "text/xml", locked)}</manifest:manifest>`;
	const content = `<office:document-content ${NAMESPACES} office:version="1.2"><office:automatic-styles><style:style style:name="fr" style:family="graphic"/>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
	const more = Object.entries(files).map(([name, file]) => [name, typeof file === "string" ? bytes(file) : file] as const);
	return zipSync({
		mimetype: [bytes(mimetype), { level: 0 }],
		"META-INF/manifest.xml": bytes(manifest),
		"content.xml": bytes(content),
		...Object.fromEntries(more),
	});
}

/** A paragraph. */
export function p(text: string): string {
	return `<text:p>${text}</text:p>`;
}

/** A picture or an object at an address. */
export function framed(element: string, address: string): string {
	return p(
		`a <draw:frame draw:name="i" draw:style-name="fr" text:anchor-type="as-char" svg:width="2cm" svg:height="2cm"><draw:${element} xlink:href="${address}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/></draw:frame>`,
	);
}

/** An RTF file of this body. */
export function rtf(body: string): Uint8Array {
	return new Uint8Array(Buffer.from(`{\\rtf1\\ansi ${body}}`, "latin1"));
}

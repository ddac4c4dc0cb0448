/** Addresses that a paper may lead to: of the web and of mail, and such that every reader of Word files takes them. */

const HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** The address as it can be written; undefined when it is of another kind or none at all. */
export function fitAddress(address: string): string | undefined {
	if (!/^(https?:\/\/|mailto:)/i.test(address) || !URL.canParse(address)) return undefined;
	return /^[\w\-.~:/?#@!$&'()*+,;=%]+$/.test(address) ? address : new URL(address).href;
}

/** The links of one part of the package (body, footnotes): each address once. */
export class Links {
	readonly #ids = new Map<string, string>();

	/** The relationship that stands for an address. */
	id(address: string): string {
		let id = this.#ids.get(address);
		if (id === undefined) {
			id = `link${this.#ids.size + 1}`;
			this.#ids.set(address, id);
		}
		return id;
	}

	/** As relationships. @param write makes an attribute's value of an address */
	relationships(write: (text: string) => string): string {
		return [...this.#ids]
			.map(([address, id]) => `<Relationship Id="${id}" Type="${HYPERLINK}" Target="${write(address)}" TargetMode="External"/>`)
			.join("");
	}
}

/** Reads XML strictly: throws when it is not well-formed. */
import { SaxesParser } from "saxes";

export interface Element {
	readonly name: string;
	readonly attributes: Readonly<Record<string, unknown>>;
}

/** All elements in order. */
export function elementsOf(xml: string): Element[] {
	const elements: Element[] = [];
	const parser = new SaxesParser();
	parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
	parser.on("error", (error) => {
		throw error;
	});
	parser.write(xml).close();
	return elements;
}

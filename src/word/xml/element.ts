import type { Scope } from "./namespaces.js";

/** The start of an element: its name with our prefix, and its attributes by their names as written. Good until the next one begins. */
export interface Tag {
	readonly name: string;
	readonly scope: Scope;
	readonly value: (written: string) => string | undefined;
}

/** A small element held whole: properties, definitions, formulas; never a body. */
export interface Element extends Tag {
	readonly children: readonly Element[];
	/** The character data directly inside. */
	readonly text: string;
}

/** An element with its attributes: names and values by turns. */
export class Held implements Element {
	readonly children: Element[] = [];
	text = "";

	constructor(
		readonly name: string,
		readonly scope: Scope,
		readonly attributes: readonly string[],
	) {}

	value(written: string): string | undefined {
		for (let at = 0; at < this.attributes.length; at += 2) if (this.attributes[at] === written) return this.attributes[at + 1];
		return undefined;
	}
}

/** The value of an attribute by the name we give it (`w:val`, or `Id` when it has no prefix). */
export function attribute(tag: Tag | undefined, name: string): string | undefined {
	if (tag === undefined) return undefined;
	for (const spelling of tag.scope.spellings(name)) {
		const value = tag.value(spelling);
		if (value !== undefined) return value;
	}
	return undefined;
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
	return element?.children.find((one) => one.name === name);
}

/** The `w:val` of the first child of that name. */
export function valueIn(element: Element | undefined, name: string): string | undefined {
	return attribute(child(element, name), "w:val");
}

/** The `w:val` of the first child of that name as an integer; undefined when it is none. */
export function numberIn(element: Element | undefined, name: string): number | undefined {
	return integer(valueIn(element, name));
}

/** An integer as an attribute writes it. */
export function integer(value: string | undefined): number | undefined {
	return value !== undefined && /^\s*[-+]?\d{1,9}\s*$/.test(value) ? Number(value) : undefined;
}

/** Whether an on/off child is there and on; undefined when it is not there, so that a style decides. */
export function flagIn(element: Element | undefined, name: string): boolean | undefined {
	const found = child(element, name);
	return found === undefined ? undefined : isOn(attribute(found, "w:val"));
}

/** An on/off value: on unless it says otherwise. */
export function isOn(value: string | undefined): boolean {
	return value === undefined || !/^(0|false|off)$/i.test(value.trim());
}

/** All text inside an element, in order. */
export function allText(element: Element): string {
	return element.text + element.children.map(allText).join("");
}

import type { Styles } from "../styles/styles.js";
import { eachChild } from "../xml/children.js";
import type { Part } from "../xml/walk.js";
import { type Definition, definitionOf, type Instance, instanceOf, type Level } from "./definitions.js";

/** A list with its definition found: what a paragraph's `w:numId` means. */
export interface List {
	readonly id: string;
	/** Lists with the same count share it. */
	readonly count: string;
	readonly level: (index: number) => Level | undefined;
	/** Numbers at which this list starts anew, by level. */
	readonly starts: ReadonlyMap<number, number>;
	/** The level linked to the nearest of these styles. */
	readonly linked: (styles: readonly string[]) => number | undefined;
}

const LONGEST_CHAIN = 20;

/** The lists of a document. */
export class Lists {
	readonly #definitions = new Map<string, Definition>();
	readonly #instances = new Map<string, Instance>();
	readonly #found = new Map<string, List | undefined>();

	constructor(
		readonly styles: Styles,
		part: Part | undefined,
	) {
		if (part === undefined) return;
		eachChild(part, (element) => {
			if (element.name === "w:abstractNum") {
				const definition = definitionOf(element);
				this.#definitions.set(definition.id, definition);
			} else if (element.name === "w:num") {
				const instance = instanceOf(element);
				this.#instances.set(instance.id, instance);
			}
		});
	}

	/** The list of a `w:numId`; undefined when there is none, as for 0, which switches numbering off. */
	find(id: string): List | undefined {
		if (!this.#found.has(id)) this.#found.set(id, this.#resolve(id));
		return this.#found.get(id);
	}

	#resolve(id: string): List | undefined {
		const instance = this.#instances.get(id);
		if (instance === undefined) return undefined;
		const definition = this.#definition(instance.definition);
		if (definition === undefined) return undefined;
		const levels = new Map([...definition.levels, ...instance.levels]);
		const byStyle = new Map(
			[...levels].filter(([, level]) => level.style !== undefined).map(([index, level]) => [level.style, index]),
		);
		return {
			id,
			count: definition.id,
			level: (index) => levels.get(index),
			starts: instance.starts,
			linked: (styles) => styles.map((style) => byStyle.get(style)).find((index) => index !== undefined),
		};
	}

	/** Follows links through numbering styles; a circle of links, or an endless chain, defines nothing. */
	#definition(id: string): Definition | undefined {
		let definition = this.#definitions.get(id);
		for (let links = 0; definition?.link !== undefined && definition.levels.size === 0; links++) {
			if (links > LONGEST_CHAIN) return undefined;
			const instance = this.#instances.get(this.styles.listOf(definition.link) ?? "");
			definition = instance && this.#definitions.get(instance.definition);
		}
		return definition;
	}
}

import { SaxesParser } from "saxes";
import { damaged, tooLarge, WordRefusal } from "../refusal.js";
import { Decoder } from "./decode.js";
import { attribute, type Element, type Tag } from "./element.js";
import { Scope } from "./namespaces.js";

/** What to do with an element: a function runs at its end, a tree is collected and handed over, `skip` ignores all inside; nothing: look inside. */
export type Step<S> = ((state: S) => void) | Tree<S> | "skip" | undefined;

export interface Tree<S> {
	readonly tree: (state: S, element: Element) => void;
}

/** What a reader of a part knows: a rule for an element's start, and where text goes. */
export interface Visitor<S> {
	readonly open: (state: S, tag: Tag) => Step<S>;
	readonly text?: (state: S, text: string) => void;
}

/** The bytes of a part, given chunk by chunk, with the name to blame and the depth allowed. */
export interface Part {
	readonly name: string;
	readonly depth: number;
	readonly pour: (sink: (chunk: Uint8Array) => void) => void;
}

interface Growing extends Tag {
	readonly children: Growing[];
	text: string;
}

/** Word writes some thirty attributes on the root, and some thousand elements into a long style or formula. */
const MOST_ATTRIBUTES = 1_000;
const LARGEST_TREE = 200_000;

/** Reads a part as a stream of elements. Refuses what is not well-formed, too deep, or has a DOCTYPE. */
export function walk<S>(part: Part, state: S, visitor: Visitor<S>): void {
	const walker = new Walker(part, state, visitor);
	const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
	parser.on("doctype", () => {
		throw damaged(`${part.name} has a DOCTYPE, which Word never writes`);
	});
	parser.on("attribute", ({ name }) => walker.attribute(name));
	parser.on("opentag", (tag) => walker.open(tag.name, tag.attributes));
	parser.on("closetag", () => walker.close());
	parser.on("text", (text) => walker.text(text));
	parser.on("cdata", (text) => walker.text(text));
	const decoder = new Decoder();
	try {
		part.pour((chunk) => parser.write(decoder.decode(chunk)));
		parser.write(decoder.end()).close();
	} catch (error) {
		throw error instanceof WordRefusal ? error : damaged(`${part.name} is not well-formed`, error);
	}
}

class Walker<S> {
	#scope = new Scope();
	/** By depth: the scope to return to, what to do at the end, whether a branch of alternate content was taken. */
	readonly #scopes: Scope[] = [];
	readonly #ends: (((state: S) => void) | undefined)[] = [];
	readonly #taken: boolean[] = [];
	#depth = 0;
	#skipped = 0;
	readonly #growing: Growing[] = [];
	#tree: { readonly from: number; readonly step: Tree<S> } | undefined;
	#treeSize = 0;
	/** Of the tag being read: attributes met, and whether one declares a namespace. */
	#attributes = 0;
	#declares = false;

	constructor(
		readonly part: Part,
		readonly state: S,
		readonly visitor: Visitor<S>,
	) {}

	attribute(name: string): void {
		if (++this.#attributes > MOST_ATTRIBUTES)
			throw tooLarge(`an element of ${this.part.name} has more than ${MOST_ATTRIBUTES} attributes`);
		if (name.charCodeAt(0) === 120 && name.startsWith("xmlns")) this.#declares = true;
	}

	open(written: string, attributes: Record<string, string>): void {
		const depth = ++this.#depth;
		if (depth > this.part.depth) throw tooLarge(`${this.part.name} is nested more than ${this.part.depth} deep`);
		const declares = this.#declares;
		this.#attributes = 0;
		this.#declares = false;
		this.#scopes[depth] = this.#scope;
		this.#ends[depth] = undefined;
		this.#taken[depth] = false;
		if (this.#skipped > 0) return;
		if (declares) this.#scope = this.#scope.enter(attributes);
		const tag = { name: this.#scope.name(written), attributes, scope: this.#scope };
		if (tag.name.startsWith("mc:") && this.#compatibility(tag)) return;
		if (this.#tree === undefined) this.#visit(tag, depth);
		else this.#grow(tag);
	}

	close(): void {
		const depth = this.#depth--;
		this.#scope = this.#scopes[depth] ?? this.#scope;
		if (this.#skipped > 0) {
			if (depth === this.#skipped) this.#skipped = 0;
			return;
		}
		if (this.#tree !== undefined) this.#ripen(this.#tree, depth);
		else this.#ends[depth]?.(this.state);
	}

	text(text: string): void {
		if (this.#skipped > 0) return;
		const inner = this.#growing.at(-1);
		if (inner !== undefined) inner.text += text;
		else this.visitor.text?.(this.state, text);
	}

	#visit(tag: Tag, depth: number): void {
		const step = this.visitor.open(this.state, tag);
		if (step === undefined) return;
		if (step === "skip") this.#skipped = depth;
		else if (typeof step === "function") this.#ends[depth] = step;
		else {
			this.#tree = { from: depth, step };
			this.#treeSize = 0;
			this.#grow(tag);
		}
	}

	#grow(tag: Tag): void {
		if (++this.#treeSize > LARGEST_TREE) throw tooLarge(`an element of ${this.part.name} holds more than ${LARGEST_TREE} others`);
		const element: Growing = { name: tag.name, attributes: tag.attributes, scope: tag.scope, children: [], text: "" };
		this.#growing.at(-1)?.children.push(element);
		this.#growing.push(element);
		this.#ends[this.#depth] = grown;
	}

	#ripen(tree: { readonly from: number; readonly step: Tree<S> }, depth: number): void {
		// Elements of alternate content leave no trace in the tree, so they have nothing to take down.
		if (this.#ends[depth] === undefined) return;
		const element = this.#growing.pop();
		if (depth !== tree.from || element === undefined) return;
		this.#tree = undefined;
		tree.step.tree(this.state, element);
	}

	/** Alternate content is settled here, once for all readers: the first choice that we understand, else the fallback. */
	#compatibility(tag: Tag): boolean {
		if (tag.name === "mc:AlternateContent") return true;
		if (tag.name !== "mc:Choice" && tag.name !== "mc:Fallback") return false;
		const above = this.#depth - 1;
		if (this.#taken[above] || (tag.name === "mc:Choice" && !understood(tag))) this.#skipped = this.#depth;
		else this.#taken[above] = true;
		return true;
	}
}

const grown = (): void => {};

/** Word's own extensions are understood; a stranger's are not, and Word shows the fallback. */
function understood(tag: Tag): boolean {
	const needed = (attribute(tag, "Requires") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
	return needed.every((prefix) =>
		/^(http:\/\/schemas\.(microsoft|openxmlformats)\.(com|org)\/|urn:schemas-microsoft-com:)/.test(tag.scope.uri(prefix) ?? ""),
	);
}

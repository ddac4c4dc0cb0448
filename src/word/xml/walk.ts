import { damaged, tooLarge, WordRefusal } from "../refusal.js";
import { inUtf8 } from "./decode.js";
import { attribute, type Element, Held, type Tag } from "./element.js";
import { Scope } from "./namespaces.js";
import { Doctype, type Listener, MOST_ATTRIBUTES, Scanner } from "./scanner.js";

/** What to do with an element: a function runs at its end, a tree is collected and handed over, `skip` ignores all inside; nothing: look inside. */
export type Step<S> = ((state: S) => void) | Tree<S> | "skip" | undefined;

export interface Tree<S> {
	readonly tree: (state: S, element: Element) => void;
}

/** What a reader of a part knows: a rule for an element's start, and where text goes. */
export interface Visitor<S> {
	readonly open: (state: S, tag: Tag) => Step<S>;
	readonly text?: (state: S, text: string) => void;
	/** Whether text met now is of use. */
	readonly hears?: (state: S) => boolean;
}

/** The bytes of a part, inflated when asked for, with the name to blame, the depth allowed, and a clock to look at. */
export interface Part {
	readonly name: string;
	readonly depth: number;
	readonly bytes: () => Uint8Array;
	readonly tick: () => void;
}

/** Word writes some thousand elements into a long style or formula. */
const LARGEST_TREE = 200_000;
/** Small elements that are written the same again and again (the look of a run) are read once: so many of them, none longer than this. */
const MOST_HELD = 2_000;
const LONGEST_HELD = 2_000;

/** Reads a part as a stream of elements. Refuses what is not well-formed, too deep, or has a DOCTYPE. */
export function walk<S>(part: Part, state: S, visitor: Visitor<S>): void {
	try {
		const walker = new Walker(part, state, visitor);
		new Scanner(inUtf8(part.bytes()), walker).read();
	} catch (error) {
		if (error instanceof WordRefusal) throw error;
		if (error instanceof Doctype) throw damaged(`${part.name} has a DOCTYPE, which Word never writes`);
		throw damaged(`${part.name} is not well-formed`, error);
	}
}

/** The element that begins, as long as it is the last that began. */
class Beginning implements Tag {
	name = "";
	scope = new Scope();

	constructor(public scanner: Scanner | undefined) {}

	value(written: string): string | undefined {
		return this.scanner?.value(written);
	}
}

interface Growth<S> {
	/** Depth at which it began. */
	readonly from: number;
	readonly step: Tree<S>;
	/** Place in the part, and what is written from there to what may be its end; nothing when it is not to be held. */
	readonly start: number;
	readonly written: string | undefined;
	readonly outside: Scope;
}

interface Met {
	readonly element: Element;
	/** How many elements stand inside each other in it, itself not counted. */
	readonly height: number;
}

class Walker<S> implements Listener {
	#scope = new Scope();
	/** By depth: the scope to return to, what to do at the end, whether a branch of alternate content was taken. */
	readonly #scopes: Scope[] = [];
	readonly #ends: (((state: S) => void) | undefined)[] = [];
	readonly #taken: boolean[] = [];
	#depth = 0;
	#skipped = 0;
	readonly #growing: Held[] = [];
	#tree: Growth<S> | undefined;
	#treeSize = 0;
	#deepest = 0;
	readonly #tag = new Beginning(undefined);
	/** Small elements met, by the names in force around them and by all that is written of them. */
	readonly #held = new Map<Scope, Map<string, Met>>();
	#heldCount = 0;

	constructor(
		readonly part: Part,
		readonly state: S,
		readonly visitor: Visitor<S>,
	) {}

	tick(): void {
		this.part.tick();
	}

	tooManyAttributes(): Error {
		return tooLarge(`an element of ${this.part.name} has more than ${MOST_ATTRIBUTES} attributes`);
	}

	hears(): boolean {
		return (
			this.#skipped === 0 && (this.#growing.length > 0 || (this.visitor.hears?.(this.state) ?? this.visitor.text !== undefined))
		);
	}

	open(written: string, scanner: Scanner, start: number): number | undefined {
		const depth = ++this.#depth;
		if (depth > this.part.depth) throw tooLarge(`${this.part.name} is nested more than ${this.part.depth} deep`);
		this.#scopes[depth] = this.#scope;
		this.#ends[depth] = undefined;
		this.#taken[depth] = false;
		if (this.#skipped > 0) return undefined;
		if (scanner.declares) this.#scope = this.#scope.enter(declaredBy(scanner));
		const tag = this.#tag;
		tag.scanner = scanner;
		tag.scope = this.#scope;
		tag.name = this.#scope.name(written);
		if (tag.name.startsWith("mc:") && this.#compatibility(tag)) return undefined;
		if (this.#tree !== undefined) this.#grow(tag, scanner);
		else return this.#visit(scanner, written, start);
		return undefined;
	}

	close(scanner: Scanner): void {
		const depth = this.#depth--;
		this.#scope = this.#scopes[depth] ?? this.#scope;
		if (this.#skipped > 0) {
			if (depth === this.#skipped) this.#skipped = 0;
			return;
		}
		if (this.#tree !== undefined) this.#ripen(this.#tree, depth, scanner);
		else this.#ends[depth]?.(this.state);
	}

	text(text: string): void {
		const inner = this.#growing.at(-1);
		if (inner !== undefined) inner.text += text;
		else this.visitor.text?.(this.state, text);
	}

	#visit(scanner: Scanner, written: string, start: number): number | undefined {
		const depth = this.#depth;
		const step = this.visitor.open(this.state, this.#tag);
		if (step === undefined) return undefined;
		if (step === "skip") this.#skipped = depth;
		else if (typeof step === "function") this.#ends[depth] = step;
		else return this.#plant(step, scanner, { written, start });
		return undefined;
	}

	/** Begins a tree; one that was met before is handed over at once. @returns where to read on in that case */
	#plant(step: Tree<S>, scanner: Scanner, { written, start }: { written: string; start: number }): number | undefined {
		const depth = this.#depth;
		const outside = this.#scopes[depth] ?? this.#scope;
		const all = start < 0 ? undefined : scanner.upToEnd(written, start, LONGEST_HELD);
		const held = all === undefined ? undefined : this.#held.get(outside)?.get(all);
		if (all !== undefined && held !== undefined && depth + held.height <= this.part.depth) {
			this.#depth--;
			this.#scope = outside;
			step.tree(this.state, held.element);
			return start + all.length;
		}
		this.#tree = { from: depth, step, start, written: all, outside };
		this.#treeSize = 0;
		this.#deepest = depth;
		this.#grow(this.#tag, scanner);
		return undefined;
	}

	#grow(tag: Tag, scanner: Scanner): void {
		if (++this.#treeSize > LARGEST_TREE) throw tooLarge(`an element of ${this.part.name} holds more than ${LARGEST_TREE} others`);
		const element = new Held(tag.name, tag.scope, attributesOf(scanner));
		this.#growing.at(-1)?.children.push(element);
		this.#growing.push(element);
		this.#ends[this.#depth] = grown;
		this.#deepest = Math.max(this.#deepest, this.#depth);
	}

	#ripen(tree: Growth<S>, depth: number, scanner: Scanner): void {
		this.#deepest = Math.max(this.#deepest, depth);
		// Elements of alternate content leave no trace in the tree, so they have nothing to take down.
		if (this.#ends[depth] === undefined) return;
		const element = this.#growing.pop();
		if (depth !== tree.from || element === undefined) return;
		this.#tree = undefined;
		this.#hold(tree, element, scanner);
		tree.step.tree(this.state, element);
	}

	/** What was taken for its end may have been that of an element of the same name inside. */
	#hold({ written, start, outside, from }: Growth<S>, element: Element, scanner: Scanner): void {
		if (written === undefined || scanner.at - start !== written.length || this.#heldCount >= MOST_HELD) return;
		const here = this.#held.get(outside) ?? new Map<string, Met>();
		this.#held.set(outside, here.set(written, { element, height: this.#deepest - from }));
		this.#heldCount++;
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

function attributesOf(scanner: Scanner): readonly string[] {
	if (scanner.count === 0) return NO_ATTRIBUTES;
	const attributes: string[] = [];
	for (let index = 0; index < scanner.count; index++) attributes.push(scanner.nameOf(index), scanner.valueOf(index));
	return attributes;
}

const NO_ATTRIBUTES: readonly string[] = [];

/** The attributes that declare namespaces. */
function declaredBy(scanner: Scanner): [string, string][] {
	const declared: [string, string][] = [];
	for (let index = 0; index < scanner.count; index++) {
		const name = scanner.nameOf(index);
		if (name === "xmlns" || name.startsWith("xmlns:")) declared.push([name, scanner.valueOf(index)]);
	}
	return declared;
}

/** Word's own extensions are understood; a stranger's are not, and Word shows the fallback. */
function understood(tag: Tag): boolean {
	const needed = (attribute(tag, "Requires") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
	return needed.every((prefix) =>
		/^(http:\/\/schemas\.(microsoft|openxmlformats)\.(com|org)\/|urn:schemas-microsoft-com:)/.test(tag.scope.uri(prefix) ?? ""),
	);
}

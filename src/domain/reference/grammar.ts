/**
 * The grammar of a list of numbers: "9.7 a)-c)", "1.1 lettres a et b", "9.7 à 9.9", "8, 9.1 and 11 (a)". It reads a folded
 * text from a position by walking the tree of numbers; what does not exist is not a number.
 */
import { between, type NumberNode, type Numbers } from "./numbers.js";

/** A list as read: its numbers, and the position behind it. */
export interface NumberList {
	readonly nodes: readonly NumberNode[];
	readonly end: number;
	/** A part was written that the questionnaire does not have ("12 a)" when 12 has no letters). */
	readonly clamped: boolean;
}

interface Item {
	readonly node: NumberNode;
	readonly end: number;
	readonly clamped: boolean;
}

interface Reading {
	readonly text: string;
	readonly numbers: Numbers;
	readonly announcer: (text: string) => number;
	readonly plural: boolean;
}

/** A list that begins with a full number, or with letters of `base` when that is given. */
export function readList(reading: Reading, at: number, base: NumberNode | null): NumberList | null {
	const { text } = reading;
	const first = base === null ? readNumber(reading, at) : readPart(text, skipBoth(text, at), base, true);
	if (first === null) return base === null ? null : readBoth(text, at, base);
	const nodes = [first.node];
	let { end, clamped } = first;
	for (let last = first.node; ; ) {
		const gap = separatorAt(text, end);
		const next = gap === null ? null : readNext(reading, gap, last, base);
		if (gap === null || next === null) break;
		const below = belowSign(reading, end, last);
		if (below !== null) {
			nodes[nodes.length - 1] = below.node;
			last = below.node;
			end = below.end;
			continue;
		}
		const span = gap.range ? between(last, next.node, reading.numbers) : [];
		if (gap.range && span.length === 0) break;
		nodes.push(...(gap.range ? span.slice(1) : [next.node]));
		last = next.node;
		end = next.end;
		clamped ||= next.clamped;
	}
	const both = nodes.length === 1 && base === null ? readBoth(text, end, first.node) : null;
	return both ?? { nodes: [...new Set(nodes)], end: behindClosing(text, at, end), clamped };
}

/** A full number: "9.7 c)", "11.a", "Q1.1a", "13.→2". */
function readNumber({ text, numbers, plural }: Reading, at: number): Item | null {
	const opening = /^\s*(?:(?:tant|aussi bien|both)\s+(?=\d))?\(?\s*/.exec(text.slice(at, at + 16))?.[0].length ?? 0;
	let item = readPart(text, at + opening, numbers.root, false);
	if (item === null) return null;
	for (;;) {
		const next: Item | null = readListedDecimal(text, item, numbers, plural) ? null : readPart(text, item.end, item.node, false);
		if (next === null) return { ...item, clamped: item.clamped || missingPart(text, item.end) };
		item = next;
	}
}

/** "Questions 9,10": after a plural a comma divides the list when both stand on the first level. */
function readListedDecimal(text: string, item: Item, numbers: Numbers, plural: boolean): boolean {
	const next = plural ? /^,(\d{1,3})(?![\d.,])/.exec(text.slice(item.end, item.end + 6)) : null;
	const other = numbers.root.children.get(next?.[1] ?? "");
	return other !== undefined && item.node.depth === 1 && other.order > item.node.order;
}

/** One more part below `parent`: digits behind a dot, a letter, a request for detail. */
function readPart(text: string, at: number, parent: NumberNode, relative: boolean): Item | null {
	return readDetail(text, at, parent) ?? readDigits(text, at, parent) ?? readLetter(text, at, parent, relative);
}

function readDetail(text: string, at: number, parent: NumberNode): Item | null {
	const match = /^\s?[.,]?\s?(?:→|⇒|➔|➜|->|=>)\s?(\d{0,2})/u.exec(text.slice(at, at + 10));
	if (match === null) return null;
	const details = [...parent.children.values()].filter((child) => child.question?.answer === "request_for_detail");
	const node = details.find((child) => child.part.endsWith(match[1] || "?")) ?? parent;
	return node === parent && node.parent === null ? null : { node, end: at + match[0].length, clamped: false };
}

const FIRST_DIGITS = /^()([0-9lio]{1,3})(?![0-9\p{L}]{2})/u;
const MORE_DIGITS = /^(\s?[.·]\s?|,)([0-9lio]{1,3})(?![0-9\p{L}]{2})/u;

function readDigits(text: string, at: number, parent: NumberNode): Item | null {
	const match = (parent.parent === null ? FIRST_DIGITS : MORE_DIGITS).exec(text.slice(at, at + 12));
	const [whole = "", before = "", written = ""] = match ?? [];
	const node = parent.children.get(
		written
			.replace(/[li]/g, "1")
			.replace(/o/g, "0")
			.replace(/^0+(?=.)/, ""),
	);
	const end = at + whole.length;
	if (node === undefined || (!/\d/.test(written) && !standsForFigure(text, end, before, written, parent))) return null;
	// "Question 3. 5 schools took part": a number behind a space is a part only when no word follows it.
	if (/\s/.test(before) && /^\s+[\p{L}\d]/u.test(text.slice(end)) && !/^\s+[a-z][).]/.test(text.slice(end))) return null;
	return { node, end, clamped: false };
}

/** A scanned "l" or "I" is a 1 only against a dot: "l.1", "1.l". */
function standsForFigure(text: string, end: number, before: string, written: string, parent: NumberNode): boolean {
	if (parent.children.has(written)) return false;
	return parent.parent === null ? /^[.,]\d/.test(text.slice(end)) : /^[.,]$/.test(before);
}

const LETTER_WORD =
	/^\s*[,.]?\s*\(?(?:(?:sous|under|at|sub)\s+(?=\(?[a-z]\W)|(?:sous-)?(?:lettres?|letters?|let\.|litt?\.?|points?|items?|alineas?|al\.|sub-?(?:questions?|items?|paragraphs?)|sous-questions?)\s+)/;

function readLetter(text: string, at: number, parent: NumberNode, relative: boolean): Item | null {
	const word = LETTER_WORD.exec(text.slice(at, at + 30))?.[0].length ?? 0;
	const from = at + word;
	const match = /^([\s.,]{0,3}|-)(\(|\[)?\s?([a-z]{1,4})(?![\p{L}\d])\s?(\)|\]|\/(?![\p{L}\d]))?/u.exec(
		text.slice(from, from + 14),
	);
	const node = parent.children.get(match?.[3] ?? "");
	if (match === null || node === undefined) return null;
	const end = from + match[0].length - (match[4] === undefined && /\s$/.test(match[0]) ? 1 : 0);
	const attached = match[1] === "" || /^[.,-]$/.test(match[1] ?? "");
	if (match[4] !== undefined || word > 0) return { node, end, clamped: false };
	if (attached && !relative && parent.parent !== null && !/^'/.test(text.slice(end))) return { node, end, clamped: false };
	// "6.1 b same thing": behind a number no word of one letter begins so, as "a lot" does.
	if (!relative && match[1] === " " && /^[bcf-h]$/.test(node.part) && /^\s\p{Ll}/u.test(text.slice(end)))
		return { node, end, clamped: false };
	return letterMayEnd({ text, end, relative }, parent) ? { node, end, clamped: false } : null;
}

/** A bare letter counts before a stop, a dash, the end, or another letter: "a lot" and "à l'école" are no letters. */
function letterMayEnd(
	{ text, end, relative }: { readonly text: string; readonly end: number; readonly relative: boolean },
	parent: NumberNode,
): boolean {
	const rest = text.slice(end, end + 24);
	if (/^\s(?:together|taken together|combined|jointly|ensemble|conjointement)(?![\p{L}])/u.test(rest)) return true;
	if (/^\s*$|^\s?[.:;)\]/]|^\s?[-–—](?:\s|[a-z](?![\p{L}])|$)|^\n|^\t/u.test(rest)) return true;
	if (/^\s?,?\s?(?:and|et|&|or|ou|,)\s?\d/.test(rest)) return true;
	const next = /^\s?,?\s?(?:and|et|&|to|a|or|ou|,|\+)\s?\(?([a-z]{1,4})(?![\p{L}\d'])/u.exec(rest);
	return (next?.[1] !== undefined && parent.children.has(next[1])) || (!relative && endsClause(text, end));
}

/** "With reference to question 16.1 b, children": a clause ends behind the letter. "La question 4 a, certes, été posée" goes on. */
function endsClause(text: string, end: number): boolean {
	return /^,\s/.test(text.slice(end)) && (text[end - 1] !== "a" || !/^,\s[^,]{2,40},/.test(text.slice(end)));
}

/** "both": the two letters of a question that has two. */
function readBoth(text: string, at: number, base: NumberNode): NumberList | null {
	const match = /^\s*[(,]?\s*(?:both|les deux|all|toutes)(?=\s*(?:[).:,;–-]|$|\n))\)?/.exec(text.slice(at, at + 20));
	const letters = [...base.children.values()].filter((child) => /^[a-z]+$/.test(child.part));
	if (match === null || letters.length < 2 || (/both|deux/.test(match[0]) && letters.length !== 2)) return null;
	return { nodes: letters, end: at + match[0].length, clamped: false };
}

function skipBoth(text: string, at: number): number {
	return at + (/^\s*both\s+/.exec(text.slice(at, at + 10))?.[0].length ?? 0);
}

/** "16/1", "9-7": what cannot be a list nor a range, because it goes back, is a part. */
function belowSign({ text }: Reading, end: number, last: NumberNode): Item | null {
	if (!/^[/-]\d/.test(text.slice(end, end + 2))) return null;
	const beside = readDigits(text, end + 1, { ...last, children: last.parent?.children ?? last.children, parent: null });
	if (beside !== null && beside.node.order > last.order) return null;
	return readDigits(text, end + 1, { ...last, parent: null });
}

interface Separator {
	readonly start: number;
	readonly end: number;
	readonly range: boolean;
}

function separatorAt(text: string, at: number): Separator | null {
	const rest = text.slice(at, at + 32);
	const list =
		/^\.?\)?\s*(?:[,;]\s*|\((?=and|et))?(?:and(?: also)?|et(?: aussi)?|und|&|or|ou|as well as|(?:in conjunction|together|read) with|ainsi que|(?:conjointement|en lien) avec|que(?= \d)|plus)(?![\p{L}])\s*|^\.?\s*[,;/+]\s*/u.exec(
			rest,
		);
	if (list !== null) return { start: at, end: at + list[0].length, range: false };
	const range = /^\.?\)?\s*(?:[-–—]|\.{2,3}|…|(?:to|a|bis|until|through|jusqu'a|jusqu'aux?)(?![\p{L}]))\s*/u.exec(rest);
	return range === null ? null : { start: at, end: at + range[0].length, range: true };
}

/** The item behind a separator: a letter beside the last one, a number beside it ("1.1-3"), or a full number. */
function readNext(reading: Reading, gap: Separator, last: NumberNode, base: NumberNode | null): Item | null {
	const { text } = reading;
	const beside = last.parent ?? last;
	const letters = readLetter(text, gap.end, beside, true) ?? (base === null ? readLetter(text, gap.end, last, true) : null);
	if (letters !== null) return letters;
	const article = /^(?:la|le|les|the)\s+(?=\d)/.exec(text.slice(gap.end, gap.end + 8))?.[0].length ?? 0;
	const from = gap.end + (article || announcerWithArticle(reading, gap.end));
	const full = from === gap.end && base !== null ? null : readNumber(reading, from);
	if (gap.range && from === gap.end && last.depth > 1 && (full === null || full.node.depth < last.depth)) {
		const near = readDigits(text, from, { ...beside, parent: null });
		if (near !== null && near.node.order > last.order && standsAlone(text, near.end)) return near;
	}
	if (full === null || (from === gap.end && !reading.plural && !standsAlone(text, full.end))) return null;
	return full;
}

/** The length of "question", "à la question", "to question" before the next number. */
function announcerWithArticle(reading: Reading, at: number): number {
	const article = /^(?:(?:to|on|a la|aux?|sur la|de la|the|la|les)\s+)?/.exec(reading.text.slice(at, at + 12))?.[0].length ?? 0;
	const announcer = reading.announcer(reading.text.slice(at + article, at + article + 40));
	return announcer === 0 ? 0 : article + announcer;
}

/** "question 6 and 12 associations": a bare number before a word is no further question. */
function standsAlone(text: string, end: number): boolean {
	return !/^\s*(?:%|\p{L}{2})/u.test(text.slice(end)) || /^\s*(?:and|et|to|a|or|ou)(?![\p{L}])/u.test(text.slice(end));
}

/** A letter or figure was written behind the number, but the questionnaire has no such part. */
function missingPart(text: string, end: number): boolean {
	return /^(?:\s?\([a-z]\)|\s[a-z]\)|\.?[a-z](?![\p{L}])|[.,]\d)/u.test(text.slice(end, end + 5));
}

/** Takes in the bracket that closes one opened before the list: "(a and b)". */
function behindClosing(text: string, at: number, end: number): number {
	const opened = text.slice(at, end).split("(").length > text.slice(at, end).split(")").length;
	return opened && /^\s?\)/.test(text.slice(end, end + 2)) ? end + (text[end] === ")" ? 1 : 2) : end;
}

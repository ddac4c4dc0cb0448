/**
 * The numbers of a questionnaire as a tree, so that a reference is read by walking it: what exists, what stands
 * beside what, and what lies between two numbers. Made once a questionnaire.
 */
import { allQuestions, type NumberingScheme, type Question, type Questionnaire } from "../questionnaire.js";

/** One number with its place in the tree. The root has the number "". */
export interface NumberNode {
	readonly number: string;
	/** The last part as written, in lower case: "9", "c", "→1". */
	readonly part: string;
	readonly parent: NumberNode | null;
	readonly depth: number;
	/** Position in the order of the questionnaire; -1 for the root. */
	readonly order: number;
	readonly children: Map<string, NumberNode>;
	readonly question: Question | null;
}

export interface Numbers {
	readonly root: NumberNode;
	readonly scheme: NumberingScheme;
	readonly byNumber: ReadonlyMap<string, NumberNode>;
	readonly inOrder: readonly NumberNode[];
}

const made = new WeakMap<Questionnaire, Numbers>();

/** The tree of numbers of a questionnaire. */
export function numbersOf(questionnaire: Questionnaire): Numbers {
	const known = made.get(questionnaire);
	if (known !== undefined) return known;
	const numbers = build(questionnaire);
	made.set(questionnaire, numbers);
	return numbers;
}

/** The number under which a placement counts: a request for detail counts as its parent. */
export function countsFor(number: string, numbers: Numbers): string {
	const node = numbers.byNumber.get(number);
	if (node === undefined || node.parent === null) return number;
	return isDetail(node, numbers) && node.parent.number !== "" ? node.parent.number : number;
}

/** True for a request for detail. */
export function isDetail(node: NumberNode, numbers: Numbers): boolean {
	return node.part.startsWith(numbers.scheme.detail) || node.question?.answer === "request_for_detail";
}

/** All numbers from one to another at the level named, both included; empty when they do not follow each other. */
export function between(first: NumberNode, last: NumberNode, numbers: Numbers): NumberNode[] {
	if (last.order <= first.order) return [];
	const within = numbers.inOrder.slice(first.order, last.order + 1);
	if (first.depth === last.depth) return within.filter((node) => node.depth === first.depth && !isDetail(node, numbers));
	const siblings = [...(first.parent?.children.values() ?? [])].filter((node) => node.order >= first.order);
	const later = within.filter((node) => node.depth === last.depth && node.order > (siblings.at(-1)?.order ?? first.order));
	return [...siblings.filter((node) => node.order < last.order && !isDetail(node, numbers)), ...later];
}

/** The parts of a number as written: "9.7.c" gives 9, 7, c; "6.→1" gives 6, →1. */
function partsOf(number: string, scheme: NumberingScheme): string[] {
	const sign = scheme.detail.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const parts = number.toLowerCase().matchAll(new RegExp(`${sign}\\d*|\\d+|[a-z]+`, "gu"));
	return Array.from(parts, (match) => match[0]);
}

function build(questionnaire: Questionnaire): Numbers {
	const root: NumberNode = { number: "", part: "", parent: null, depth: 0, order: -1, children: new Map(), question: null };
	const byNumber = new Map<string, NumberNode>();
	const inOrder: NumberNode[] = [];
	for (const question of allQuestions(questionnaire)) {
		const parts = partsOf(question.number, questionnaire.scheme);
		const part = parts.pop() ?? "";
		let parent = root;
		for (const above of parts) parent = parent.children.get(above) ?? parent;
		const node = {
			number: question.number,
			part,
			parent,
			depth: parent.depth + 1,
			order: inOrder.length,
			children: new Map(),
			question,
		};
		parent.children.set(part, node);
		byNumber.set(question.number, node);
		inOrder.push(node);
	}
	return { root, scheme: questionnaire.scheme, byNumber, inOrder };
}

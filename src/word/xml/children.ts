import type { Element, Tag } from "./element.js";
import { type Part, type Step, walk } from "./walk.js";

/** Hands over the children of a part's root one by one, each as a small tree, save those not wanted; returns the root's own start. */
export function eachChild(part: Part, take: (element: Element) => void, wanted = (_: Tag): boolean => true): Tag | undefined {
	const state: { root: Tag | undefined } = { root: undefined };
	const collect = { tree: (_: typeof state, element: Element) => take(element) };
	walk(part, state, {
		open: (seen, tag): Step<typeof state> => {
			if (seen.root !== undefined) return wanted(tag) ? collect : "skip";
			seen.root = tag;
			return undefined;
		},
	});
	return state.root;
}

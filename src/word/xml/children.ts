import type { Element, Tag } from "./element.js";
import { type Part, type Step, walk } from "./walk.js";

/** Hands over the children of a part's root one by one, each as a small tree, save those not wanted. */
export function eachChild(part: Part, take: (element: Element) => void, wanted = (_: Tag): boolean => true): void {
	const state = { inside: false };
	const collect = { tree: (_: typeof state, element: Element) => take(element) };
	walk(part, state, {
		open: (seen, tag): Step<typeof state> => {
			if (seen.inside) return wanted(tag) ? collect : "skip";
			seen.inside = true;
			return undefined;
		},
	});
}

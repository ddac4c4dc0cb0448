import type { Package } from "./package/package.js";
import { eachChild } from "./xml/children.js";
import { child, type Element } from "./xml/element.js";

/** The texts of a diagram (SmartArt), a paragraph each, in the order of its points. */
export function diagramTexts(file: Package, name: string): string[] {
	if (!file.has(name)) return [];
	const texts: string[] = [];
	eachChild(file.part(name), (list) => {
		if (list.name !== "dgm:ptLst") return;
		for (const point of list.children)
			texts.push(...(child(point, "dgm:t")?.children ?? []).filter((one) => one.name === "a:p").map(textOfParagraph));
	});
	return texts.filter((text) => text.trim() !== "");
}

function textOfParagraph(element: Element): string {
	if (element.name === "a:t") return element.text;
	return element.children.map(textOfParagraph).join("");
}

import type { Findings } from "./findings.js";
import type { Package } from "./package/package.js";
import { deedOf } from "./story/revisions.js";
import { eachChild } from "./xml/children.js";
import { allText, type Element } from "./xml/element.js";

/** Reports the comments in the margin; they are never part of the text. */
export function reportComments(file: Package, name: string, findings: Findings): void {
	eachChild(file.part(name), (element) => {
		if (element.name === "w:comment") findings.add("comment", textOfComment(element), deedOf(element));
	});
}

function textOfComment(comment: Element): string {
	return comment.children.map(textIn).join("\n").trim();
}

function textIn(element: Element): string {
	if (element.name === "w:t") return allText(element);
	if (element.name === "w:tab") return "\t";
	return element.children.map(textIn).join("");
}

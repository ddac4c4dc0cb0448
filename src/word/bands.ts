import { type Band, textOfBlocks } from "../domain/document.js";
import type { Package } from "./package/package.js";
import { readStory } from "./story/read-story.js";
import { type Shared, Story } from "./story/story.js";
import { attribute } from "./xml/element.js";

const KINDS: Readonly<Record<string, Band["kind"]>> = { "w:headerReference": "header", "w:footerReference": "footer" };

/** Reads the heads and feet that a section refers to, each distinct text once. */
export function readBands(file: Package, mainPart: string, shared: Shared): Band[] {
	const relationships = new Map(file.relationships(mainPart));
	const bands = new Map<string, Band>();
	for (const { kind, id } of references(shared)) {
		const target = relationships.get(id);
		relationships.delete(id);
		if (target === undefined || target.external || !file.has(target.target)) continue;
		// Notes cannot be cited here and sections do not end here: what a broken file says of them must not reach the body's.
		const apart: Shared = { ...shared, citations: [], sections: [] };
		const blocks = readStory(file.part(target.target), new Story(apart, file.relationships(target.target), "body"));
		const text = textOfBlocks(blocks).trim();
		if (text !== "") bands.set(`${kind} ${text}`, { kind, text });
	}
	return [...bands.values()];
}

function references(shared: Shared): { kind: Band["kind"]; id: string }[] {
	return shared.sections.flatMap((section) =>
		section.children.flatMap((one) => {
			const kind = KINDS[one.name];
			return kind === undefined ? [] : [{ kind, id: attribute(one, "r:id") ?? "" }];
		}),
	);
}

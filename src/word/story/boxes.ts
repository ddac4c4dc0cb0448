import { type Block, type Paragraph, textOfBlocks } from "../../domain/document.js";
import { attribute } from "../xml/element.js";
import { closeFields } from "./fields.js";
import { closeContainer } from "./paragraphs.js";
import type { Story, StoryRules } from "./story.js";

/** Text boxes, diagrams and inserted documents: their text follows the paragraph that holds them, or stands where they do. */
export const boxRules: StoryRules = {
	"w:txbxContent": (story) => {
		const unseen = story.visible ? 0 : 1;
		story.silent += unseen;
		story.gone += unseen;
		story.enterBox();
		return (at) => closeBox(at, unseen);
	},
	"dgm:relIds": (story, tag) => {
		const target = story.relationships.get(attribute(tag, "r:dm") ?? "");
		if (target === undefined || target.external || !story.visible) return undefined;
		place(story, story.shared.diagramTexts(target.target).map(boxParagraph));
		return undefined;
	},
	"w:altChunk": (story, tag) => {
		const target = story.relationships.get(attribute(tag, "r:id") ?? "");
		const blocks = story.shared.chunkBlocks(target?.external ? undefined : target?.target);
		if (story.silent > 0 || story.gone > 0) {
			if (blocks.length > 0) story.shared.findings.add("hidden", textOfBlocks(blocks));
			return undefined;
		}
		if (story.paragraph === null) closeContainer(story);
		place(story, blocks);
		return undefined;
	},
};

function closeBox(story: Story, unseen: number): void {
	closeContainer(story);
	closeFields(story);
	const blocks = story.leaveBox();
	story.silent -= unseen;
	story.gone -= unseen;
	place(story, blocks);
}

function place(story: Story, blocks: readonly Block[]): void {
	const places = story.paragraph?.after ?? story.container.blocks;
	for (const block of blocks) places.push(block);
}

function boxParagraph(text: string): Paragraph {
	return {
		kind: "paragraph",
		label: null,
		list: null,
		heading: null,
		style: null,
		origin: "textbox",
		controls: [],
		runs: [{ text }],
	};
}

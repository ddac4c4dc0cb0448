import type { Block } from "../../domain/document.js";
import type { Part } from "../xml/walk.js";
import { walk } from "../xml/walk.js";
import { boxRules } from "./boxes.js";
import { citationRules } from "./citations.js";
import { controlRules } from "./controls.js";
import { drawingRules } from "./drawings.js";
import { equationRules } from "./equations.js";
import { closeFields, fieldRules } from "./fields.js";
import { linkRules } from "./links.js";
import { closeContainer, paragraphRules } from "./paragraphs.js";
import { revisionRules } from "./revisions.js";
import { rubyRules } from "./ruby.js";
import { hear, runRules } from "./runs.js";
import type { Story, StoryRule, StoryRules } from "./story.js";
import { tableRules } from "./tables.js";

const RULES: ReadonlyMap<string, StoryRule> = new Map(
	[
		paragraphRules,
		runRules,
		tableRules,
		fieldRules,
		linkRules,
		revisionRules,
		controlRules,
		drawingRules,
		boxRules,
		citationRules,
		rubyRules,
		equationRules,
	].flatMap((rules) => Object.entries(rules)),
);

/** Reads a part that is one text: the body, a head, a foot. Rules of its own may add to the common ones. */
export function readStory(part: Part, story: Story, own: StoryRules = {}): Block[] {
	walk(part, story, {
		open: (at, tag) => (own[tag.name] ?? RULES.get(tag.name))?.(at, tag),
		text: hear,
		hears: (at) => at.listening,
	});
	return endStory(story);
}

/** Ends a text, or one of several in a part, and gives its blocks. */
export function endStory(story: Story): Block[] {
	closeContainer(story);
	closeFields(story);
	const { blocks } = story.container;
	story.container = { blocks: [], pending: null };
	return blocks;
}

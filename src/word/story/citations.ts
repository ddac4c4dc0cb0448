import { attribute, isOn, type Tag } from "../xml/element.js";
import type { Citation } from "./draft.js";
import type { Story, StoryRules } from "./story.js";

/** Citations of footnotes and endnotes. The number before a note's own text is not part of that text. */
export const citationRules: StoryRules = {
	"w:footnoteReference": (story, tag) => cite(story, tag, "footnote"),
	"w:endnoteReference": (story, tag) => cite(story, tag, "endnote"),
};

function cite(story: Story, tag: Tag, kind: Citation["kind"]): undefined {
	const id = attribute(tag, "w:id");
	if (id === undefined || id.length > 20 || !story.visible || story.paragraph === null || story.run === null) return undefined;
	const follows = attribute(tag, "w:customMarkFollows");
	const custom = follows !== undefined && isOn(follows);
	const citation = { kind, id, section: story.shared.sections.length, custom };
	const draft = { text: "", look: story.run.look, link: undefined, citation };
	story.paragraph.runs.push(draft);
	if (custom) story.run.marking = draft;
	return undefined;
}

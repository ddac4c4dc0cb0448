import type { Trace } from "../../domain/document.js";
import type { Deed } from "../findings.js";
import { attribute, type Tag } from "../xml/element.js";
import type { Story, StoryRules } from "./story.js";

/** Tracked changes: what was put in is text, what was taken out is not; both are reported. A move is reported where it left. */
export const revisionRules: StoryRules = {
	"w:ins": (story, tag) => {
		story.revisions.push({ kind: "insertion", deed: deedOf(tag), text: "" });
		return (at) => at.report();
	},
	"w:del": (story, tag) => takeOut(story, tag, "deletion"),
	"w:moveFrom": (story, tag) => takeOut(story, tag, "move"),
};

/** Who changed something and when. */
export function deedOf(tag: Tag): Deed {
	return { by: attribute(tag, "w:author"), at: attribute(tag, "w:date") };
}

function takeOut(story: Story, tag: Tag, kind: Trace["kind"]): (story: Story) => void {
	story.silence(kind, deedOf(tag));
	return (at) => at.unsilence();
}

import type { Trace } from "../../domain/document.js";
import { attribute, type Tag } from "../xml/element.js";
import type { Story, StoryRule, StoryRules } from "./story.js";

/** Pictures, charts and embedded objects: listed with their description, never shown. */
export const drawingRules: StoryRules = {
	"w:drawing": (story) => begin(story),
	"w:pict": (story) => begin(story),
	"w:object": (story) => begin(story),
	"wp:docPr": (story, tag) => describe(story, attribute(tag, "descr") || attribute(tag, "title") || attribute(tag, "name")),
	"v:shape": (story, tag) => describe(story, attribute(tag, "alt")),
	"pic:pic": is("picture"),
	"v:imagedata": is("picture"),
	"c:chart": is("picture"),
	"o:OLEObject": (story, tag) => {
		const drawing = story.drawings.at(-1);
		if (drawing !== undefined) Object.assign(drawing, { kind: "embedded", text: embedded(story, tag) });
		return undefined;
	},
	"v:textpath": (story, tag) => {
		wordArt(story, tag);
		return undefined;
	},
};

/** The programme that an object belongs to, and the file that holds it or that it is linked to. */
function embedded(story: Story, tag: Tag): string {
	const target = story.relationships.get(attribute(tag, "r:id") ?? "")?.target;
	const programme = attribute(tag, "ProgID") ?? "object";
	return target === undefined ? programme : `${programme}: ${target}`;
}

function begin(story: Story): (story: Story) => void {
	story.drawings.push({ kind: null, text: "" });
	return (at) => {
		const drawing = at.drawings.pop();
		if (drawing?.kind && at.silent === 0) at.shared.findings.add(drawing.kind, drawing.text);
	};
}

function describe(story: Story, text: string | undefined): undefined {
	const drawing = story.drawings.at(-1);
	if (drawing !== undefined && drawing.kind === null && text) drawing.text = text;
}

function is(kind: Trace["kind"]): StoryRule {
	return (story) => {
		const drawing = story.drawings.at(-1);
		if (drawing !== undefined) drawing.kind ??= kind;
		return undefined;
	};
}

/** Decorated text, such as a watermark, is text. */
function wordArt(story: Story, tag: Tag): void {
	const text = attribute(tag, "string");
	if (text !== undefined && story.visible) story.say(text);
}

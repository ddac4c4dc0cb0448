import type { Trace } from "../../domain/document.js";
import { attribute, isOn, type Tag } from "../xml/element.js";
import type { Story, StoryRule, StoryRules } from "./story.js";

const VML_SHAPES = ["v:shape", "v:group", "v:rect", "v:roundrect", "v:oval"];

/** Pictures, charts and embedded objects: listed with their description, never shown. */
export const drawingRules: StoryRules = {
	"w:drawing": (story) => begin(story),
	"w:pict": (story) => begin(story),
	"w:object": (story) => begin(story),
	"wps:wsp": (story) => begin(story),
	"wp:docPr": (story, tag) => {
		hideIfSaid(story, tag);
		return describe(story, attribute(tag, "descr") || attribute(tag, "title") || attribute(tag, "name"));
	},
	"wps:cNvPr": (story, tag) => hideIfSaid(story, tag),
	...Object.fromEntries(VML_SHAPES.map((shape) => [shape, vmlShape])),
	"pic:pic": is("picture"),
	"v:imagedata": is("picture"),
	"c:chart": is("picture"),
	"o:OLEObject": (story, tag) => {
		const drawing = story.drawings.at(-1);
		if (drawing !== undefined) Object.assign(drawing, { kind: "embedded", text: embedded(story, tag) });
		return undefined;
	},
	"w:subDoc": (story, tag) => {
		const target = story.relationships.get(attribute(tag, "r:id") ?? "")?.target ?? "";
		story.shared.findings.add("unreadable", `a part of the text that is in another file (subDoc): ${target}`);
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
	story.drawings.push({ kind: null, text: "", hidden: false });
	return (at) => {
		const drawing = at.drawings.pop();
		if (drawing?.hidden) at.unsilence();
		if (drawing?.kind && at.silent === 0) at.shared.findings.add(drawing.kind, drawing.text);
	};
}

/** A drawing that is switched off in the selection pane. */
function hideIfSaid(story: Story, tag: Tag): undefined {
	const drawing = story.drawings.at(-1);
	const said = attribute(tag, "hidden");
	if (drawing === undefined || drawing.hidden || said === undefined || !isOn(said)) return;
	drawing.hidden = true;
	story.silence("hidden");
}

function vmlShape(story: Story, tag: Tag): ((story: Story) => void) | undefined {
	if (tag.name === "v:shape") describe(story, attribute(tag, "alt"));
	if (!/visibility:\s*hidden/i.test(attribute(tag, "style") ?? "")) return undefined;
	story.silence("hidden");
	return (at) => at.unsilence();
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

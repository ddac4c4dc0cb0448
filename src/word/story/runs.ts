import { NO_PROPERTIES } from "../styles/run-properties.js";
import type { ParagraphStyle } from "../styles/styles.js";
import { symbolText, unsymbol } from "../symbols/symbols.js";
import { attribute, type Element, type Tag } from "../xml/element.js";
import type { OpenRun, Story, StoryRule, StoryRules } from "./story.js";

/** Runs: their look, their text, and the signs that stand for text. */
export const runRules: StoryRules = {
	"w:document": (story, tag) => {
		story.preserved = tag.value("xml:space") === "preserve";
		return undefined;
	},
	"w:r": (story) => {
		if (story.paragraph === null || story.run !== null) return undefined;
		story.run = plainRun(story);
		return closeRun;
	},
	"w:rPr": () => ({ tree: setLook }),
	"w:t": (story, tag) => listen(story, tag),
	"w:delText": (story, tag) => listen(story, tag),
	"w:tab": sign("\t"),
	"w:ptab": sign("\t"),
	"w:br": (story, tag) => {
		if (breaks(story, tag)) story.say("\n");
		return undefined;
	},
	"w:cr": sign("\n"),
	"w:noBreakHyphen": sign("\u2011"),
	"w:sym": (story, tag) => {
		story.say(symbolText(attribute(tag, "w:font"), attribute(tag, "w:char")));
		return undefined;
	},
};

/** Takes character data in, when it stands in a text element. */
export function hear(story: Story, text: string): void {
	if (story.listening) story.heard += text;
}

/** A run without formatting of its own. */
export function plainRun(story: Story): OpenRun {
	return { look: story.shared.styles.plainLook(styleOf(story)), marking: null };
}

function sign(text: string): StoryRule {
	return (story) => {
		if (story.run !== null) story.say(text);
		return undefined;
	};
}

/** A page or column break parts text only where there is some on both sides; at the edges of a paragraph it is layout. */
function breaks(story: Story, tag: Tag): boolean {
	const type = attribute(tag, "w:type") ?? "textWrapping";
	return type === "textWrapping" || (story.paragraph !== null && story.paragraph.runs.length > 0);
}

function listen(story: Story, tag: Tag): (story: Story) => void {
	story.listening = true;
	story.heard = "";
	return (tag.value("xml:space") ?? (story.preserved ? "preserve" : "default")) === "preserve" ? saySpaced : sayTrimmed;
}

function saySpaced(story: Story): void {
	story.listening = false;
	const { heard } = story;
	const text = heard.includes("\n") || heard.includes("\r") ? heard.replace(/\r\n?|\n/g, " ") : heard;
	story.say(unsymbol(text, story.run?.look.font));
}

/** Without xml:space="preserve" the white space at both ends belongs to the XML, not to the text. */
function sayTrimmed(story: Story): void {
	const { heard } = story;
	let [from, to] = [0, heard.length];
	while (from < to && isSpace(heard.charCodeAt(from))) from++;
	while (to > from && isSpace(heard.charCodeAt(to - 1))) to--;
	story.heard = heard.slice(from, to);
	saySpaced(story);
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13);
}

function closeRun(story: Story): void {
	story.run = null;
}

function setLook(story: Story, element: Element): void {
	if (story.run === null) return;
	const direct = story.shared.styles.direct(element);
	if (direct !== NO_PROPERTIES) story.run.look = story.shared.styles.look(styleOf(story), direct);
}

function styleOf(story: Story): ParagraphStyle {
	return story.paragraph?.own.style ?? story.shared.styles.paragraph(undefined);
}

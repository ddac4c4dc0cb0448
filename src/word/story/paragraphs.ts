import type { Paragraph } from "../../domain/document.js";
import type { Label } from "../numbering/counters.js";
import type { Element } from "../xml/element.js";
import { isVisible, type ParagraphDraft, runsOf } from "./draft.js";
import { PLAIN, paragraphProperties } from "./paragraph-properties.js";
import type { Story, StoryRules } from "./story.js";

/** Paragraphs: `w:p` and its properties, and the sections that end with one. */
export const paragraphRules: StoryRules = {
	"w:p": (story) => {
		if (story.paragraph !== null) return undefined;
		story.countParagraph();
		story.paragraph = begin(story);
		return close;
	},
	"w:pPr": () => ({ tree: setProperties }),
	"w:sectPr": () => ({ tree: (story, element) => void story.shared.sections.push(element) }),
};

const NO_CONTROLS: readonly string[] = [];

/** Ends a container: a paragraph that waited for one to go on with stands alone after all. */
export function closeContainer(story: Story): void {
	const { pending } = story.container;
	story.container.pending = null;
	if (pending !== null) emit(story, pending);
}

function begin(story: Story): ParagraphDraft {
	const { pending } = story.container;
	story.container.pending = null;
	const style = story.shared.styles.paragraph(undefined);
	const own = { properties: PLAIN, style };
	if (pending !== null) {
		pending.own = own;
		return pending;
	}
	const controls = story.controls.length === 0 ? NO_CONTROLS : story.controls.flatMap((control) => control.name ?? []);
	return { properties: PLAIN, style, own, controls, runs: [], fence: 0, after: [], hidden: "", emptied: false };
}

function setProperties(story: Story, element: Element): void {
	const draft = story.paragraph;
	if (draft === null) return;
	const section = element.children.find((one) => one.name === "w:sectPr");
	if (section !== undefined) story.section = section;
	const properties = paragraphProperties(element);
	draft.own = { properties, style: story.shared.styles.paragraph(properties.style) };
	// A paragraph that goes on in the line of the one before keeps that one's label and heading.
	if (!isVisible(draft)) Object.assign(draft, draft.own);
}

function close(story: Story): void {
	const draft = story.paragraph;
	story.paragraph = null;
	if (story.section !== null) story.shared.sections.push(story.section);
	story.section = null;
	if (draft === null || story.gone > 0) return;
	if (draft.hidden !== "") story.shared.findings.add("hidden", draft.hidden);
	draft.hidden = "";
	if (!endsHere(story, draft)) hold(story, draft);
	else if (!draft.emptied || isVisible(draft)) emit(story, draft);
	else story.container.blocks.push(...draft.after);
}

/** Whether the paragraph's own mark ends it: a deleted or hidden one does not. */
function endsHere(story: Story, { own }: ParagraphDraft): boolean {
	if (own.properties.markRemoved) return false;
	return !(own.properties.markHidden ?? story.shared.styles.plainLook(own.style).hidden);
}

function hold(story: Story, draft: ParagraphDraft): void {
	if (isVisible(draft)) story.container.pending = draft;
	else story.container.blocks.push(...draft.after);
}

function emit(story: Story, draft: ParagraphDraft): void {
	const label = labelOf(story, draft);
	const paragraph: Paragraph = {
		kind: "paragraph",
		label: label?.text ?? null,
		list: label === null || (label.text === null && !label.bullet) ? null : { level: label.level, bullet: label.bullet },
		heading: headingOf(draft),
		style: draft.style.name,
		origin: story.origin,
		controls: draft.controls,
		runs: runsOf(draft, (run, citation) => story.shared.citations.push({ run, citation })),
	};
	story.container.blocks.push(paragraph, ...draft.after);
}

function labelOf(story: Story, draft: ParagraphDraft): (Label & { level: number }) | null {
	const { properties, style } = draft;
	const list = story.shared.lists.find(properties.numId ?? style.numId ?? "0");
	if (list === undefined) return null;
	const level = properties.level ?? list.linked(style.lineage) ?? style.level ?? 0;
	const lang = properties.lang ?? style.run.lang ?? story.shared.styles.defaults.lang;
	const label = story.counters.next(list, level, lang);
	return label && { ...label, level };
}

function headingOf(draft: ParagraphDraft): number | null {
	const { outline } = draft.properties;
	if (outline === undefined) return draft.style.heading;
	return outline >= 0 && outline < 9 ? outline + 1 : null;
}

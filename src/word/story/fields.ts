import { textOfBlocks } from "../../domain/document.js";
import { attribute, child, type Element, flagIn, integer, valueIn } from "../xml/element.js";
import { outsideOf } from "./field-addresses.js";
import { safeLink } from "./links.js";
import type { Field } from "./open.js";
import type { Story, StoryRules } from "./story.js";

/** Fields: the result is text, the code is not; hyperlinks give their address; tables of contents are left out. */
export const fieldRules: StoryRules = {
	"w:fldChar": (story, tag) => {
		const type = attribute(tag, "w:fldCharType");
		if (type === "begin")
			story.fields.push({ code: "", shown: false, link: undefined, swallowed: "", written: false, from: null });
		else if (type === "separate") show(story);
		else if (type === "end") end(story);
		return type === "begin" ? { tree: formField } : undefined;
	},
	"w:instrText": (story) => {
		story.listening = true;
		story.heard = "";
		return addCode;
	},
	"w:fldSimple": (story, tag) => {
		const code = attribute(tag, "w:instr") ?? "";
		story.fields.push({ code, shown: false, link: undefined, swallowed: "", written: false, from: null });
		show(story);
		return end;
	},
};

/** Ends a container: a field that was begun in it, after the `outside` ones, and never ended does not reach further. */
export function closeFields(story: Story, outside = 0): void {
	for (const field of story.fields.splice(outside)) {
		if (field.swallowed !== "") story.shared.findings.add("unreadable", `field without an end: ${field.swallowed}`);
	}
}

function addCode(story: Story): void {
	story.listening = false;
	const field = story.fields.at(-1);
	if (field !== undefined && !field.shown && field.code.length < 4_000) field.code += story.heard;
}

function show(story: Story): void {
	const field = story.fields.at(-1);
	if (field === undefined || field.shown || field.written) return;
	field.shown = true;
	field.link = linkOf(field.code);
	const { container, paragraph } = story;
	if (paragraph !== null && isLeftOut(field)) paragraph.fence = paragraph.runs.length;
	field.from = { container, block: container.blocks.length, paragraph, run: paragraph?.runs.length ?? 0 };
}

function end(story: Story): void {
	const field = story.fields.pop();
	const outside = field === undefined || story.gone > 0 ? undefined : outsideOf(field.code);
	if (outside !== undefined) story.shared.findings.address(outside);
	if (field?.shown && isLeftOut(field)) leaveOut(story, field);
	else if (field !== undefined) sayNumber(story, field);
}

function isLeftOut(field: Field): boolean {
	return /^\s*(TOC|INDEX|TOA|RD|XE|TC|TA|SET|ASK)\b/i.test(field.code);
}

/** Takes out what a field made by itself (the entries of a table of contents), once it is certain where the field ends. */
function leaveOut(story: Story, field: Field): void {
	const { from } = field;
	if (from === null || from.container !== story.container) return;
	const { paragraph } = story;
	const whole = from.paragraph === null || from.run === 0;
	const entries = from.container.blocks.splice(from.block + (whole || from.paragraph === paragraph ? 0 : 1));
	let last = "";
	if (paragraph !== null) {
		const runs = paragraph.runs.splice(from.paragraph === paragraph ? from.run : 0);
		last = runs.map((run) => run.text).join("");
		paragraph.fence = 0;
		paragraph.emptied = true;
	}
	if (entries.length > 0 || last !== "") story.shared.findings.add("contents", [textOfBlocks(entries), last].join("\n").trim());
}

/** A field that numbers by itself, and whose result Word does not keep in the file. */
function sayNumber(story: Story, field: Field): void {
	const { paragraph } = story;
	const silent = field.written || (field.shown && paragraph?.runs.length !== field.from?.run);
	if (silent || paragraph === null || !/^\s*(LISTNUM|AUTONUM)/i.test(field.code) || story.gone > 0) return;
	const number = story.numberFields.next(field.code, paragraph.style.heading ?? 1);
	if (number !== null) story.say(number);
}

/** The address of a HYPERLINK field: its first argument, `\l` names a place inside. */
function linkOf(code: string): string | undefined {
	const written = /^\s*HYPERLINK\s+(?!\\)(?:"([^"]*)"|(\S+))/i.exec(code);
	return safeLink(written?.[1] ?? written?.[2]);
}

/** Old form fields show what they hold, not a result: a check box, a drop-down. */
function formField(story: Story, element: Element): void {
	const data = child(element, "w:ffData");
	const field = story.fields.at(-1);
	if (data === undefined || field === undefined) return;
	const text = checkBox(child(data, "w:checkBox")) ?? dropDown(child(data, "w:ddList"));
	if (text === undefined) return;
	field.shown = true;
	story.say(text);
	field.shown = false;
	field.written = true;
}

function checkBox(box: Element | undefined): string | undefined {
	if (box === undefined) return undefined;
	return (flagIn(box, "w:checked") ?? flagIn(box, "w:default") ?? false) ? "☒" : "☐";
}

function dropDown(list: Element | undefined): string | undefined {
	if (list === undefined) return undefined;
	const index = integer(valueIn(list, "w:result") ?? valueIn(list, "w:default")) ?? 0;
	const entries = list.children.filter((one) => one.name === "w:listEntry");
	return attribute(entries[index], "w:val") ?? "";
}

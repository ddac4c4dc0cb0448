import { type Element, flagIn, valueIn } from "../xml/element.js";
import type { Story, StoryRules } from "./story.js";

/** Word allows 64 characters. */
const LONGEST_NAME = 255;

/** Content controls: their identity goes to the paragraphs inside or around them; a placeholder is nobody's text. */
export const controlRules: StoryRules = {
	"w:sdt": (story) => {
		story.controls.push({ name: undefined, placeholder: false });
		return (at) => void at.controls.pop();
	},
	"w:sdtPr": () => ({ tree: setControl }),
	"w:sdtEndPr": () => "skip",
	"w:sdtContent": (story) => {
		if (story.controls.at(-1)?.placeholder !== true) return undefined;
		story.silent++;
		return (at) => void at.silent--;
	},
};

function setControl(story: Story, element: Element): void {
	const control = story.controls.at(-1);
	if (control === undefined) return;
	control.placeholder = flagIn(element, "w:showingPlcHdr") ?? false;
	control.name = named(valueIn(element, "w:tag")) ?? named(valueIn(element, "w:alias"));
	if (control.name === undefined || story.paragraph === null) return;
	story.paragraph.controls = [...story.paragraph.controls, control.name];
}

function named(name: string | undefined): string | undefined {
	return name === undefined || name.trim() === "" ? undefined : name.slice(0, LONGEST_NAME);
}

import { linearMath } from "../equations/linear.js";
import type { Element } from "../xml/element.js";
import { plainRun } from "./runs.js";
import type { Story, StoryRules } from "./story.js";

/** Equations, as one line of text. */
export const equationRules: StoryRules = {
	"m:oMath": () => ({ tree: sayEquation }),
};

function sayEquation(story: Story, element: Element): void {
	const { run } = story;
	story.run ??= plainRun(story);
	story.say(linearMath(element));
	story.run = run;
}

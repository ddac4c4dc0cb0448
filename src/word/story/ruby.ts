import type { StoryRules } from "./story.js";

/** Ruby: the base text, then its reading in brackets; the file holds them the other way round. */
export const rubyRules: StoryRules = {
	"w:ruby": () => (story) => {
		story.reading = "";
	},
	"w:rt": (story) => {
		story.ruby = "";
		return (at) => {
			at.reading = at.ruby ?? "";
			at.ruby = null;
		};
	},
	"w:rubyBase": () => (story) => {
		if (story.reading !== "") story.say(`(${story.reading})`);
		story.reading = "";
	},
};

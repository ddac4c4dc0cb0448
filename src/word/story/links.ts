import { attribute } from "../xml/element.js";
import type { StoryRules } from "./story.js";

const LONGEST = 4_000;

/** Hyperlinks: only addresses of the web and of mail are kept, as written. */
export const linkRules: StoryRules = {
	"w:hyperlink": (story, tag) => {
		const target = story.relationships.get(attribute(tag, "r:id") ?? "");
		const anchor = attribute(tag, "w:anchor");
		const address = target?.external ? target.target + (anchor === undefined ? "" : `#${anchor}`) : undefined;
		story.links.push(safeLink(address));
		return (at) => void at.links.pop();
	},
};

/** The address if it is one of the web or of mail. */
export function safeLink(address: string | undefined): string | undefined {
	return address !== undefined && address.length <= LONGEST && /^(https?:\/\/|mailto:)/i.test(address.trim())
		? address.trim()
		: undefined;
}

import type { Findings } from "./findings.js";
import type { Package } from "./package/package.js";
import { eachChild } from "./xml/children.js";
import { allText, attribute } from "./xml/element.js";

const PARTS = ["core-properties", "extended-properties", "custom-properties"];
/** Figures about the text say nothing of its author. */
const FIGURES =
	/^(Pages|Words|Characters|CharactersWithSpaces|Lines|Paragraphs|TotalTime|ScaleCrop|LinksUpToDate|SharedDoc|HyperlinksChanged|DocSecurity|AppVersion|Application|HeadingPairs|TitlesOfParts|MMClips|Slides|Notes|HiddenSlides|revision|created|modified|lastPrinted|language|DigSig|HLinks)$/;
/** Every document has it; another template tells of its house. */
const ORDINARY_TEMPLATE = /^Normal(\.dot[mx]?)?$/i;
const PEOPLE = /^(creator|lastModifiedBy|Manager)$/;

/** Reads the properties of the file; those that tell of people or cases are reported too, since they go before publication. */
export function readProperties(file: Package, findings: Findings): Record<string, string> {
	const properties = new Map<string, string>();
	for (const part of file.relationships("").values()) {
		if (part.external || !PARTS.includes(part.type) || !file.has(part.target)) continue;
		eachChild(file.part(part.target), (element) => {
			const name = attribute(element, "name") ?? element.name.slice(element.name.indexOf(":") + 1);
			const value = allText(element).trim();
			if (value === "" || properties.has(name)) return;
			properties.set(name, value);
			report({ name, value, custom: element.name === "cust:property" }, findings);
		});
	}
	return Object.fromEntries(properties);
}

function report({ name, value, custom }: { name: string; value: string; custom: boolean }, findings: Findings): void {
	if (PEOPLE.test(name)) findings.author(value);
	else if (name === "Template" && ORDINARY_TEMPLATE.test(value)) return;
	else if (custom || !FIGURES.test(name)) findings.add("property", `${name}: ${value}`);
}

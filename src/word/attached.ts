import type { Findings } from "./findings.js";
import type { Package } from "./package/package.js";
import { eachChild } from "./xml/children.js";
import { attribute, child, type Element } from "./xml/element.js";
import type { Part } from "./xml/walk.js";

/** Parts beside the text that may point outside: a template, linked pictures, addresses. */
const SIDES = ["settings", "header", "footer", "footnotes", "endnotes", "comments"];

/** Reports what hangs on the text without being in it: custom data, embedded files that no object shows, addresses outside. */
export function reportAttached(file: Package, main: string, findings: Findings): void {
	const own = [...file.relationships(main).values()];
	for (const part of own) {
		if (part.type === "customXml" && file.has(part.target)) findings.add("custom-xml", part.target);
	}
	const shown = findings.traces.filter((trace) => trace.kind === "embedded").map((trace) => trace.text);
	for (const name of file.names) {
		if (/\/embeddings\//i.test(name) && !shown.some((text) => text.endsWith(name))) findings.add("embedded", name);
	}
	const sides = own.filter((part) => !part.external && SIDES.includes(part.type)).map((part) => part.target);
	reportLinks(file, [main, ...sides], findings);
}

/** Each address once, template or linked file said as such. */
function reportLinks(file: Package, parts: readonly string[], findings: Findings): void {
	const addresses = new Map<string, string>();
	for (const name of parts) {
		for (const { external, target, type } of file.relationships(name).values()) if (external) addresses.set(target, type);
	}
	for (const [address, type] of addresses) findings.address(type === "hyperlink" ? address : `${type}: ${address}`);
}

/** Reports what is kept in the settings and shown nowhere: variables of the document. */
export function reportVariables(settings: Element | undefined, findings: Findings): void {
	for (const variable of child(settings, "w:docVars")?.children ?? []) {
		const [name, value] = [attribute(variable, "w:name") ?? "", attribute(variable, "w:val") ?? ""];
		if (variable.name === "w:docVar" && value.trim() !== "") findings.add("property", `${name}: ${value}`);
	}
}

/** Reports the persons whom a file lists as having taken part in its revision. */
export function reportPeople(part: Part | undefined, findings: Findings): void {
	if (part === undefined) return;
	eachChild(part, (element) => {
		if (element.name === "w15:person") findings.author(attribute(element, "w15:author") ?? "");
	});
}

import { attribute, type Tag } from "../xml/element.js";
import { count, type Letters } from "./letters.js";

interface Style {
	readonly family: string;
	readonly parent: string | undefined;
	/** Styles that stand in its place on a condition. */
	readonly instead: string[];
	hides: boolean | undefined;
}

const FAMILIES: Readonly<Record<string, string>> = {
	"text:p": "paragraph",
	"text:h": "paragraph",
	"text:span": "text",
	"text:a": "text",
};
/** What stands in the text without being of it. */
const BESIDE = ["text:tracked-changes", "office:annotation"];
const LONGEST_LINEAGE = 50;

/**
 * What of an OpenDocument text is to be seen, by the styles alone (`text:display`): our own reading, to hold that of LibreOffice against.
 * Letters hidden in some shapes and links LibreOffice shows.
 */
export class OdtLetters {
	readonly #styles = new Map<string, Style>();
	readonly #seen = new Map<string, number>();
	/** By open paragraph or span: whether it hides. */
	readonly #hides: boolean[] = [];
	#defined: Style | undefined;
	#beside = 0;
	#hidden = false;

	/** The letters to be seen; undefined when nothing is hidden, so that there is nothing to compare. */
	get seen(): Letters | undefined {
		return this.#hidden ? this.#seen : undefined;
	}

	/** @returns what to do at the element's end */
	open(tag: Tag): (() => void) | undefined {
		if (tag.name === "style:style" || tag.name === "style:default-style") return this.#define(tag);
		if (tag.name === "style:map") this.#defined?.instead.push(attribute(tag, "style:apply-style-name") ?? "");
		if (tag.name === "style:text-properties") this.#say(attribute(tag, "text:display"));
		if (BESIDE.includes(tag.name)) {
			this.#beside++;
			return () => void this.#beside--;
		}
		const family = FAMILIES[tag.name];
		if (family === undefined) return undefined;
		const outer = family === "text" ? this.#hides.at(-1) : this.#styles.get("paragraph ")?.hides;
		this.#hides.push(this.#said(`${family} ${attribute(tag, "text:style-name") ?? ""}`) ?? outer ?? false);
		return () => void this.#hides.pop();
	}

	text(text: string): void {
		const hides = this.#hides.at(-1);
		if (hides === undefined || this.#beside > 0) return;
		if (!hides) count(text, this.#seen);
		else if (text.trim() !== "") this.#hidden = true;
	}

	#define(tag: Tag): () => void {
		const family = attribute(tag, "style:family") ?? "";
		const parent = attribute(tag, "style:parent-style-name");
		this.#defined = { family, parent: parent === undefined ? undefined : `${family} ${parent}`, instead: [], hides: undefined };
		this.#styles.set(`${family} ${attribute(tag, "style:name") ?? ""}`, this.#defined);
		return () => {
			this.#defined = undefined;
		};
	}

	#say(display: string | undefined): void {
		if (this.#defined !== undefined && display !== undefined) this.#defined.hides = display !== "true";
	}

	#said(name: string): boolean | undefined {
		let style = this.#styles.get(name);
		for (let steps = 0; style !== undefined && steps < LONGEST_LINEAGE; steps++) {
			if (style.hides !== undefined) return style.hides;
			const { family, instead } = style;
			if (instead.some((other) => this.#styles.get(`${family} ${other}`)?.hides)) return true;
			style = style.parent === undefined ? undefined : this.#styles.get(style.parent);
		}
		return undefined;
	}
}

/** Paragraphs: running text, list items with the labels that the author saw, headings. */
import type { Child } from "hono/jsx";
import { type Paragraph as DocumentParagraph, displayedText } from "../../../domain/document.js";
import { Runs } from "./runs.js";
import type { Setting } from "./setting.js";

export function Paragraph({ paragraph, setting }: { paragraph: DocumentParagraph; setting: Setting }) {
	if (displayedText(paragraph).trim() === "" && paragraph.runs.length === 0) return null;
	const content = <Content paragraph={paragraph} setting={setting} />;
	if (paragraph.heading !== null || setting.passage.role === "heading") {
		return <Heading level={setting.heading(paragraph.heading === null ? 6 : paragraph.heading + 1)}>{content}</Heading>;
	}
	return <p class={classOf(paragraph)}>{content}</p>;
}

/** A run of list items; labels are shown as they stand, never counted anew. */
export function Items({ items, setting }: { items: readonly DocumentParagraph[]; setting: Setting }) {
	return (
		<ul class="listed">
			{items.map((item) => (
				<li class={`level-${Math.min(item.list?.level ?? 0, 5)}`}>
					<Content paragraph={item} setting={setting} />
				</li>
			))}
		</ul>
	);
}

function Content({ paragraph, setting }: { paragraph: DocumentParagraph; setting: Setting }) {
	const label = paragraph.label ?? (paragraph.list?.bullet ? "•" : null);
	return (
		<>
			{label !== null && <span class="label">{label} </span>}
			<Runs runs={paragraph.runs} setting={setting} />
		</>
	);
}

function Heading({ level, children }: { level: ReturnType<Setting["heading"]>; children?: Child }) {
	if (level === null) {
		return (
			<p class="own-heading">
				<b>{children}</b>
			</p>
		);
	}
	const Tag = `h${level}` as const;
	return <Tag class="own-heading">{children}</Tag>;
}

function classOf(paragraph: DocumentParagraph): string | undefined {
	if (paragraph.list !== null || paragraph.label !== null) return `listed level-${Math.min(paragraph.list?.level ?? 0, 5)}`;
	return paragraph.origin === "textbox" ? "textbox" : undefined;
}

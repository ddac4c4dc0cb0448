/** How to cite a document: the sentence, and files for programmes. */
import type { Child } from "hono/jsx";
import { type Citation, citedText, FORMAT_NAMES, FORMATS, type Format } from "../feeds/citation.js";
import type { Visit } from "../visit.js";

interface Drawn {
	readonly visit: Visit;
	readonly title: string;
	readonly citation: Citation;
	readonly address: (format: Format) => string;
	readonly children?: Child;
}

export function Cite({ visit, title, citation, address, children }: Drawn) {
	const [before, cited, after] = citedText(citation);
	return (
		<section class="cite" id="cite" aria-labelledby="cite-h">
			<h2 id="cite-h">{title}</h2>
			<p class="quote">
				{before}
				<i>{cited}</i>
				{after}
			</p>
			<p class="row">
				<span>{visit.say.documents.download}</span>
				{FORMATS.map((format) => (
					<a href={address(format)} download={`cite.${format}`}>
						{FORMAT_NAMES[format]}
					</a>
				))}
			</p>
			{children}
		</section>
	);
}

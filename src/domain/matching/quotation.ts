/** Paragraphs that quote the State's reply: they are shown as quotations and open nothing. */
import type { Line } from "./line.js";

const STATE_SAYS =
	/\b(?:repl(?:y|ies)|response|government|authorities|state|party|report|reponse|gouvernement|autorites|etat|partie)\b[^.:"]{0,60}(?:\b(?:states?|says?|indicates?|reads?|mentions?|notes?|claims?|reports?|declares?|affirms?|writes?|indique\w*|precise\w*|affirme\w*|mentionne\w*|declare\w*|dit|ecrit)\b)?[^.:"]{0,40}[:,]?\s*"/;
const ANNOUNCES =
	/\b(?:repl(?:y|ies)|response|government|authorities|state|reponse|gouvernement|autorites|etat)\b[^.]{0,80}:\s*$/;

/** Indexes of the lines that quote. */
export function quotationsIn(lines: readonly Line[]): Set<number> {
	const found = new Set<number>();
	let announced = false;
	for (const line of lines) {
		if (line.text === "") continue;
		const plain = line.plain;
		const quotes = plain.includes('"');
		const marked = /^["'].{20,}["'.]\s*(?:\(|\.|$)/s.test(plain) && !/["'],? (?:a |says|said|explique|resume)/.test(plain);
		const styled = /quot|citation|zitat/i.test(line.segment.paragraph.style ?? "");
		const led =
			quotes && /^.{0,120}"/.test(plain) && STATE_SAYS.test(plain.slice(0, 200)) && /"\s*(?:\([^)]*\))?\.?$/.test(plain);
		if (led || (announced && marked) || (styled && (marked || quotes || announced))) found.add(line.index);
		// Few lines end with a colon: only those are searched for what it announces.
		announced = plain.trimEnd().endsWith(":") && ANNOUNCES.test(plain);
	}
	return found;
}

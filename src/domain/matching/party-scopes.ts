/** Which Party each line speaks of: country below question, question below country, a country for each paragraph or column. */
import { folded } from "../reference/announcers.js";
import { isFinalHeading } from "./closing.js";
import { columnAt, type Grid } from "./grid.js";
import type { Line } from "./line.js";
import { onlyParties } from "./parties.js";
import type { Mention } from "./party-adjectives.js";
import type { PartyNames } from "./party-names.js";
import type { Standing } from "./scopes.js";

/** What the Parties of lines are read from. */
export interface PartyMaterial {
	readonly lines: readonly Line[];
	readonly standings: readonly Standing[];
	readonly codes: readonly string[];
	readonly names: PartyNames;
	readonly grid: Grid;
	/** Headings of a Party that divide the answers to one question. */
	readonly partiesBelow: ReadonlySet<number>;
}

/** Codes by line. In a document on one Party every line speaks of it. */
export function partiesByLine({ lines, standings, codes, names, grid, partiesBelow }: PartyMaterial): string[][] {
	if (codes.length <= 1) return lines.map(() => [...codes]);
	const walk = new PartyWalk(codes, names, partiesBelow);
	const found: string[][] = [];
	for (const line of lines) {
		const cited = line.segment.citedBy === null ? undefined : found[line.segment.citedBy];
		const column = columnAt(line, grid)?.parties ?? [];
		found.push(cited ?? (column.length > 0 ? [...column] : walk.parties(line, standings[line.index])));
	}
	return found;
}

class PartyWalk {
	private scope: { codes: string[]; rank: number; dividing: boolean } | null = null;
	private row = "";

	constructor(
		private readonly codes: readonly string[],
		private readonly names: PartyNames,
		private readonly partiesBelow: ReadonlySet<number>,
	) {}

	parties(line: Line, standing: Standing | undefined): string[] {
		this.leaveRow(line);
		const mentions = this.names.mentions(line.text).filter((mention) => this.codes.includes(mention.code));
		const opensQuestion = standing?.opens === true && standing.numbers.length > 0;
		if (this.isParty(line, mentions) && !this.namesAll(line, mentions))
			return this.open(mentions, line.segment.cell === null ? line.rank : 30, this.partiesBelow.has(line.index));
		const runIn = leadingGroup(line.text, mentions, true);
		if (runIn.length > 0) return this.open(runIn, 25, true);
		if (line.heading && meansAll(line.plain, ALL_HEADING, this.codes)) return this.open(this.codes, line.rank, false);
		if (line.heading || opensQuestion) return this.close(line, opensQuestion);
		if (this.scope !== null) return this.scope.codes;
		return namedIn(line.text, { mentions, names: this.names, codes: this.codes });
	}

	/** A heading that names Parties, or a cell or short line that is nothing but their names. */
	private isParty(line: Line, mentions: readonly Mention[]): boolean {
		if (mentions.length === 0) return false;
		return line.heading || (line.text.length < 60 && onlyParties(line.text, this.names).length > 0);
	}

	/** A title that names all of them says nothing of the lines below it. */
	private namesAll(line: Line, mentions: readonly Mention[]): boolean {
		return line.heading && new Set(mentions.map((mention) => mention.code)).size === this.codes.length;
	}

	private open(mentions: readonly (Mention | string)[], rank: number, dividing: boolean): string[] {
		const codes = [...new Set(mentions.map((mention) => (typeof mention === "string" ? mention : mention.code)))];
		this.scope = { codes, rank, dividing };
		return codes;
	}

	/** Another heading ends the Party's part when it stands as high, unless questions are grouped below countries. */
	private close(line: Line, opensQuestion: boolean): string[] {
		const { scope } = this;
		if (scope === null) return [];
		const keeps = opensQuestion && !scope.dividing && scope.rank <= line.rank;
		if (isFinalHeading(line) || (!keeps && line.rank <= scope.rank)) this.scope = null;
		return this.scope?.codes ?? [];
	}

	private leaveRow(line: Line): void {
		const { cell } = line.segment;
		const row = cell === null ? "" : `${cell.table}:${cell.row}`;
		if (row !== this.row && this.scope?.rank === 30) this.scope = null;
		this.row = row;
	}
}

/** "Albania:", "In Belgium", "Albania and Finland both": the Parties with which a text begins; with a colon or dash behind when `colon`. */
function leadingGroup(text: string, mentions: readonly Mention[], colon: boolean): string[] {
	const codes: string[] = [];
	let at = 0;
	for (const { code, start, end } of mentions) {
		const gap = folded(text.slice(at, start)).trim();
		const linked =
			at === 0
				? /^\W*(?:(?:in|for|as (?:for|to|regards)|on|en|au|aux|pour|concerning|concernant|s'agissant d[eu]|quant a)\W*)?(?:(?:the|la|le|les|l')\W*)?$/
				: /^(?:,|,? ?(?:and|et|&|as well as|ainsi que)|\/)?(?: ?(?:in|the|en|au|la|le|les|l'))?$/;
		if (!linked.test(gap)) break;
		codes.push(code);
		at = end;
	}
	return colon && !/^\s*(?:[:–—]|-\s)/.test(text.slice(at)) ? [] : codes;
}

const COUNT = "(?:(two|three|four|five|six|deux|trois|quatre|cinq|six|\\d)\\s*)?";
const STATES = "(?:countries|states|parties|governments|ministries|pays|etats|parties|gouvernements|ministeres)";
const ALL = new RegExp(
	`\\b(?:all|all the|both|the|each of the|les|tous les|toutes les|chacun des|chacune des)\\s+${COUNT}${STATES}\\b`,
);
/** "To all three", "Aux deux États", "All countries". */
const ALL_HEADING = new RegExp(
	`^\\W*(?:\\d+[.)]\\s*)?(?:(?:to|for|on|in|aux?|pour|dans|sur)\\s+)?(?:(?:all|both|tous|toutes)(?:\\s+(?:of|the|les|des))*|the|les|aux)?\\s*${COUNT}(?:${STATES}|of them|d'entre eux)?\\W*$`,
);
const COUNTED = ["two deux 2", "three trois 3", "four quatre 4", "five cinq 5", "six 6"];

/** True when a text means all Parties of the document: the number said, if any, is theirs. */
function meansAll(plain: string, pattern: RegExp, codes: readonly string[]): boolean {
	const match = pattern.exec(plain);
	if (match === null || match[0].trim() === "") return false;
	const count = match[1];
	if (count === undefined)
		return /\b(?:all|both|each|tous|toutes|chacune?)\b/.test(match[0]) || (pattern === ALL && /\b(?:the|les)\b/.test(match[0]));
	return COUNTED[codes.length - 2]?.split(" ").includes(count) === true;
}

const COMPARED =
	/(?:\bas in|\b(?:un)?like(?: in)?|\bcompared (?:with|to)|\bthan in|\bcontrairement (?:a|au|aux)|\ba la difference d[eu]|\bcomme (?:en|au|la|le)|\bqu'en|\bqu'au)\s*(?:the\s+|la\s+|l'\s*)?$/;

/** The Parties that a paragraph without a heading speaks of. */
function namedIn(
	text: string,
	{
		mentions,
		names,
		codes,
	}: { readonly mentions: readonly Mention[]; readonly names: PartyNames; readonly codes: readonly string[] },
): string[] {
	const own = [...mentions, ...known(names.ofState(text), codes)].filter((mention) => !isCompared(text, mention));
	const found = own.length > 0 ? own : known(names.adjectives(text), codes).filter((mention) => !isCompared(text, mention));
	if (found.length > 0) return codes.filter((code) => found.some((mention) => mention.code === code));
	return meansAll(folded(text), ALL, codes) ? [...codes] : [];
}

function known(mentions: readonly Mention[], codes: readonly string[]): Mention[] {
	return mentions.filter((mention) => codes.includes(mention.code));
}

function isCompared(text: string, mention: Mention): boolean {
	return COMPARED.test(folded(text.slice(Math.max(0, mention.start - 30), mention.start)));
}

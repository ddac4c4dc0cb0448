/** The Parties that a document speaks of. */
import type { Party } from "../party.js";
import { folded } from "../reference/announcers.js";
import type { Line } from "./line.js";
import { type PartyNames, partyNames } from "./party-names.js";

/** How many lines at the beginning may hold title, author and subject. */
const FRONT = 14;

/** Codes of the Parties of the document, in the order of the text: those replied for or commented on, not those named in passing. */
export function documentParties(lines: readonly Line[], parties: readonly Party[], columns: readonly string[]): string[] {
	const names = partyNames(parties);
	const body = lines.filter((line) => line.text !== "" && !line.contents);
	const front = body.slice(0, FRONT);
	const alone = standingAlone(body, names);
	const titles = front.filter((line) => line.heading || line.text.length < 130);
	const replies = [
		...titles.flatMap((line) => [...ofReply(line.text, names), ...adjectivesOfReply(line.text, names)]),
		...front.flatMap((line) => (titles.includes(line) ? [] : ofSubject(line.text, names))),
	];
	if (replies.length > 0) return unique([...replies, ...alone, ...columns]);
	const inTitles = titles.flatMap((line) => names.mentions(line.text).map((mention) => mention.code));
	if (inTitles.length + alone.length + columns.length > 0) return unique([...inTitles, ...alone, ...columns]);
	const subject = unique([...front.flatMap((line) => ofReply(line.text, names)), ...mostNamed(front, names, 1)]);
	return subject.length > 0 ? subject : mostNamed(body, names, 2);
}

/** Parties named behind "reply of", "réponse de la", up to the end of the clause. */
function ofReply(text: string, names: PartyNames): string[] {
	const match =
		/(?:repl(?:y|ies)|responses?|reports?|answers?|reponses?|rapports?)\s+(?:(?:submitted|given|provided|presentees?|soumises?|donnees?)\s+)?(?:of|by|from|de|du|des|par)\s/.exec(
			folded(text),
		);
	if (match === null) return [];
	const clause = text.slice(match.index).split(/[.;:](?:\s|$)|\bto the (?:questionnaire|thematic)|\bau questionnaire/)[0] ?? "";
	return names.mentions(clause).map((mention) => mention.code);
}

/** "Comments on the Maltese and Italian replies", "Remarques sur la réponse maltaise". */
function adjectivesOfReply(text: string, names: PartyNames): string[] {
	const plain = folded(text);
	return /\b(?:repl(?:y|ies)|responses?|answers?|reponses?)\b/.test(plain)
		? names.ofState(text).map((mention) => mention.code)
		: [];
}

/** Names, and adjectives beside a word for the State, that are no part of a name. */
function spokenOf(text: string, names: PartyNames): { code: string }[] {
	const named = names.mentions(text);
	const beside = names.ofState(text).filter((one) => !named.some((other) => one.start >= other.start && one.start < other.end));
	return [...named, ...beside];
}

/** "They concern the replies of A, B and C." */
function ofSubject(text: string, names: PartyNames): string[] {
	return text
		.split(/(?<=[.;])\s+/)
		.flatMap((sentence) =>
			/^(?:they|it|these|this|our|the (?:comments|remarks|present)|elles?|ils?|ces|nos|cette|la présente|les)\b.{0,60}\b(?:concern\w*|relat\w+|cover\w*|deals? with|comments? on|portent|porte|visent)\b/i.test(
				sentence,
			)
				? ofReply(sentence, names)
				: [],
		);
}

/** Headings that are nothing but a Party's name; in the body only when there are several of them. */
function standingAlone(lines: readonly Line[], names: PartyNames): string[] {
	const found = lines.flatMap((line, place) => {
		const codes = line.text.length < 60 && (line.heading || place < FRONT) ? onlyParties(line.text, names) : [];
		return codes.map((code) => ({ code, front: place < FRONT }));
	});
	const codes = unique(found.map((entry) => entry.code));
	return codes.length > 1 ? codes : unique(found.filter((entry) => entry.front).map((entry) => entry.code));
}

/** Codes when a text is nothing but names of Parties, with numbering and dressing around them. */
export function onlyParties(text: string, names: PartyNames): string[] {
	const mentions = text.length > 120 ? [] : names.mentions(text);
	if (mentions.length === 0) return [];
	let rest = text;
	for (const { start, end } of [...mentions].reverse()) rest = rest.slice(0, start) + rest.slice(end);
	const left = folded(rest).replace(
		/\b(?:the|and|et|la|le|les|l'|part|partie|chapter|country|pays|reply|replies|comments?|on|of|from|by|sur|de|du|reponse|commentaires?|[ivx]{1,4}|[a-z])\b|[\d\W_]+/g,
		"",
	);
	return left.length <= 2 ? unique(mentions.map((mention) => mention.code)) : [];
}

function mostNamed(lines: readonly Line[], names: PartyNames, least: number): string[] {
	const counts = new Map<string, number>();
	for (const line of lines) for (const { code } of spokenOf(line.text, names)) counts.set(code, (counts.get(code) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return [...counts]
		.filter(([, count]) => count >= least && count === most)
		.map(([code]) => code)
		.slice(0, 1);
}

function unique(codes: readonly string[]): string[] {
	return [...new Set(codes)];
}

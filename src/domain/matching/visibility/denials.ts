/** What denies what in a clause. Two denials are a permission only where the one denies the other: "no objection", "not confidential". */
import { is, type Token } from "./tokens.js";

export interface Denials {
	/** Denials that nothing takes back: "not", "ne … pas". */
	readonly bare: number;
	/** "Refuse", "objection", where nothing denies them. */
	readonly hindrances: number;
	/** "No objection", "without restriction", "no reason not to". */
	readonly cleared: boolean;
	/** Places of words of secrecy that are denied: "not confidential", "waive confidentiality", "nothing to hide". */
	readonly undone: ReadonlySet<number>;
}

/** A denial reaches no further than so many tokens. */
const REACH = 12;

/** The denials of a clause, paired. */
export function denialsIn(tokens: readonly Token[]): Denials {
	const open = notsIn(tokens);
	const undone = new Set<number>();
	let hindrances = 0;
	let cleared = twice(open, tokens);
	const lifted: number[] = [];
	for (const [at, token] of tokens.entries()) {
		if (is(token, "lift") && !takeBefore(open, at)) lifted.push(at);
		else if (is(token, "keep", "secrecy")) {
			if (
				takeBefore(lifted, at) ||
				takeBefore(inBreath(open, at, tokens), at, open) ||
				(is(token, "secrecy") && takeAfter(open, at, tokens))
			)
				undone.add(at);
		} else if (is(token, "omit")) {
			if (takeBefore(open, at)) undone.add(at);
		} else if (is(token, "hinder") && !is(token, "lift")) {
			if (takeBefore(open, at)) cleared = true;
			else hindrances++;
		}
	}
	return {
		bare: open.length,
		hindrances: hindrances + lifted.filter((at) => undone.size === 0 && at >= 0).length,
		cleared,
		undone,
	};
}

/** Takes the nearest denial in front of a place, if there is one in reach, out of all that are open. */
function takeBefore(near: number[], at: number, open = near): boolean {
	const nearest = near.findLast((place) => place < at);
	if (nearest === undefined || at - nearest > REACH) return false;
	open.splice(open.indexOf(nearest), 1);
	return true;
}

/** "Without reserve and in confidence": a "without" ends at "and". */
function inBreath(open: readonly number[], at: number, tokens: readonly Token[]): number[] {
	return open.filter(
		(place) =>
			!restricts(place, tokens) &&
			(!/^(?:without|sans)$/.test(tokens[place]?.text ?? "") ||
				!tokens.slice(place, at).some(({ text }) => /^(?:and|et)$/.test(text))),
	);
}

/** "Ne … que" says "only" and denies nothing: "je ne le dis que sous le sceau du secret". */
function restricts(place: number, tokens: readonly Token[]): boolean {
	return (
		/^n[e']$/.test(tokens[place]?.text ?? "") &&
		tokens.slice(place).some(({ text }) => /^qu(?:e|')/.test(text)) &&
		!tokens.some(({ text }) => SECOND.test(text))
	);
}

/** "Confidentiality is not requested". */
function takeAfter(open: number[], at: number, tokens: readonly Token[]): boolean {
	const next = open.findIndex((place) => place > at && place - at < 4);
	if (next < 0 || !tokens.slice(at + 1, at + 6).some((token) => is(token, "reason"))) return false;
	open.splice(next, 1);
	return true;
}

/** Places of denials; "ne … pas" and "neither … nor" are one each, "without our consent" waits for nothing. */
function notsIn(tokens: readonly Token[]): number[] {
	const all = tokens.flatMap((token, at) => (is(token, "not") ? [at] : []));
	const french = all.filter((at) => /^n[e']$/.test(tokens[at]?.text ?? ""));
	// Without "ne" the first of its companions counts alone: "pas d'objection", "ni publié ni cité".
	const second = all.find((at) => SECOND.test(tokens[at]?.text ?? ""));
	return all.filter((at) => {
		const word = tokens[at]?.text ?? "";
		// "No, see the reply to question 9.7" answers, and denies nothing of what follows.
		if (at === 0 && is(tokens[1], "comma")) return false;
		// "N'aille pas plus loin": what the words mean together holds their denial.
		if (/^n[e']$/.test(word))
			return !tokens.slice(at + 1, at + 4).some((token) => is(token, "keep") && token.text.startsWith("pas "));
		if (/^(?:sans|without)$/.test(word)) return !tokens.slice(at + 1, at + 7).some(({ text }) => CONSENT.test(text));
		if (SECOND.test(word)) return french.length === 0 && at === second && !/^(?:sans|without)$/.test(tokens[at - 1]?.text ?? "");
		return !(word === "nor" && (all[0] ?? at) < at);
	});
}

const CONSENT = /^(?:consent|permission|asking|approval|authori[sz]ation|accord|autorisation|demander)/;
/** Words that complete a denial in French. */
const SECOND = /^(?:pas|aucune?s?|rien|ni|jamais|nul(?:le)?|personne|nullement|guere)(?: |$)/;

/** "No reason why it should not", "aucune raison de ne pas": both are spent. */
function twice(open: number[], tokens: readonly Token[]): boolean {
	const reason = open.find((at) => tokens.slice(at + 1, at + 5).some((token) => is(token, "reason")));
	const second = reason === undefined ? undefined : open.find((at) => at > reason);
	if (reason === undefined || second === undefined) return false;
	open.splice(open.indexOf(second), 1);
	open.splice(open.indexOf(reason), 1);
	return true;
}

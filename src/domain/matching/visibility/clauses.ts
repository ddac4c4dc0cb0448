/** A sentence cut into clauses, each with one predicate: "this is not public / and may not be shared / but you may use it". */
import { is, type Token } from "./tokens.js";

export interface Clause {
	readonly tokens: readonly Token[];
	/** Set against the clause before: "but", "however". */
	readonly contrast: boolean;
}

/** The clauses of a sentence, from left to right. */
export function clausesOf(tokens: readonly Token[]): Clause[] {
	const found: Clause[] = [];
	let current: Token[] = [];
	let contrast = false;
	for (const [at, token] of tokens.entries()) {
		const but = is(token, "but") && !(is(token, "not") && current.length === 0);
		if (is(token, "stop") || but || opensClause(tokens, at)) {
			if (current.length > 0) found.push({ tokens: current, contrast });
			contrast = but || (contrast && current.length === 0);
			current = [];
			if (is(token, "stop") || but) continue;
		}
		current.push(token);
	}
	return current.length > 0 ? [...found, { tokens: current, contrast }] : found;
}

const FINITE =
	/^(?:is|are|was|were|has|have|had|do|does|did|will|would|est|sont|sera|seront|serait|a|ont|avons|etait|etaient|doit|doivent|reste|restent|demeure)$/;

/** "And may", "et ne", "and it": a new predicate; "and quoted", "and the Secretariat" go on with the old one. */
function opensClause(tokens: readonly Token[], at: number): boolean {
	if (!is(tokens[at], "and")) return false;
	const next = tokens[at + 1];
	if (is(next, "not") && is(tokens[at + 2], "outside", "everyone", "publish", "show")) return true;
	return (
		FINITE.test(next?.text ?? "") ||
		is(next, "not", "pronoun", "here") ||
		(is(next, "permit") && !is(next, "of", "preposition")) ||
		/^(?:we|nous)$/.test(next?.text ?? "") ||
		(/^(?:you|vous)$/.test(next?.text ?? "") && is(tokens[at + 2], "permit", "not"))
	);
}

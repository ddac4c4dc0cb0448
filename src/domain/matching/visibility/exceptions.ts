/** What an exception takes out of a clause and what is left of it: "everything except section 4 may be published". */
import { is, type Token } from "./tokens.js";

export interface Parted {
	/** The clause without the exception. */
	readonly main: readonly Token[];
	/** What is excepted; null where nothing is. */
	readonly except: readonly Token[] | null;
}

/** Parts a clause at its exception, wherever that stands. */
export function partedAtException(tokens: readonly Token[]): Parted {
	const cut = tokens.findIndex((token) => is(token, "except"));
	if (cut < 0) return { main: tokens, except: null };
	const before = tokens.slice(0, cut);
	if (before.length === 0) return inFront(tokens);
	// "May be published except section 4": what is said stands in front of the exception and all behind it is excepted.
	const resumed = before.some(says) ? -1 : resumesAt(tokens, cut + 1);
	if (resumed < 0) return { main: before, except: tokens.slice(cut + 1) };
	return { main: [...before, ...tokens.slice(resumed)], except: tokens.slice(cut + 1, resumed) };
}

/** "Apart from section 4, which is for you only, there is no objection": behind the last comma the sentence begins anew. */
function inFront(tokens: readonly Token[]): Parted {
	const comma = tokens.findLastIndex(
		(token, at) => token.text === "," && at + 1 < tokens.length && !is(tokens[at + 1], "that", "and"),
	);
	if (comma < 0) return { main: tokens, except: null };
	return { main: tokens.slice(comma + 1), except: tokens.slice(1, comma) };
}

function says(token: Token): boolean {
	return is(token, "permit", "auxiliary", "publish", "show", "keep", "hinder");
}

/** Where the verb of the sentence follows what is excepted; a clause that describes it ("which is …") ends with a comma. */
function resumesAt(tokens: readonly Token[], from: number): number {
	let described = false;
	for (let at = from; at < tokens.length; at++) {
		if (is(tokens[at], "that")) described = true;
		else if (tokens[at]?.text === ",") described = false;
		else if (!described && at > from && is(tokens[at], "permit", "auxiliary") && !is(tokens[at], "preposition", "through"))
			return at;
	}
	return -1;
}

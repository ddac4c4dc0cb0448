/** Who speaks: the names as the document gives them. */
import type { ContributionName } from "../../../domain/shown.js";
import { isLanguage } from "../../../domain/wording.js";
import { inType, type Visit } from "../visit.js";

type Named = Pick<ContributionName, "organisations" | "coalition" | "language">;

/** More names than this are counted where space is short. */
const FEW = 2;

/** All names: on the cover, in citations. */
export function organisations(visit: Visit, of: Named): string {
	const { say } = visit;
	if (of.organisations.length === 0) return say.round.unnamed;
	const names = named(of).join(", ");
	return of.coalition && !/coalition/i.test(names) ? `${names} (${say.round.coalition})` : names;
}

/** The names where space is short: beside an answer, in lists. */
export function organisationsInShort(visit: Visit, of: Named): string {
	const { say } = visit;
	const others = of.organisations.length - 1;
	if (others < FEW) return organisations(visit, of);
	return say.round.andOthers(named(of)[0] ?? say.round.unnamed, others);
}

function named(of: Named): readonly string[] {
	const { language } = of;
	return isLanguage(language) ? of.organisations.map((name) => inType(name, language)) : of.organisations;
}

/** Who speaks: the names as the document gives them. */
import type { ContributionName } from "../../../domain/shown.js";
import type { Visit } from "../visit.js";

export function organisations(visit: Visit, of: Pick<ContributionName, "organisations" | "coalition">): string {
	const { say } = visit;
	if (of.organisations.length === 0) return say.round.unnamed;
	const names = of.organisations.join(", ");
	return of.coalition && !/coalition/i.test(names) ? `${names} (${say.round.coalition})` : names;
}

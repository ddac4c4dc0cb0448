/** Goes everywhere that somebody can go, and says what is wrong there. */
import { ROUND } from "../matrix/canaries.js";
import { headerTroubles, shownTo } from "./checks.js";
import { type Answer, Client, type Portal } from "./client.js";
import type { Filled, Person } from "./filled.js";
import { guessed, linksIn, QUERIES } from "./links.js";

export interface Crawled {
	readonly pages: number;
	/** Canaries that were shown, as they may be. */
	readonly seen: ReadonlySet<string>;
	readonly troubles: readonly string[];
	readonly answers: ReadonlyMap<string, Answer>;
}

export interface Bounds {
	/** Addresses of one kind (`/en/rounds/…/questions/…?party=…`) that are visited. */
	readonly ofAKind: number;
	/** Of one kind, how many are asked with each of the queries that make no sense. */
	readonly bent: number;
	readonly queries: number;
	readonly languages: readonly ("en" | "fr")[];
}

/** @throws when somebody cannot sign in */
export async function crawlAs(
	person: Person,
	{ portal, filled, bounds }: { portal: Portal; filled: Filled; bounds: Bounds },
): Promise<Crawled> {
	const client = new Client(portal);
	if (person.email !== null) await client.signIn(person.email, { app: person.app });
	const [seen, answers, troubles] = [new Set<string>(), new Map<string, Answer>(), [] as string[]];
	const queue = [
		...bounds.languages.map((language) => `/${language}`),
		...guessed({ round: ROUND, symbols: filled.symbols, items: filled.items.values() }),
	];
	const kinds = new Map<string, number>();
	const known = new Set(queue);
	const also = (paths: readonly string[]) => {
		for (const path of paths) {
			if (known.has(path) || !isIn(path, bounds)) continue;
			known.add(path);
			const kind = kindOf(path);
			const count = kinds.get(kind) ?? 0;
			kinds.set(kind, count + 1);
			if (count >= bounds.ofAKind) continue;
			queue.push(path);
			if (count < bounds.bent && /^\/en\/[^?.]*$/.test(path))
				queue.push(...QUERIES.slice(0, bounds.queries).map((query) => `${path}?${query}`));
		}
	};
	for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
		const answer = await client.get(path);
		answers.set(path, answer);
		const shown = shownTo(person, answer, filled);
		for (const word of shown.seen) seen.add(word);
		for (const trouble of [...shown.leaks, ...headerTroubles(answer, person.email !== null)])
			troubles.push(`${path}: ${trouble}`);
		also(linksIn(answer, portal.origin));
	}
	return { pages: answers.size, seen, troubles, answers };
}

function isIn(path: string, { languages }: Bounds): boolean {
	const language = /^\/(en|fr)(\/|\?|$)/.exec(path)?.[1];
	return language === undefined || languages.some((one) => one === language);
}

/** Numbers, codes and values away. */
function kindOf(path: string): string {
	const [way = "", query = ""] = path.split("?");
	const words = way.split("/").map((word) => (/\d|%|[A-Z]/.test(word) ? "*" : word));
	return `${words.join("/")}?${[...new URLSearchParams(query).keys()].sort().join("&")}`;
}

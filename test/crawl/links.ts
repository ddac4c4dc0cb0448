/** Where an answer leads, whatever kind it is: pages, forms that are got, feeds, calendars, sheets, redirects. */
import type { Answer } from "./client.js";

/** Paths inside the portal, each once, without what stands behind a #. */
export function linksIn({ path, headers, body }: Answer, origin: string): string[] {
	const text = body.toString();
	const found = [
		...[...text.matchAll(/\b(?:href|src|action)="([^"]*)"/g)].map(([, to = ""]) => to.replaceAll("&amp;", "&")),
		...[...text.matchAll(/https:\/\/rapporteur\.example[^\s"'<>,}\]]*/g)].map(([to]) => to.replaceAll("&amp;", "&")),
		...choicesIn(text),
		...(headers.location === undefined ? [] : [headers.location]),
	];
	const inside = found.flatMap((to) => pathOf(to, new URL(path, origin)));
	return [...new Set(inside)];
}

function pathOf(to: string, from: URL): string[] {
	if (!URL.canParse(to, from.href)) return [];
	const address = new URL(to, from);
	return address.origin === from.origin ? [`${address.pathname}${address.search}`] : [];
}

/** What forms that are got would ask: each choice of each list by itself. */
function choicesIn(text: string): string[] {
	return [...text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, attributes = "", form = ""]) => {
		if (/method="post"/i.test(attributes)) return [];
		const action = /action="([^"]*)"/.exec(attributes)?.[1] ?? "";
		return [...form.matchAll(/<select\b[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)].flatMap(([, name = "", list = ""]) =>
			[...list.matchAll(/<option\b[^>]*value="([^"]*)"/g)].map(
				([, value = ""]) => `${action}?${new URLSearchParams({ [name]: value })}`,
			),
		);
	});
}

/** What somebody tries who does not follow links: parameters doubled, nested, of the wrong type. */
export const QUERIES: readonly string[] = [
	"party=AL&party=BE",
	"party[]=AL&party[a][b]=1",
	"party=BE",
	"party=%00",
	"party=__proto__",
	"page=-1",
	"page=1e9&page=2",
	"comments=2",
	"said=comments&said=yes",
	"state=constructor",
	"stand=published&state=received",
	"question=10",
	"with=both&with=",
	"done=ended&done[]=others",
	"%E0%A4%A=%",
];

/** Addresses that no page of theirs leads to: of what is hidden, of what there is none, and of what others have. */
export function guessed({
	round,
	symbols,
	items,
}: {
	readonly round: string;
	readonly symbols: readonly string[];
	readonly items: Iterable<string>;
}): string[] {
	const at = `/en/rounds/${round}`;
	const documents = [...symbols, ...items].map((name) => `${at}/contributions/${encodeURIComponent(name)}`);
	const replies = ["AL", "BE", "be", "IT", "ZZ"].flatMap((party) =>
		[1, 2, 3].map((version) => `${at}/replies/${party}/${version}`),
	);
	return [
		...[...documents, ...replies].flatMap((path) => [path, `${path}/cite.json`, `${path}/cite.txt`]),
		...replies.map((path) => `${path}/reply.docx`),
		...["AL", "BE", "ZZ", "%00"].map((party) => `${at}/parties/${party}`),
		...[...items].flatMap((id) => [`${at}/items/${id}`, `/en/access/sessions/${id}`, `/en/items/${id}`]),
		...["robots.txt", "sitemap.xml", ".well-known/security.txt", "api", "favicon.ico", ".env", "static/../package.json"].map(
			(name) => `/${name}`,
		),
		...["", "/fr", "/en/nothing", "/en/rounds/nowhere", "/en/rounds/another", "/en/rounds/another/contributions"],
		...[`/en/invitation/${"A".repeat(43)}`, "/en/access", "/en/access?done=ended", "/sign-in/back?code=x&state=y"],
		...["/record/key.txt", "/record/checkpoints/2018-01-02.txt", "/record/checkpoints/2018-01-03.txt"],
	].filter((path) => path !== "");
}

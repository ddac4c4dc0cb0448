/** The door to the web: headers, static files, languages, the portal, and what is said when something goes wrong. */
import { randomBytes } from "node:crypto";
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { trimTrailingSlash } from "hono/trailing-slash";
import { ANYBODY } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { isLanguage, LANGUAGES, type Language } from "../../domain/wording.js";
import { strictHeaders } from "./headers.js";
import type { WebHouse } from "./house.js";
import { Frame } from "./layout/frame.js";
import type { Page } from "./layout/page.js";
import { RECEIPTS_PATH, recordRoutes } from "./portal/record-routes.js";
import { type Door, portalRoutes } from "./portal/routes.js";
import { problemPage } from "./problem-page.js";
import { type Reads, storeReads } from "./reads.js";
import { staticFiles } from "./static.js";
import { type RoundVisit, type Visit, visitTo } from "./visit.js";

export type { WebHouse } from "./house.js";

/** Opens the door. @param reads given by tests; the store's otherwise */
export function webDoor(house: WebHouse, reads: Reads = storeReads): Hono {
	const app = new Hono();
	const visit = (c: Context): Visit => visitOf(house, reads, c);
	app.use(strictHeaders(house.baseUrl), compress(), etag(), onlyReading, trimTrailingSlash());
	app.get("/", (c) => {
		c.header("Vary", "Accept-Language");
		return c.redirect(`/${preferredLanguage(c)}`, 302);
	});
	app.route("/", staticFiles());
	const door: Door = { visit, show: (c, at, page) => show(c, at, page) };
	app.route("/", portalRoutes(door));
	app.route("/", recordRoutes(door, house.holdsLeaf));
	app.notFound((c) => trouble(house, visit(c), c, new Problem("not_found")));
	app.onError((error, c) => trouble(house, visit(c), c, error));
	return app;
}

/** Nothing can be sent here yet but a receipt to check, which changes nothing. */
async function onlyReading(c: Context, next: () => Promise<void>): Promise<Response | undefined> {
	const takesReceipts = RECEIPTS_PATH.test(c.req.path);
	if (["GET", "HEAD"].includes(c.req.method) || (c.req.method === "POST" && takesReceipts)) {
		await next();
		return undefined;
	}
	return c.text("", 405, { Allow: takesReceipts ? "GET, HEAD, POST" : "GET, HEAD" });
}

function visitOf(house: WebHouse, reads: Reads, c: Context): Visit {
	const url = new URL(c.req.url);
	const [, first = "", rest = ""] = /^\/([^/]*)(\/.*)?$/.exec(url.pathname) ?? [];
	const language = isLanguage(first) ? first : preferredLanguage(c);
	return visitTo(house, reads, {
		language,
		path: isLanguage(first) ? rest : "",
		query: url.searchParams,
		reading: house.readAs(ANYBODY),
	});
}

function preferredLanguage(c: Context): Language {
	const language = accepts(c, { header: "Accept-Language", supports: [...LANGUAGES], default: "en", match: bestLanguage });
	return isLanguage(language) ? language : "en";
}

/** "fr-CH" asks for French. */
function bestLanguage(asked: readonly { readonly type: string; readonly q: number }[]): string {
	const wanted = [...asked].sort((a, b) => b.q - a.q).map(({ type }) => type.slice(0, 2).toLowerCase());
	return wanted.find(isLanguage) ?? "en";
}

async function show(
	c: Context,
	visit: Visit | RoundVisit,
	page: Page,
	status: 200 | 403 | 404 | 410 | 500 | 503 = 200,
): Promise<Response> {
	const html = `<!doctype html>${await (<Frame visit={visit} page={page} />)}`;
	c.header("Cache-Control", status === 200 ? "no-cache" : "no-store");
	c.header("Content-Language", visit.language);
	return c.html(html, status);
}

/** A problem as a page. What the house did wrong is recorded under the reference that the reader is given. */
function trouble(house: WebHouse, visit: Visit, c: Context, error: unknown): Promise<Response> {
	const problem = error instanceof Problem ? error : new Problem("internal", {}, { cause: error });
	if (problem.status === 503 || problem.status === 500) {
		const reference = randomBytes(5).toString("hex");
		house.log({ reference, path: visit.path, error });
		return show(c, visit, problemPage(visit, problem, reference), problem.status);
	}
	const hidden = problem.status === 404 ? new Problem("not_found") : problem;
	const { status } = problem;
	return show(c, visit, problemPage(visit, hidden, null), status === 403 || status === 410 ? status : 404);
}

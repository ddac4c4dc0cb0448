/** The door to the web: headers, static files, languages, the portal, and what is said when something goes wrong. */
import { randomBytes } from "node:crypto";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { accepts } from "hono/accepts";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { trimTrailingSlash } from "hono/trailing-slash";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ANYBODY } from "../../domain/person.js";
import { Problem } from "../../domain/problem.js";
import { isLanguage, LANGUAGES, type Language } from "../../domain/wording.js";
import { ownReferrer, strictHeaders } from "./headers.js";
import type { WebHouse } from "./house.js";
import { Frame } from "./layout/frame.js";
import type { Page } from "./layout/page.js";
import { RECEIPTS_PATH, recordRoutes } from "./portal/record-routes.js";
import { portalRoutes } from "./portal/routes.js";
import { problemPage } from "./problem-page.js";
import { type Reads, storeReads } from "./reads.js";
import { isOwnPage, whoIsThere } from "./session.js";
import { signInRoutes } from "./sign-in/routes.js";
import { staticFiles } from "./static.js";
import { type RoundVisit, type Visit, visitTo } from "./visit.js";

export type { WebHouse } from "./house.js";

/** Opens the door. @param reads given by tests; the store's otherwise */
export function webDoor(house: WebHouse, reads: Reads = storeReads): Hono {
	const app = new Hono();
	const visit = (c: Context): Visit => visitOf(house, reads, c);
	app.use(ownReferrer, strictHeaders(house.baseUrl), compress(), whoIsThere(house.signIn), tagOfShared(), trimTrailingSlash());
	const door = { visit, show: (c: Context, at: Visit | RoundVisit, page: Page, status?: 422) => show(c, at, page, status) };
	if (house.signIn !== undefined) app.route("/", signInRoutes({ ...house, ...door, signIn: house.signIn }));
	app.use(onlyReading);
	app.get("/", (c) => {
		c.header("Vary", "Accept-Language");
		return c.redirect(`/${preferredLanguage(c)}`, 302);
	});
	app.route("/", staticFiles());
	app.route("/", portalRoutes(door));
	app.route("/", recordRoutes(door, house.holdsLeaf));
	app.notFound((c) => trouble(house, visit(c), c, new Problem("not_found")));
	app.onError((error, c) => trouble(house, visit(c), c, error));
	return app;
}

/** A tag is for what is the same to all: of somebody's own page it would say whether it has changed. */
function tagOfShared(): MiddlewareHandler {
	const tag = etag();
	return async (c, next) => {
		if (c.get("signedIn") !== null || isOwnPage(c.req.path)) return next();
		return tag(c, next);
	};
}

/** Nothing else can be sent but a receipt to check, which changes nothing. */
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
	const viewer = c.get("signedIn")?.viewer ?? null;
	return visitTo(house, reads, {
		language,
		path: isLanguage(first) ? rest : "",
		query: url.searchParams,
		reading: house.readAs(viewer ?? ANYBODY),
		publicReading: house.readAs(ANYBODY),
		access: house.signIn === undefined ? null : { name: viewer?.name ?? null },
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

async function show(c: Context, visit: Visit | RoundVisit, page: Page, status: ContentfulStatusCode = 200): Promise<Response> {
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
		house.log({ reference, path: withoutToken(visit.path), error });
		return show(c, visit, problemPage(visit, problem, reference), problem.status);
	}
	const hidden = problem.status === 404 ? new Problem("not_found") : problem;
	if (problem.code === "too_many_tries") c.header("Retry-After", String(Number(problem.facts.minutes) * 60));
	return show(c, visit, problemPage(visit, hidden, null), SAID_AS_IT_IS.find((status) => status === problem.status) ?? 404);
}

/** Of what was asked for and is not there, no more is told than that. */
const SAID_AS_IT_IS = [400, 401, 403, 410, 413, 429, 502] as const;

/** The address of an invitation lets its reader in. */
function withoutToken(path: string): string {
	return path.replace(/^\/invitation\/.*/, "/invitation/…");
}

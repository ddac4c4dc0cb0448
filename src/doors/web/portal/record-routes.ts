/** The addresses of the record. A receipt is the one thing that can be sent here, and it changes nothing. */
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { LANGUAGES } from "../../../domain/wording.js";
import { answerTo, checkpointOf, receiptsPage, recordKeys, recordPage } from "./record.js";
import type { Door } from "./routes.js";

/** In bytes; a receipt has about one thousand. */
const LONGEST_RECEIPT = 20_000;

/** Where something may be sent. */
export const RECEIPTS_PATH = /^\/(en|fr)\/record\/receipts$/;

export function recordRoutes(door: Door, holdsLeaf: (leaf: string) => Promise<boolean>): Hono {
	const app = new Hono();
	app.get("/record/key.txt", async (c) => text(await recordKeys(door.visit(c))));
	app.get("/record/checkpoints/:file{[0-9]{4}-[0-9]{2}-[0-9]{2}\\.txt}", async (c) =>
		text(await checkpointOf(door.visit(c), c.req.param("file").replace(/\.txt$/, ""))),
	);
	app.get("/record/:page{receipts}?", (c) => {
		c.header("Vary", "Accept-Language");
		const { links } = door.visit(c);
		return c.redirect(c.req.param("page") === undefined ? links.record : links.receipts, 302);
	});
	const check = async (c: Context, receipt: unknown): Promise<Response> => {
		const visit = door.visit(c);
		const answer = await answerTo(typeof receipt === "string" ? receipt : "", holdsLeaf);
		return unkept(await door.show(c, visit, await receiptsPage(visit, answer)));
	};
	const limit = bodyLimit({ maxSize: LONGEST_RECEIPT, onError: (c) => check(c, null) });
	for (const language of LANGUAGES) {
		app.get(`/${language}/record`, async (c) => door.show(c, door.visit(c), await recordPage(door.visit(c))));
		app.get(`/${language}/record/receipts`, async (c) => door.show(c, door.visit(c), await receiptsPage(door.visit(c), null)));
		app.post(`/${language}/record/receipts`, limit, async (c) =>
			check(c, (await c.req.parseBody().catch(() => ({ receipt: null }))).receipt),
		);
	}
	return app;
}

function text(body: string): Response {
	return new Response(body, { headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-cache" } });
}

function unkept(response: Response): Response {
	response.headers.set("Cache-Control", "no-store");
	return response;
}

/** The pages of the portal, one line each. A page draws itself from a visit; a file is text with its type. */
import { type Context, Hono } from "hono";
import { fileNameOf, type PaperFile } from "../../../acts/papers/index.js";
import { Problem } from "../../../domain/problem.js";
import { LANGUAGES } from "../../../domain/wording.js";
import { citedAs, FORMAT_TYPES, FORMATS, type Format } from "../feeds/citation.js";
import type { Page } from "../layout/page.js";
import { intoRound, mainQuestionOf, type RoundVisit, type Visit } from "../visit.js";
import { contributionCitation, replyCitation } from "./citations.js";
import { contributePage } from "./contribute.js";
import { contributionPage } from "./contribution.js";
import { contributionsPage } from "./contributions.js";
import { publicationFeed, windowCalendar } from "./feeds.js";
import { homePage } from "./home.js";
import { accessibilityPage, privacyPage } from "./house.js";
import { partiesPage } from "./parties.js";
import { partyPage } from "./party.js";
import { questionPage } from "./question.js";
import { questionnairePage } from "./questionnaire.js";
import { questionsPage } from "./questions.js";
import { replyPage } from "./reply.js";
import { roundPage } from "./round.js";
import { stateSheet } from "./sheet.js";
import { windowsPage } from "./windows.js";
import { formAsWord, replyAsWord } from "./word-files.js";

/** How the door starts a visit and sets a page in its frame. */
export interface Door {
	visit(c: Context): Visit;
	show(c: Context, visit: Visit | RoundVisit, page: Page): Response | Promise<Response>;
}

type InRound = (path: string, draw: Draw) => void;
type Draw = (visit: RoundVisit, c: Context) => Promise<Page | Response>;

/** The portal under `/en` and `/fr`. */
export function portalRoutes(door: Door): Hono {
	const app = new Hono();
	const everyLanguage = (path: string, answer: (c: Context) => Promise<Response>): void => {
		for (const language of LANGUAGES) app.get(`/${language}${path}`, answer);
	};
	const page = (path: string, draw: (visit: Visit) => Promise<Page>): void => {
		everyLanguage(path, async (c) => {
			const visit = door.visit(c);
			return door.show(c, visit, await draw({ ...visit, reading: visit.publicReading }));
		});
	};
	const inRound: InRound = (path, draw) => {
		everyLanguage(`/rounds/:round{[a-z0-9-]+}${path}`, async (c) => {
			const visit = await roundVisit(door.visit(c), c);
			const drawn = await draw(visit, c);
			return drawn instanceof Response ? drawn : door.show(c, visit, drawn);
		});
	};
	page("", homePage);
	page("/accessibility", accessibilityPage);
	page("/privacy", privacyPage);
	const forEverybody: InRound = (path, draw) => inRound(path, (visit, c) => draw({ ...visit, reading: visit.publicReading }, c));
	textsOfRound(inRound);
	listsOfRound(forEverybody);
	filesOfRound(forEverybody);
	return app;
}

/** Lists and counts are those of the public record, whoever looks: what is not public is neither listed nor counted. */
function listsOfRound(inRound: InRound): void {
	inRound("", roundPage);
	inRound("/questionnaire", questionnairePage);
	inRound("/questions", questionsPage);
	inRound("/parties", partiesPage);
	inRound("/parties/:code{[A-Za-z]{2}}", (visit, c) => partyPage(visit, named(c, "code")));
	inRound("/contributions", contributionsPage);
	inRound("/windows", windowsPage);
	inRound("/contribute", contributePage);
}

/** Texts show whatever whoever is there may read, marked where it is not public. */
function textsOfRound(inRound: InRound): void {
	inRound("/questions/:number", questionOrItsMain);
	inRound("/replies/:code{[A-Za-z]{2}}", (visit, c) => replyPage(visit, named(c, "code")));
	inRound("/replies/:code{[A-Za-z]{2}}/:version{[1-9][0-9]{0,5}}", (visit, c) =>
		replyPage(visit, named(c, "code"), Number(named(c, "version"))),
	);
	inRound("/contributions/:symbol", (visit, c) => contributionPage(visit, symbolOf(c)));
}

/** A file is passed on: it holds what everybody may read, whoever takes it. */
function filesOfRound(inRound: InRound): void {
	inRound("/state.csv", async (visit) =>
		file(await stateSheet(visit), "text/csv; charset=utf-8", `${visit.round.id}-${visit.language}.csv`),
	);
	inRound("/windows.ics", async (visit) => file(await windowCalendar(visit), "text/calendar; charset=utf-8"));
	inRound("/questionnaire.docx", async (visit) => wordFileOf(await formAsWord(visit)));
	inRound("/replies/:code{[A-Za-z]{2}}/:version{[1-9][0-9]{0,5}}/reply.docx", async (visit, c) =>
		wordFileOf(await replyAsWord(visit, named(c, "code"), Number(named(c, "version")))),
	);
	inRound("/feed.atom", async (visit) => file(await publicationFeed(visit), "application/atom+xml; charset=utf-8"));
	inRound("/replies/:code{[A-Za-z]{2}}/:version{[1-9][0-9]{0,5}}/:cite{cite\\.[a-z]+}", async (visit, c) => {
		const format = formatOf(c);
		const reply = await visit.reads.findReply(visit.reading, visit.round, named(c, "code"), Number(named(c, "version")));
		return file(citedAs(replyCitation(visit, reply), format), FORMAT_TYPES[format], fileNameOf(reply.symbol, format));
	});
	inRound("/contributions/:symbol/:cite{cite\\.[a-z]+}", async (visit, c) => {
		const format = formatOf(c);
		const contribution = await visit.reads.findContribution(visit.reading, visit.round, symbolOf(c));
		const name = fileNameOf(contribution.symbol, format);
		return file(citedAs(contributionCitation(visit, contribution), format), FORMAT_TYPES[format], name);
	});
}

async function roundVisit(visit: Visit, c: Context): Promise<RoundVisit> {
	const id = named(c, "round");
	if (id.length > 100) throw new Problem("not_found");
	return intoRound(visit, await visit.reads.findRound(visit.reading, id));
}

/** An item below a main question is shown there: `/questions/9.7` leads to `/questions/9`. */
async function questionOrItsMain(visit: RoundVisit, c: Context): Promise<Page | Response> {
	const number = named(c, "number");
	const main = mainQuestionOf(visit.round, number);
	if (main === undefined) throw new Problem("not_found");
	return main.number === number ? questionPage(visit, number) : c.redirect(visit.to.question(main.number), 302);
}

function file(body: string | Uint8Array<ArrayBuffer>, type: string, name?: string): Response {
	const headers: Record<string, string> = { "Content-Type": type, "Cache-Control": "no-cache" };
	if (name !== undefined) headers["Content-Disposition"] = attachment(name);
	return new Response(body, { headers });
}

/** RFC 6266: the name as it is, and for old programmes without the letters that a header does not carry. */
function attachment(name: string): string {
	const plain = name.replace(/[^ -~]|["\\]/g, "_");
	const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
	return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function wordFileOf({ name, bytes }: PaperFile): Response {
	return file(new Uint8Array(bytes), "application/vnd.openxmlformats-officedocument.wordprocessingml.document", name);
}

function formatOf(c: Context): Format {
	const format = FORMATS.find((one) => named(c, "cite") === `cite.${one}`);
	if (format === undefined) throw new Problem("not_found");
	return format;
}

/** A symbol is short and printable: what is not cannot be one, and the database is not asked. */
function symbolOf(c: Context): string {
	const symbol = named(c, "symbol");
	if (symbol.length > 200 || /[\p{Cc}\p{Cs}]/u.test(symbol)) throw new Problem("not_found");
	return symbol;
}

function named(c: Context, name: string): string {
	return c.req.param(name) ?? "";
}

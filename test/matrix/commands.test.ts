/**
 * Every command × what it may print and write, over a house full of canaries. Who acts at the command line is the Secretariat, under the
 * name of an account; what a command shows is still no more than it is for.
 */
import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { receiveMail } from "../../src/acts/intake/receive.js";
import { registerReply } from "../../src/acts/register-reply.js";
import type { Moment } from "../../src/domain/deadline.js";
import { ANYBODY } from "../../src/domain/person.js";
import { mayRead } from "../../src/domain/visibility.js";
import { actorHere } from "../../src/doors/cli/actor.js";
import { CLARA, freshHouse, type TestHouse } from "../builders/house.js";
import { mailOf } from "../builders/mail.js";
import { enter, inRound } from "../builders/people.js";
import { docx, paragraph, style } from "../word/docx.js";
import { type Canary, documentOf, fill, NAMED, ROUND, STATES } from "./canaries.js";
import { deskOver, obeyed, programmeOver } from "./desk.js";
import { registeredCommands } from "./registry.js";

/** A moment at which the embargo of one document has ended. */
const AFTERWARDS: Moment = "2018-07-01T08:00:00.000Z";

let house: TestHouse;
let canaries: readonly Canary[];
let folder: string;
const WAITING = "waiting to be placed";
const HEADING = '<w:pStyle w:val="Heading1"/>';
const given = documentOf("given by hand");
const held = { role: "", person: "" };
const leaving = { role: "", person: "" };
/** Ids of documents, by state. */
const items = new Map<string, string>();

before(async () => {
	house = await freshHouse();
	for (const state of STATES) {
		const before = new Set(await ids());
		canaries = [...(canaries ?? []), ...(await fill(house, [state]))];
		items.set(state.name, (await ids()).find((id) => !before.has(id)) ?? "");
	}
	canaries = [...canaries, await waiting()];
	Object.assign(held, await enter(house, "Zqpersonx", inRound("focal_point", { party: "AL" })));
	Object.assign(leaving, await enter(house, "Zqpersonxx", inRound("observer")));
	folder = await mkdtemp(join(tmpdir(), "rapporteur-given-"));
	await writeFile(join(folder, given.fileName), given.bytes);
	await writeFile(join(folder, "other.docx"), documentOf("given too").bytes);
	await writeMails();
});
/** A reply with a passage that nobody has placed yet: a heading in the author's own words is a weak sign. */
async function waiting(): Promise<Canary> {
	const word = "zqwaitingtextx";
	const bytes = docx({
		body: [
			paragraph("Question 3", HEADING),
			paragraph("There is one curriculum for all primary schools of the country."),
			paragraph("Helplines and assistance to victims", HEADING),
			paragraph(`One number, ${word}, is answered at night by people who were trained for it.`),
		].join(""),
		styles: style("Heading1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
	});
	const reply = { round: ROUND, party: "FR", fileName: "reply.docx", bytes, settledPublic: true };
	const { item, held: waits } = await registerReply(house, CLARA, reply);
	assert.ok(waits > 0);
	items.set(WAITING, item);
	const nobody = { transmitted: [], authors: [], organisations: [], named: [] };
	const readable = { round: ROUND, party: "FR", audience: "public", publishedAt: null, withdrawnAt: null, ...nobody } as const;
	return { word, place: "text", state: WAITING, readable, document: readable };
}

after(async () => {
	await house.close();
	await rm(folder, { recursive: true });
});

/** A contribution, an answer without one, what somebody else has sent before, and one that lies there unsorted. */
async function writeMails(): Promise<void> {
	const from = "Somebody <somebody@open-door.example>";
	const said = { from, subject: "Comments on Albania", text: "Please find our comments attached." };
	const file = (state: string) => [{ name: "comments.docx", bytes: documentOf(state).bytes }];
	const mails = {
		mail: mailOf({ ...said, id: "1@open-door.example", files: file("given by mail") }),
		again: mailOf({ ...said, id: "2@open-door.example", files: file(STATES[0]?.name ?? "") }),
	};
	for (const [name, bytes] of Object.entries(mails)) await writeFile(join(folder, `${name}.eml`), bytes);
	const left = documentOf("left unsorted");
	const raw = mailOf({ ...said, id: "3@open-door.example", files: [{ name: left.fileName, bytes: left.bytes }] });
	await receiveMail(house, CLARA, { round: ROUND, raw });
	canaries = [
		...canaries,
		...Object.values(left.words).map((word) => {
			return { word, place: "text" as const, state: "left unsorted", readable: null, document: null };
		}),
	];
}

async function ids(): Promise<string[]> {
	return (await house.db.selectFrom("item").select("id").execute()).map(({ id }) => id);
}

/** What a command may show of the register: what anybody may read, what the Secretariat may, or nothing of any document. */
type Shows = "everybody" | "secretariat" | "nothing";

interface Entry {
	readonly shows: Shows;
	/** Places of which it shows all that it may: elsewhere it may be silent, here it would be deaf. */
	readonly sings?: readonly Canary["place"][];
	/** The only state of which it shows that; none: of all. */
	readonly singsOf?: string;
	/** Whether it may name people. */
	readonly people?: true;
	/** Whether it may show the document that it is given. */
	readonly given?: true;
	/** Whether it works without the register; the option with which it does. */
	readonly apart?: true | `--${string}`;
	/** Whether all its calls must be refused here. */
	readonly refused?: true;
	/** Calls, with what has to be said to reach every way of printing; those that must be refused are there as well. */
	words(): readonly (readonly string[])[];
}

const every = (of: (id: string) => readonly string[]) => [...items.values()].map(of);
const file = () => join(folder, given.fileName);
const mailFile = () => join(folder, "mail.eml");
const ask = (...words: string[]) => words;

/** In the order in which they run: those that change who may read what come last, and show nothing of it. */
const COMMANDS: Readonly<Record<string, Entry>> = {
	rounds: { shows: "everybody", words: () => [ask("rounds"), ask("rounds", "--json")] },
	state: { shows: "everybody", words: () => [ask("state"), ask("state", "--json"), ask("state", "--round", "nowhere")] },
	find: {
		...{ shows: "secretariat", sings: ["text", "cell", "marked"] },
		words: () => [
			...[ask("find", "capital"), ask("find", "capital", "--json"), ask("find", "Albania")],
			...canaries.map(({ word }) => ask("find", word, "--json")),
		],
	},
	"write questionnaire": { shows: "everybody", words: () => [ask("write", "questionnaire", "--out", "FOLDER")] },
	"write reply": {
		shows: "everybody",
		words: () => ["AL", "BE", "ZZ"].map((party) => ask("write", "reply", "--party", party, "--out", "FOLDER", "--pdf")),
	},
	"write compilation": {
		...{ shows: "everybody", sings: ["text", "cell", "organisation"] },
		words: () => [
			ask("write", "compilation", "--question", "9", "--out", "FOLDER", "--pdf"),
			...["en", "fr"].map((language) => ask("write", "compilation", "--out", "FOLDER", "--language", language)),
		],
	},
	export: {
		...{ shows: "everybody", sings: ["text", "cell", "organisation"] },
		words: () => [ask("export"), ...["json", "csv"].map((format) => ask("export", "--format", format, "--out", "FOLDER"))],
	},
	place: {
		...{ shows: "secretariat", sings: ["text"], singsOf: WAITING },
		words: () => [
			...every((id) => ask("place", id)),
			...every((id) => ask("place", id, "--passages", "1", "--under", "99")),
			ask("place", items.get(WAITING) ?? "", "--passages", "1", "--under", "9", "10"),
			ask("place", "00000000-0000-4000-8000-000000000000"),
		],
	},
	"people list": { shows: "nothing", people: true, words: () => [ask("people", "list"), ask("people", "list", "--json")] },
	keys: { shows: "nothing", words: () => [ask("keys"), ask("keys", "--json"), ask("keys", "new"), ask("keys", "rotate")] },
	"record checkpoint": { shows: "nothing", words: () => [ask("record", "checkpoint"), ask("record", "checkpoint")] },
	"record export": {
		shows: "nothing",
		words: () => [ask("record", "export", "--out", "FOLDER/record.jsonl"), ask("record", "export", "--bare")],
	},
	verify: { shows: "nothing", words: () => [ask("verify"), ask("verify", "--json")] },
	read: {
		...{ shows: "nothing", given: true, apart: true },
		words: () => [ask("read", file()), ask("read", file(), "--json")],
	},
	merge: {
		// Documents that are no forms: what merging says of forms is said of files that lie where it is called.
		...{ shows: "nothing", given: true, apart: true, refused: true },
		words: () => [ask("merge", file(), join(folder, "other.docx"), "--out", "FOLDER")],
	},
	"people invite": {
		...{ shows: "nothing", people: true },
		words: () => [ask("people", "invite", "zqpersonx@example.org", "Zqpersonx", "--role", "observer")],
	},
	"people delegate": {
		...{ shows: "nothing", people: true },
		words: () => [ask("people", "delegate", held.role, "deputy@example.org", "Zqpersonx", "--until", "2018-06-30")],
	},
	"people hand-over": {
		...{ shows: "nothing", people: true },
		words: () => [ask("people", "hand-over", held.role, "next@example.org", "Zqpersonx")],
	},
	"people end": {
		...{ shows: "nothing", people: true },
		words: () => [
			ask("people", "end", leaving.role, "--reason", "zqreasonx"),
			ask("people", "end", NAMED, "--reason", "zqreasonx"),
		],
	},
	"people lift-second-factor": {
		...{ shows: "nothing", people: true },
		words: () => ["zqpersonx", "nobody"].map((name) => ask("people", "lift-second-factor", `${name}@example.org`)),
	},
	show: { shows: "nothing", words: () => every((id) => ask("show", id, "--to", held.person)) },
	transmit: { shows: "nothing", words: () => every((id) => ask("transmit", id, "--party", "AL")) },
	"publish cancel": { shows: "nothing", words: () => every((id) => ask("publish", "cancel", id)) },
	"publish contribution": {
		shows: "nothing",
		words: () => [
			...every((id) => ask("publish", "contribution", id, "--at", "2018-06-01")),
			...every((id) => ask("publish", "contribution", id)),
		],
	},
	"publish reply": {
		shows: "nothing",
		words: () => ["AL", "BE", "ZZ"].map((party) => ask("publish", "reply", "--party", party)),
	},
	settle: {
		shows: "nothing",
		words: () => every((id) => ask("settle", id, "--as", "secretariat", "--reason", "zqreasonx")),
	},
	withdraw: { shows: "nothing", words: () => every((id) => ask("withdraw", id, "--reason", "zqreasonx")) },
	"erase document": {
		shows: "nothing",
		words: () => [
			...every((id) => ask("erase", "document", id, "--asked-by", "author")),
			...every((id) => ask("erase", "document", id, "--asked-by", "person", "--yes")),
		],
	},
	"erase person": {
		...{ shows: "nothing", people: true },
		words: () => [
			ask("erase", "person", held.person, "--asked-by", "person"),
			ask("erase", "person", held.person, "--asked-by", "person", "--yes"),
			ask("erase", "person", NAMED, "--asked-by", "house", "--yes"),
		],
	},
	intake: {
		...{ shows: "nothing", given: true, apart: "--dry-run" },
		words: () => [
			ask("intake", mailFile(), "--dry-run"),
			ask("intake", mailFile(), "--dry-run", "--json"),
			ask("intake", mailFile(), "--json"),
			ask("intake", mailFile()),
			ask("intake", join(folder, "again.eml")),
		],
	},
	"import reply": {
		...{ shows: "nothing", given: true },
		words: () => [
			ask("import", "reply", file(), "--party", "IT", "--receipt", "FOLDER/receipt.json"),
			ask("import", "reply", file(), "--party", "IT"),
		],
	},
	"import contribution": {
		...{ shows: "nothing", given: true },
		words: () => [0, 1].map(() => ask("import", "contribution", file(), "--party", "AL", "--receipt", "FOLDER/receipt.json")),
	},
	simulate: {
		shows: "nothing",
		words: () => [
			ask("simulate", "--parties", "1", "--answers", "4", "--length", "200", "--contributions", "1", "--passages", "20", "--mix"),
		],
	},
};

/** Runs a process until it is stopped: test/crawl starts it, and looks through all that it says. */
const ELSEWHERE = ["serve"];

test("every command of the parser has its entry", () => {
	const registered = registeredCommands(
		deskOver(
			programmeOver(house, "", () => {}),
			"en",
		),
	).map(({ name }) => name);
	assert.deepEqual(registered.sort(), [...Object.keys(COMMANDS), ...ELSEWHERE].sort());
	assert.ok(registered.length > 25);
});

function isSung({ sings, singsOf }: Entry, { place, state }: Canary): boolean {
	return sings?.includes(place) === true && (singsOf === undefined || singsOf === state);
}

function maySee({ shows }: Entry, { readable, document, place }: Canary, now: Moment): boolean {
	if (shows === "nothing") return false;
	if (shows === "everybody") return readable !== null && mayRead(ANYBODY, readable, now);
	// The desk names a document that has no symbol by its file.
	const read = place === "file" ? document : readable;
	return read !== null && mayRead(actorHere(), read, now);
}

const SECRET = Buffer.alloc(32, 7);

for (const [name, entry] of Object.entries(COMMANDS)) {
	test(`${name} shows what it is for, and no more`, async () => {
		const changes = entry.shows === "nothing";
		for (const at of changes ? [house.clock.now()] : [house.clock.now(), AFTERWARDS]) {
			const seen = new Set<Canary>();
			const codes: number[] = [];
			for (const words of entry.words()) {
				const { all, opened, code } = await obeyed(house, words, { at, language: words.length % 2 === 0 ? "en" : "fr" });
				const call = words.join(" ");
				for (const canary of canaries) {
					if (!all.includes(canary.word)) continue;
					seen.add(canary);
					assert.ok(maySee(entry, canary, at), `${call} shows the ${canary.place} of what is ${canary.state}`);
				}
				for (const word of Object.values(given.words)) assert.ok(entry.given === true || !all.includes(word), `${call}: ${word}`);
				assert.ok(entry.people === true || !/zqpersonx/i.test(all), `${call} names somebody`);
				assert.ok(name === "record export" || !all.includes("zqreasonx"), `${call} says why`);
				for (const form of ["hex", "base64", "base64url"] as const)
					assert.ok(!all.includes(SECRET.toString(form)), `${call}: a key`);
				const apart = entry.apart === true || (entry.apart !== undefined && words.includes(entry.apart));
				assert.equal(opened, !apart, `${call} ${opened ? "opens" : "does not open"} the register`);
				assert.doesNotMatch(all, /unexpected|inattendu/i, call);
				codes.push(code);
			}
			assert.equal(codes.includes(0), entry.refused !== true, `${name} ends with ${codes}`);
			const silent = canaries.filter((one) => isSung(entry, one) && maySee(entry, one, at) && !seen.has(one));
			assert.deepEqual(silent, [], `${name} would not find a leak`);
		}
	});
}

/**
 * Every letter, sent as it is sent in earnest, to a holder of each role, out of a house full of canaries: it goes to whom it is about, says
 * nothing of any document nor of anybody else, and holds no link to anywhere but the house.
 */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { receiveMail } from "../../src/acts/intake/receive.js";
import { sortArrivals } from "../../src/acts/intake/sort-arrivals.js";
import type { Post } from "../../src/acts/letters/courier.js";
import { sendInvitation } from "../../src/acts/letters/send-invitation.js";
import { sendOutbox } from "../../src/acts/letters/send-outbox.js";
import { ROLES, type Role, scopeOf } from "../../src/domain/person.js";
import { LANGUAGES } from "../../src/domain/wording.js";
import type { Letter } from "../../src/letters/letter.js";
import { CLARA } from "../builders/house.js";
import { mailOf } from "../builders/mail.js";
import { enter, inRound } from "../builders/people.js";
import { type Client, openPortal, type Portal, signIn } from "../doors/web/sign-in/portal.js";
import { type Canary, documentOf, fill, ROUND, STATES } from "./canaries.js";

const LETTERS = fileURLToPath(new URL("../../src/letters", import.meta.url));
/** Of which all letters are made. */
const PAPER = "letter.ts";

let portal: Portal;
let canaries: readonly Canary[];
/** Names of all people in the house, each of which only letters to themselves may hold. */
const names: string[] = [];

before(async () => {
	portal = await openPortal();
	canaries = await fill(portal.house, STATES);
});
after(() => portal.close());

interface Sent {
	readonly to: string;
	readonly text: string;
}

/** How each letter comes to be sent to somebody in a role. @returns all that was sent */
const SENT_BY: Readonly<Record<string, (role: Role) => Promise<readonly Sent[]>>> = {
	"code.ts": async (role) => sentDuring(async () => void (await comeIn(role))),
	"access-added.ts": async (role) => {
		const { email } = await comeIn(role);
		return sentDuring(async () => {
			const elsewhere = portal.browser("Mozilla/5.0 (iPhone) Safari/605.1");
			await signIn(portal, elsewhere, email);
		});
	},
	"invitation.ts": async (role) => {
		const sent: Sent[] = [];
		const keep = async (to: { readonly email: string }, { subject, text, html }: Letter) => {
			sent.push({ to: to.email, text: `${subject}\n${text}\n${html}` });
		};
		const office = { post: { send: keep }, baseUrl: portal.origin, folder: null };
		for (const language of LANGUAGES) {
			for (const token of ["A".repeat(43), null]) {
				const expiresAt = token === null ? null : "2018-02-01T00:00:00.000Z";
				await sendInvitation(office, {
					name: "Zqguest",
					email: "zqguest@example.org",
					language,
					role,
					party: "Albania",
					token,
					expiresAt,
				});
			}
		}
		return sent;
	},
	"intake.ts": async (role) => {
		const { email } = await comeIn(role);
		const { words, bytes } = documentOf(`by mail ${role}`);
		const said = { from: `${names.at(-1)} <${email}>`, subject: "Comments on Albania" };
		const named = "Please find our comments on the reply of Albania attached.";
		const own = { ...said, text: named, files: [{ name: "comments.docx", bytes }] };
		const wordless = { ...said, text: named, files: [{ name: "comments.pdf", bytes: Buffer.from(`%PDF-1.4 ${role}`) }] };
		const stranger = { ...own, from: "stranger@elsewhere.example" };
		// Acknowledged, acknowledged again, and asked; whoever sends what another has sent, or what is in the register, is told nothing.
		const mails = [own, { ...own, text: "Once more." }, wordless, stranger, { ...wordless, ...knownFile("open") }];
		for (const [index, mail] of mails.entries()) {
			const raw = mailOf({ ...mail, id: `${index}@${role}.example` });
			await receiveMail(portal.house, CLARA, { round: ROUND, raw });
		}
		const sorted = await sortArrivals(portal.house, CLARA, { authserv: null });
		assert.deepEqual(
			sorted.map((one) => one.sorted?.decision),
			["register", "duplicate", "ask", "hold", "hold"],
		);
		const sent: Sent[] = [];
		const keep: Post["send"] = async (to, { subject, text, html }) => {
			sent.push({ to: to.email, text: `${subject}\n${text}\n${html}` });
		};
		await sendOutbox(portal.house.db, { send: keep }, { now: () => new Date(), failed: (error) => assert.fail(String(error)) });
		assert.deepEqual(
			sent.map(({ to }) => to),
			[email, email, email],
		);
		for (const { text } of sent) for (const word of Object.values(words)) assert.ok(!text.includes(word), word);
		return sent;
	},
};

/** What is in the register already, from whoever it came. */
function knownFile(state: string) {
	return { files: [{ name: "known.docx", bytes: documentOf(state).bytes }] };
}

test("every letter has its entry", async () => {
	const found = (await readdir(LETTERS)).filter((name) => name !== PAPER);
	assert.deepEqual(found.sort(), Object.keys(SENT_BY).sort());
});

for (const [name, send] of Object.entries(SENT_BY)) {
	test(`${name.replace(".ts", "")} tells its reader of nothing and nobody else, whatever their role`, async () => {
		for (const role of ROLES) {
			const sent = await send(role);
			assert.ok(sent.length > 0, role);
			for (const { to, text } of sent) {
				for (const { word } of canaries) assert.ok(!text.includes(word), `${role}: ${word}`);
				const owner = to.split("@")[0] ?? "";
				for (const other of names.filter((one) => one !== owner))
					assert.ok(!text.toLowerCase().includes(other), `${role}: ${other}`);
				for (const [link = ""] of text.matchAll(/https?:\/\/[^\s"<]+/g)) assert.ok(link.startsWith(`${portal.origin}/`), link);
			}
		}
	});
}

let count = 0;

/** Somebody new in a role, signed in. */
async function comeIn(role: Role): Promise<{ readonly email: string; readonly client: Client }> {
	const name = `zqguest${String.fromCharCode(97 + Math.floor(count / 26))}${String.fromCharCode(97 + (count++ % 26))}`;
	names.push(name);
	const scope = scopeOf(role);
	const party = scope.party === "must" ? { party: "AL" } : {};
	await enter(portal.house, name, inRound(role, { ...party, ...(scope.questions === "must" ? { questions: ["9"] } : {}) }));
	const client = portal.browser();
	const email = `${name}@example.org`;
	assert.equal((await signIn(portal, client, email)).status, 303);
	return { email, client };
}

async function sentDuring(work: () => Promise<void>): Promise<readonly Sent[]> {
	const before = (await portal.mails()).length;
	await work();
	return (await portal.mails()).slice(before);
}

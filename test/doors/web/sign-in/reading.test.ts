/** What one reads in the portal follows the session, at each request: signing in, second factor, role, revocation. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Secret, TOTP } from "otpauth";
import { endRole } from "../../../../src/acts/people/pass-on.js";
import { publishContribution } from "../../../../src/acts/publish-contribution.js";
import { publishReply } from "../../../../src/acts/publish-reply.js";
import { registerContribution } from "../../../../src/acts/register-contribution.js";
import { registerReply } from "../../../../src/acts/register-reply.js";
import { settlePublicity } from "../../../../src/acts/settle-publicity.js";
import { everywhere } from "../../../../src/domain/person.js";
import { NO_BLOCKS } from "../../../../src/store/passages.js";
import { sealText } from "../../../../src/store/sealing/cipher.js";
import { passageLabel } from "../../../../src/store/sealing/labels.js";
import { vaultOf } from "../../../../src/store/sealing/vault.js";
import { CLARA } from "../../../builders/house.js";
import { enter, inRound } from "../../../builders/people.js";
import { type Client, openPortal, type Portal, signIn } from "./portal.js";

const CONTRIBUTIONS = "/en/rounds/lanzarote-ict/contributions";

let portal: Portal;
let sarasRole: string;
let address: string;
before(async () => {
	portal = await openPortal();
	sarasRole = (await enter(portal.house, "Sara", everywhere("secretariat"))).role;
	await enter(portal.house, "Mia", inRound("member", { party: "FR" }));
	address = await published();
	await publishedReply();
});
after(() => portal.close());

/** A public contribution of which one passage is for the Secretariat only. @returns the address of its page */
async function published(): Promise<string> {
	const bytes = await readFile(fileURLToPath(new URL("../../../corpus/d03.docx", import.meta.url)));
	const arrived = await registerContribution(portal.house, CLARA, {
		round: "lanzarote-ict",
		fileName: "d03.docx",
		bytes,
		parties: ["AL"],
	});
	await settlePublicity(portal.house, CLARA, { item: arrived.item, audience: "public", reason: "author" });
	await publishContribution(portal.house, CLARA, { item: arrived.item });
	await hideOnePassage(arrived.item);
	const list = await (await portal.browser().get(CONTRIBUTIONS)).text();
	return /href="(\/en\/rounds\/lanzarote-ict\/contributions\/[^"?#]+)"/.exec(list)?.[1] ?? "none";
}

/** A published reply of which one passage is for the Secretariat only. */
async function publishedReply(): Promise<void> {
	const bytes = await readFile(fileURLToPath(new URL("../../../corpus/d01.docx", import.meta.url)));
	const reply = { round: "lanzarote-ict", party: "AL" };
	const { item } = await registerReply(portal.house, CLARA, { ...reply, fileName: "d01.docx", bytes });
	await publishReply(portal.house, CLARA, reply);
	await hideOnePassage(item);
}

/** One passage of a published document, kept for the Secretariat and sealed as the house would, with a canary in it. */
async function hideOnePassage(item: string): Promise<void> {
	const { db } = portal.house;
	const passage = await db
		.selectFrom("passage")
		.where("item", "=", item)
		.where("role", "=", "text")
		.selectAll()
		.executeTakeFirstOrThrow();
	const text = "CANARY for the Secretariat";
	const blocks = JSON.stringify(passage.blocks).replaceAll(JSON.stringify(passage.text).slice(1, -1), text);
	const key = (await vaultOf(db).keysOf(db, [item])).get(item) ?? assert.fail();
	const sealed = {
		...{ text: "", sealed_text: sealText(key, text, passageLabel("text", passage)) },
		...{ blocks: NO_BLOCKS, sealed_blocks: sealText(key, blocks, passageLabel("blocks", passage)) },
	};
	await db
		.updateTable("passage")
		.set({ audience: "secretariat", ...sealed })
		.where("id", "=", passage.id)
		.execute();
}

const reads = async (client: Client) => /CANARY/.test(await (await client.get(address)).text());

async function showSecond(client: Client): Promise<void> {
	await client.post("/en/access/second-factor/start");
	const page = await (await client.get("/en/access/second-factor")).text();
	const key = /<code class="key-text">([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(" ", "") ?? "";
	const code = new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: portal.now() });
	assert.equal((await client.post("/en/access/second-factor", { code })).status, 200);
}

test("a passage for the Secretariat is read by it once a second factor is shown, by nobody else, and no more when role or session ends", async () => {
	const [anybody, mia, sara] = [portal.browser(), portal.browser(), portal.browser()];
	await signIn(portal, mia, "mia@example.org");
	await signIn(portal, sara, "sara@example.org");
	assert.deepEqual([await reads(anybody), await reads(mia), await reads(sara)], [false, false, false]);
	await showSecond(mia);
	await showSecond(sara);
	assert.deepEqual([await reads(anybody), await reads(mia), await reads(sara)], [false, false, true]);
	const stolen = portal.browser();
	for (const [name, value] of sara.cookies) stolen.cookies.set(name, value);
	assert.equal(await reads(stolen), true);
	await sara.post("/en/sign-out");
	assert.equal(await reads(stolen), false, "signing out ends the session, wherever its cookie is");
});

test("what is not public is marked on the page, and in no file: a file is passed on", async () => {
	await portal.house.db.deleteFrom("sign_in_second_factor").execute();
	const [anybody, sara] = [portal.browser(), portal.browser()];
	await signIn(portal, sara, "sara@example.org");
	await showSecond(sara);
	const round = "rounds/lanzarote-ict";
	for (const [language, mark] of [
		["en", "Not public"],
		["fr", "Non public"],
	] as const) {
		for (const page of ["replies/AL", "questions/9", address.replace(/^.*lanzarote-ict\//, "")]) {
			const path = `/${language}/${round}/${page}`;
			const hers = await (await sara.get(path)).text();
			const theirs = await (await anybody.get(path)).text();
			assert.equal(hers.includes("CANARY"), hers.includes(mark), `${path}: what is held is marked, and nothing else`);
			assert.match(hers, /class="reads-more"/);
			assert.doesNotMatch(theirs, /CANARY|reads-more|class="secret"/);
		}
		for (const list of ["", "/contributions", "/questions", "/parties", "/parties/AL", "/windows"]) {
			const path = `/${language}/${round}${list}`;
			const body = async (client: Client) => /<main[\s\S]*<\/main>/.exec(await (await client.get(path)).text())?.[0];
			assert.equal(await body(sara), await body(anybody), `${path}: lists and counts are the public ones`);
		}
		const reply = await (await sara.get(`/${language}/${round}/replies/AL`)).text();
		assert.match(reply, new RegExp(`${mark}</span></p><p>[^<]*CANARY`));
		for (const file of ["replies/AL/1/reply.docx", "state.csv", "feed.atom", "windows.ics", "replies/AL/1/cite.json"]) {
			const path = `/${language}/${round}/${file}`;
			const [hers, theirs] = await Promise.all([sara.get(path), anybody.get(path)]);
			assert.equal(hers.status, 200, path);
			assert.deepEqual(Buffer.from(await hers.arrayBuffer()), Buffer.from(await theirs.arrayBuffer()), path);
		}
	}
});

test("the role ends between two requests", async () => {
	const { db } = portal.house;
	await db.deleteFrom("sign_in_second_factor").execute();
	const sara = portal.browser();
	await signIn(portal, sara, "sara@example.org");
	await showSecond(sara);
	assert.equal(await reads(sara), true);
	await endRole(portal.house, CLARA, sarasRole, "left");
	assert.equal(await reads(sara), false);
});

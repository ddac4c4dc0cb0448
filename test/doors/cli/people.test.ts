/** People and circles at the command line: invite, hand over, delegate, end; settle, transmit, withdraw. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { commandsOn, corpus, type DataFolder, dataFolder } from "./command.js";

let data: DataFolder;
before(async () => {
	data = await dataFolder();
});
after(() => data.remove());

const { done, fails, run } = commandsOn(() => data);

const rolesNow = async () =>
	(await done("people", "list"))
		.trim()
		.split("\n")
		.slice(1)
		.map((line) => line.split("\t"));

test("a focal point is invited, hands over, and somebody stands in until a day", async () => {
	assert.match((await run("people", "list")).err, /Nobody has been invited yet/);
	const said = await done("people", "invite", "ana@example.org", "Ana Hoxha", "--role", "focal_point", "--party", "al");
	assert.match(
		said,
		/Ana Hoxha is focal point from now on\.\nOpens the door once, until \d{4}-\d\d-\d\d; it is shown only here: http:\/\/127\.0\.0\.1:3000\/en\/invitation\/[\w-]{43}\n/,
	);
	const [ana = []] = await rolesNow();
	assert.deepEqual(ana.slice(1), ["focal point", "lanzarote-ict, AL", "", "ana@example.org", "Ana Hoxha"]);
	const fr = await done("people", "hand-over", ana[0] ?? "", "ben@example.org", "Ben Leka", "--lang", "fr");
	assert.match(fr, /Fonction attribuée à Ben Leka : point focal\./);
	await fails(1, /not held any more/, "people", "end", ana[0] ?? "", "--reason", "again");
	const [ben = [], ...others] = await rolesNow();
	assert.deepEqual([ben[4], others.length], ["ben@example.org", 0]);
	await done("people", "delegate", ben[0] ?? "", "dora@example.org", "Dora", "--until", "2199-01-01");
	assert.equal((await rolesNow()).length, 2);
	assert.match(await done("people", "end", ben[0] ?? "", "--reason", "left"), /2 roles have ended/);
	assert.match((await run("people", "list")).err, /Nobody has been invited yet/);
});

test("what a role lacks is said, and what is no id is not found", async () => {
	const invite = ["people", "invite", "rita@example.org", "Rita"];
	await fails(1, /rapporteur has questions/, ...invite, "--role", "rapporteur");
	await fails(1, /no question 99/, ...invite, "--role", "rapporteur", "--questions", "9,99");
	await fails(1, /cannot be right/, "people", "invite", "rita", "Rita", "--role", "member");
	await fails(1, /could not be read/, ...invite, "--role", "member", "--until", "soon");
	await fails(1, /nothing at this address/, "people", "end", "nonsense", "--reason", "x");
	assert.equal((await run(...invite, "--role", "king")).code, 2);
});

test("a document is settled, transmitted, shown and withdrawn", async () => {
	const item =
		/Registered .* as ([0-9a-f-]{36})/.exec(await done("import", "contribution", corpus("d03"), "--party", "AL"))?.[1] ?? "";
	await done("settle", item, "--as", "secretariat", "--reason", "author");
	await fails(1, /held as confidential/, "transmit", item, "--party", "AL");
	await done("settle", item, "--as", "public", "--reason", "author, by e-mail");
	assert.match(await done("transmit", item, "--party", "al"), /Transmitted to AL/);
	await fails(1, /transmitted to AL already/, "transmit", item, "--party", "AL");
	await done("people", "invite", "rita@example.org", "Rita", "--role", "rapporteur", "--questions", "9");
	const [{ id }] = JSON.parse(await done("people", "list", "--json")).filter(({ name }: { name: string }) => name === "Rita");
	await done("show", item, "--to", id);
	await done("withdraw", item, "--reason", "at its author's wish");
	await fails(1, /withdrawn already/, "withdraw", item, "--reason", "again");
	await fails(1, /nothing at this address/, "withdraw", "00000000-0000-4000-8000-000000000000", "--reason", "x");
});

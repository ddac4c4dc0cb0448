/** Erasing at the command line. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { commandsOn, corpus, type DataFolder, dataFolder } from "./command.js";

let data: DataFolder;
before(async () => {
	data = await dataFolder();
});
after(() => data.remove());

const { done, fails, run } = commandsOn(() => data);

test("a document and a person are erased, after being told what it comes to, and only when it is meant", async () => {
	const item =
		/Registered .* as ([0-9a-f-]{36})/.exec(await done("import", "contribution", corpus("d04"), "--party", "AL"))?.[1] ?? "";
	const asked = ["erase", "document", item, "--asked-by", "author"];
	assert.match(await done(...asked), /Goes for good: \d+ passages.*\n.*Stays: .*\nNothing has been erased\./);
	assert.equal((await run("erase", "document", item)).code, 2, "at whose wish must be said");
	assert.match(await done(...asked, "--yes", "--lang", "fr"), /Effacé\./);
	await fails(1, /erased already/, ...asked, "--yes");
	await done("people", "invite", "zoe@example.org", "Zoe", "--role", "member");
	const people = JSON.parse(await done("people", "list", "--json")) as { id: string; name: string }[];
	const id = people.find(({ name }) => name === "Zoe")?.id ?? "";
	assert.match(
		await done("erase", "person", id, "--asked-by", "person"),
		/the name and address of Zoe.*\nNothing has been erased\./,
	);
	assert.match(await done("erase", "person", id, "--asked-by", "person", "--yes"), /by an id without a name/);
	await fails(1, /nothing at this address/, "erase", "person", id, "--asked-by", "person", "--yes");
	assert.match(await done("verify"), /The chain is whole/);
});

test("a day to come sets an embargo, which can be taken back once", async () => {
	const item =
		/Registered .* as ([0-9a-f-]{36})/.exec(await done("import", "contribution", corpus("d05"), "--party", "AL"))?.[1] ?? "";
	await done("settle", item, "--as", "public", "--reason", "author");
	const said = await done("publish", "contribution", item, "--at", "2199-03-01");
	assert.match(said, /Will be published at 2199-03-01T11:00:00.*nothing tells of it before/);
	assert.match(said, new RegExp(`rapporteur publish cancel ${item}`));
	assert.match(await done("publish", "cancel", item), /will not be published by itself/);
	await fails(1, /nothing at this address/, "publish", "cancel", item);
	await done("import", "reply", corpus("d01"), "--party", "AL", "--public");
	assert.match(await done("publish", "reply", "--party", "al", "--at", "2199-03-01"), /Will be published at 2199-03-01/);
});

/** The record on the portal: what is published, and the check of a receipt, which says nothing but yes or no. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { app, body, receipt, receiptAt, textOf, troubles } from "./fixture.js";

const sent = (path: string, fields: Record<string, string> | string) =>
	app.request(path, {
		method: "POST",
		headers: { "Content-Type": "application/x-www-form-urlencoded" },
		body: typeof fields === "string" ? fields : new URLSearchParams(fields).toString(),
	});
const answer = async (fields: Record<string, string> | string, language = "en") => {
	const response = await sent(`/${language}/record/receipts`, fields);
	assert.deepEqual([response.status, response.headers.get("Cache-Control")], [200, "no-store"]);
	return textOf(/role="status">(.*?)<\/p>/s.exec(await response.text())?.[1] ?? "").trim();
};

describe("the record", () => {
	it("lists a year of checkpoints, tells how many acts there were nowhere, and leads to key and receipts", async () => {
		for (const language of ["en", "fr"]) {
			const html = await body(`/${language}/record`);
			assert.equal(html.match(/\/record\/checkpoints\/\d{4}-\d\d-\d\d\.txt/g)?.length, 366);
			for (const address of ["/record/key.txt", `/${language}/record/receipts`]) assert.ok(html.includes(`href="${address}"`));
		}
		assert.ok((await body("/fr/privacy")).includes('href="/fr/record"'));
	});

	it("gives a checkpoint and the keys as they are, in plain text, without the hour", async () => {
		const response = await app.request("/record/checkpoints/2018-01-02.txt");
		assert.equal(await response.text(), "a note of 2018-01-02\n");
		assert.equal(response.headers.get("Content-Type"), "text/plain; charset=utf-8");
		assert.equal(response.headers.get("Last-Modified"), null);
		assert.equal(await body("/record/key.txt"), "rapporteur.example/record+new\nrapporteur.example/record+old\n");
		for (const none of ["2018-01-03", "2018-13-01", "2018-02-30", "0000-00-00", "2018-1-2"])
			assert.equal((await app.request(`/record/checkpoints/${none}.txt`)).status, 404, none);
	});

	it("is found without a language too", async () => {
		for (const path of ["/record", "/record/receipts"]) {
			const response = await app.request(path, { headers: { "Accept-Language": "fr-CH" } });
			assert.deepEqual([response.status, response.headers.get("Location")], [302, `/fr${path}`]);
		}
	});
});

describe("a receipt", () => {
	it("is in the record, or not found, or none; what was pasted is not shown again", async () => {
		const written = JSON.stringify(receipt, null, 1);
		assert.equal(await answer({ receipt: written }), "This receipt is in the record.");
		assert.equal(await answer({ receipt: `\n ${written.replaceAll("\n", "\r\n")} ` }, "fr"), "Ce récépissé figure au journal.");
		assert.equal(
			await answer({ receipt: JSON.stringify(receiptAt("2018-01-01T00:00:00.000Z")) }),
			"This receipt was not found in the record.",
		);
		assert.match(await answer({ receipt: written.replace(receipt.reference, "AAAA-BBBB-CCCC") }), /^This is not a receipt/);
		const html = await (await sent("/en/record/receipts", { receipt: written })).text();
		for (const told of [receipt.leaf, receipt.reference, receipt.sha256]) assert.ok(!html.includes(told));
	});

	it("that is nonsense, missing or huge is not a receipt, and no fault", async () => {
		const before = troubles.length;
		const nothing: (Record<string, string> | string)[] = [
			{},
			{ receipt: "" },
			{ receipt: "null" },
			{ receipt: "[1" },
			{ receipt: receipt.leaf },
			"%E0%A4%A",
			"receipt=%00",
		];
		for (const fields of nothing) assert.match(await answer(fields), /^This is not a receipt/, JSON.stringify(fields));
		assert.match(await answer({ receipt: "x".repeat(100_000) }), /^This is not a receipt/);
		const form = new FormData();
		form.set("receipt", new File(["{}"], "receipt.json"));
		const response = await app.request("/en/record/receipts", { method: "POST", body: form });
		assert.match(await response.text(), /This is not a receipt/);
		assert.equal(troubles.length, before);
	});

	it("can be sent there and nowhere else", async () => {
		assert.equal((await sent("/en/record", { receipt: "" })).status, 405);
		assert.equal((await sent("/en/record/receipts/", { receipt: "" })).status, 405);
		const refused = await app.request("/fr/record/receipts", { method: "PUT" });
		assert.deepEqual([refused.status, refused.headers.get("Allow")], [405, "GET, HEAD, POST"]);
	});
});

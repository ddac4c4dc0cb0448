import assert from "node:assert/strict";
import { test } from "node:test";
import { readConfig } from "../src/config.js";
import { Problem } from "../src/domain/problem.js";

test("without any setting: the embedded database in ./data, on loopback, with samples", () => {
	const config = readConfig({});
	assert.equal(config.port, 3000);
	assert.equal(config.host, "127.0.0.1");
	assert.ok(config.dataDir.endsWith("/data"));
	assert.equal(config.databaseUrl, null);
	assert.equal(config.baseUrl, null);
	assert.equal(config.samples, true);
});

test("an empty variable counts as not set; a slash at the end of an address is dropped", () => {
	assert.equal(readConfig({ PORT: "", DATABASE_URL: "" }).databaseUrl, null);
	assert.equal(readConfig({ BASE_URL: "https://example.org/rounds/" }).baseUrl, "https://example.org/rounds");
});

test("LibreOffice: the one that is found, one by its path, or none", () => {
	assert.equal(readConfig({}).libreOffice, undefined);
	assert.equal(readConfig({ LIBREOFFICE: "off" }).libreOffice, null);
	assert.equal(readConfig({ LIBREOFFICE: process.execPath }).libreOffice, process.execPath);
});

test("a wrong setting is refused by its name, and its value is not repeated", () => {
	const wrongs: Record<string, string>[] = [
		{ PORT: "eighty" },
		{ PORT: "70000" },
		{ PORT: "-1" },
		{ DATABASE_URL: "mysql://me:hunter2@host/db" },
		{ DATABASE_URL: "hunter2" },
		{ BASE_URL: "ftp://hunter2" },
		{ SAMPLES: "perhaps" },
		{ DATABASE_OWNER_URL: "mysql://me:hunter2@host/db" },
		{ RECORD_KEY: "hunter2" },
		{ LIBREOFFICE: "/nowhere/hunter2" },
		{ LIBREOFFICE: "soffice" },
		{ SMTP_URL: "https://me:hunter2@host" },
		{ MAIL_FROM: "hunter2" },
		{ MAIL_FROM: "Secretariat <a@example.org>\r\nBcc: hunter2@example.org" },
		{ PROXIES: "hunter2" },
	];
	for (const wrong of wrongs) {
		assert.throws(
			() => readConfig(wrong),
			(error) =>
				error instanceof Problem &&
				error.code === "wrong_setting" &&
				error.facts.name === Object.keys(wrong)[0] &&
				!JSON.stringify(error.facts).includes("hunter2"),
			JSON.stringify(wrong),
		);
	}
});

test("a mail server needs a sender; without one, letters stay here", () => {
	const server = { SMTP_URL: "smtps://me:hunter2@mail.example.org" };
	assert.throws(
		() => readConfig(server),
		(error) => error instanceof Problem && error.facts.name === "MAIL_FROM" && !JSON.stringify(error.facts).includes("hunter2"),
	);
	assert.equal(readConfig({ ...server, MAIL_FROM: "Secretariat <a@example.org>" }).smtpUrl, server.SMTP_URL);
	assert.equal(readConfig({}).smtpUrl, null);
});

/** Where no mail server is set, letters are put into a folder for their owner's eyes. */
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { lettersFolder, mailDoor } from "../../../src/doors/mail/index.js";
import { codeLetter } from "../../../src/letters/code.js";

test("a letter is a file that mail programmes open, and nobody else's to read", async () => {
	const dataDir = await mkdtemp(join(tmpdir(), "rapporteur-letters-"));
	try {
		const post = mailDoor({ smtpUrl: null, mailFrom: "Secretariat <s@example.org>", dataDir });
		const letter = codeLetter("en", { to: "Ana", code: "1234 5678", minutes: 10 });
		await post.send({ name: 'Ana "x" <y@z.org>, Eve', email: "ana@example.org" }, letter);
		await post.send({ name: "Ana", email: "ana@example.org" }, letter);
		const files = await readdir(lettersFolder(dataDir));
		assert.equal(files.length, 2);
		const eml = await readFile(join(lettersFolder(dataDir), files.sort()[0] ?? ""), "utf8");
		assert.match(eml, /^To: .*<ana@example\.org>\r$/m);
		assert.equal(eml.match(/^(To|Cc|Bcc):/gm)?.length, 1);
		assert.match(eml, /^Subject: 1234 5678 is your code for signing in\r$/m);
		assert.match(eml, /multipart\/alternative/);
		assert.equal((await stat(lettersFolder(dataDir))).mode & 0o077, 0);
		assert.equal((await stat(join(lettersFolder(dataDir), files[0] ?? ""))).mode & 0o077, 0);
	} finally {
		await rm(dataDir, { recursive: true });
	}
});

/** Inviting somebody from the command line sends the letter; where it cannot be sent, the link is said, and the role stays. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type MailSink, mailSink } from "../../builders/mail-sink.js";
import { command, type DataFolder, dataFolder } from "./command.js";

let data: DataFolder;
let sink: MailSink;
before(async () => {
	[data, sink] = await Promise.all([dataFolder(), mailSink()]);
});
after(() => Promise.all([data.remove(), sink.close()]));

const MAIL = { MAIL_FROM: "Secretariat <secretariat@example.org>", BASE_URL: "https://portal.example" };
const LINK = /https:\/\/portal\.example\/fr\/invitation\/[\w-]{43}/;
const words = (email: string) => [
	"people",
	"invite",
	email,
	"Ana Hoxha",
	"--role",
	"focal_point",
	"--party",
	"al",
	"--language",
	"fr",
];

test("by a mail server: the letter has the link, and the terminal has it not", async () => {
	const { code, out, err } = await command(words("Ana@example.org"), { ...data.env, ...MAIL, SMTP_URL: sink.url });
	assert.equal(code, 0, err);
	assert.match(out, /A letter has been sent to Ana@example\.org/);
	assert.doesNotMatch(out + err, /invitation\//);
	const [mail] = sink.mails;
	assert.equal(mail?.to, "ana@example.org");
	assert.match(mail?.text ?? "", LINK);
	assert.match(mail?.text ?? "", /Bonjour Ana Hoxha,/);
	assert.match(mail?.text ?? "", /Pour\s*: Albanie\./);
});

test("by a mail server that does not answer: said, with the link to hand over; the role is given", async () => {
	const { code, err } = await command(words("ben@example.org"), { ...data.env, ...MAIL, SMTP_URL: "smtp://127.0.0.1:1" });
	assert.equal(code, 1);
	assert.match(err, /the letter about it could not be sent/);
	assert.match(err, LINK);
	assert.match((await command(["people", "list"], data.env)).out, /ben@example\.org/);
});

test("without a mail server: the letter is in the folder, and the link is said", async () => {
	const { code, out, err } = await command(words("cora@example.org"), { ...data.env, BASE_URL: MAIL.BASE_URL });
	assert.equal(code, 0, err);
	const link = LINK.exec(out)?.[0] ?? "no link";
	assert.match(err, /No mail server is set/);
	const [file = ""] = await readdir(join(data.folder, "letters"));
	const letter = await readFile(join(data.folder, "letters", file), "utf8");
	assert.ok(letter.replace(/=\r\n/g, "").replaceAll("=3D", "=").includes(link));
});

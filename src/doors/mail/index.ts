/** The way out for letters: a mail server, or, where none is set, a folder in which they can be looked at. */
import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Letter, Post, Stamp } from "../../acts/letters/courier.js";

export interface MailSettings {
	/** "smtps://user:password@mail.example.org"; null: letters go into the folder. */
	readonly smtpUrl: string | null;
	/** "Secretariat <lanzarote@example.org>". */
	readonly mailFrom: string;
	readonly dataDir: string;
}

/** Seconds for which a mail server may think. */
const PATIENCE = 15_000;

/** Opens the way out. */
export function mailDoor({ smtpUrl, mailFrom: from, dataDir }: MailSettings): Post {
	return smtpUrl === null ? intoFolder(lettersFolder(dataDir), from) : byServer(smtpUrl, from);
}

/** Where letters can be looked at when there is no mail server. */
export function lettersFolder(dataDir: string): string {
	return join(dataDir, "letters");
}

/** TLS wherever the server offers it. Files and addresses are never read on behalf of a letter. */
function byServer(smtpUrl: string, from: string): Post {
	const times = { connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE };
	const transport = createTransport({ url: smtpUrl, ...times, disableFileAccess: true, disableUrlAccess: true });
	return {
		async send(to, letter, stamp) {
			await transport.sendMail({ ...mailOf(to, letter, from), ...stamped(from, stamp) });
		},
	};
}

/** Letters hold codes and links: the folder is its owner's alone. */
function intoFolder(folder: string, from: string): Post {
	const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
	return {
		async send(to, letter, stamp) {
			const { message } = await transport.sendMail({ ...mailOf(to, letter, from), ...stamped(from, stamp) });
			await mkdir(folder, { recursive: true, mode: 0o700 });
			const name = `${new Date().toISOString().replace(/[:.]/g, "-")}-${randomBytes(3).toString("hex")}.eml`;
			await writeFile(join(folder, name), message, { mode: 0o600, flag: "wx" });
		},
	};
}

function mailOf(to: { readonly name: string; readonly email: string }, letter: Letter, from: string) {
	return {
		from,
		to: { name: to.name, address: to.email },
		...{ subject: letter.subject, text: letter.text, html: letter.html },
		// RFC 3834: no holiday notice is to answer it.
		headers: { "Auto-Submitted": "auto-generated", "Content-Language": letter.language },
	};
}

/** "Secretariat <committee@body.example>" takes answers at committee+TAG@body.example, and its letters are called ID@body.example. */
function stamped(from: string, stamp: Stamp | undefined) {
	const [, local = "", domain = ""] = /([^\s<>@]+)@([^\s<>@]+)>?\s*$/.exec(from) ?? [];
	if (stamp === undefined || domain === "") return {};
	const answers = stamp.inReplyTo === null ? {} : { inReplyTo: stamp.inReplyTo, references: stamp.inReplyTo };
	return { messageId: `<${stamp.id}@${domain}>`, replyTo: `${local}+${stamp.replyTag}@${domain}`, ...answers };
}

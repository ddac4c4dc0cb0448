/** Raw bytes → message. The parts are told apart by postal-mime (docs/decisions/0022); containers are opened here, with limits. */
import PostalMime, { type Address, addressParser, decodeWords, type Email } from "postal-mime";
import { Opener } from "./files.js";
import { textOfHtml } from "./html.js";
import { mended, reclaimed, withoutControls } from "./mend.js";
import { MAIL_LIMITS, type Mailbox, type MailFile, type MailLimits, type Message, type Words } from "./message.js";
import { wordsOf } from "./words.js";

/** A message that cannot be taken apart. It is kept as it came. */
export class Unreadable extends Error {
	override readonly name = "Unreadable";
}

const PASSES_ON = /^\s*(?:\[[^\]]{1,40}\]\s*)?(?:fwd?|tr|wg|rv|i|enc|vs|doorst)\s*:/i;

/** Reads a message and what it carries. @throws Unreadable when its parts nest too deep or its header has no end */
export async function readMessage(raw: Uint8Array, limits: MailLimits = MAIL_LIMITS): Promise<Message> {
	return readAt(raw, new Opener(limits), { depth: limits.depth, inside: [] });
}

interface Place {
	/** How deep messages within it may still lie. */
	readonly depth: number;
	readonly inside: readonly string[];
}

async function readAt(raw: Uint8Array, opener: Opener, place: Place): Promise<Message> {
	const email = await parsed(mended(raw));
	const carried = email.attachments.filter((one) => one.mimeType === "message/rfc822" && one.disposition !== "x-unread");
	const report = isReport(email);
	const files = report ? [] : filesOf(email, place).flatMap((file) => opener.open(file));
	const forwarded: Message[] = [];
	if (place.depth > 0 && !report)
		for (const one of carried) {
			const inside = [...place.inside, one.filename ?? "message"];
			forwarded.push(await readAt(bytesOf(one.content), opener, { depth: place.depth - 1, inside }));
		}
	return {
		...headOf(email),
		words: wordingsOf(email, opener.said.splice(0)),
		files,
		forwarded,
		report,
		encrypted: isEncrypted(email),
	};
}

async function parsed(raw: Uint8Array): Promise<Email> {
	const options = { forceRfc822Attachments: true, maxNestingDepth: 60 } as const;
	try {
		const email = await PostalMime.parse(raw, options);
		if (!/\ufffd/.test(`${email.text ?? ""}${email.html ?? ""}`)) return email;
		const other = await PostalMime.parse(reclaimed(raw), options);
		return { ...email, ...(other.text && { text: other.text }), ...(other.html && { html: other.html }) };
	} catch (error) {
		throw new Unreadable("the message cannot be taken apart", { cause: error });
	}
}

function headOf(email: Email) {
	const values = (key: string): string[] => email.headers.filter((one) => one.key === key).map((one) => one.value);
	return {
		messageId: idsIn(email.messageId ?? "")[0] ?? email.messageId?.trim() ?? null,
		from: mailboxOf(email.from),
		replyTo: mailboxOf(email.replyTo?.[0]),
		to: [...(email.to ?? []), ...(email.cc ?? [])].flatMap((one) => mailboxOf(one) ?? []),
		returnPath:
			values("return-path")[0]
				?.replace(/[<>\s]/g, "")
				.toLowerCase() ?? null,
		date: email.date ?? null,
		subject: withoutControls(email.subject ?? "")
			.replace(/\s+/g, " ")
			.trim(),
		headers: email.headers.map(({ key, value }) => ({ key, value })),
		answers: [...values("in-reply-to"), ...values("references")].flatMap(idsIn),
	};
}

function idsIn(value: string): string[] {
	return value.match(/<[^<>\s]{1,900}>/g) ?? [];
}

/** The first of a group; none when there is no address in it. */
function mailboxOf(given: Address | undefined): Mailbox | null {
	const one = given?.group?.[0] ?? given;
	if (one?.address === undefined || one.address === "") return null;
	// "=?utf-8?q?A?= <a@b>" in one quoted word, as some programmes write it.
	const inner = addressParser(decodeWords(one.address))[0]?.address ?? one.address;
	return { name: withoutControls(one.name).replace(/\s+/g, " ").trim(), address: inner.trim().toLowerCase() };
}

/** Both wordings of an alternative, when they differ in more than dress; what a winmail.dat says counts too. */
function wordingsOf(email: Email, said: readonly string[]): Words[] {
	const passesOn = PASSES_ON.test(email.subject ?? "");
	const plain = email.text ?? "";
	const rich = email.html === undefined ? "" : textOfHtml(email.html);
	const texts = [plain, rich, ...said].map(withoutControls).filter((text) => text.trim() !== "");
	const seen = new Set<string>();
	const words = texts.map((text) => wordsOf(text, passesOn));
	return words.filter(({ own, forwarded, quoted }) => {
		const key = lettersOf(own) + lettersOf(forwarded ?? "") || lettersOf(quoted);
		return key === "" || seen.has(key) ? false : seen.add(key);
	});
}

function lettersOf(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Parts that are for machines. */
const NO_FILES = /^(?:message\/(?:delivery-status|disposition-notification)|application\/pgp-encrypted)$/;

function filesOf(email: Email, { inside }: Place): MailFile[] {
	return email.attachments
		.filter((one) => one.mimeType !== "message/rfc822" && !(one.related === true && one.disposition !== "attachment"))
		.filter((one) => !NO_FILES.test(one.mimeType) && bytesOf(one.content).length > 0)
		.map((one, at) => ({
			name: withoutControls(one.filename ?? `attachment ${at + 1}`)
				.replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
				.trim(),
			type: one.mimeType,
			bytes: bytesOf(one.content),
			inside,
		}));
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
	return typeof content === "string" ? Buffer.from(content) : new Uint8Array(content);
}

function contentTypeOf(email: Email): string {
	return (email.headers.find((one) => one.key === "content-type")?.value ?? "").toLowerCase();
}

function isReport(email: Email): boolean {
	return (
		/^multipart\/report\b/.test(contentTypeOf(email)) ||
		email.attachments.some((one) => /^message\/(?:delivery-status|disposition-notification|feedback-report)/.test(one.mimeType))
	);
}

/** PGP or S/MIME; a signature alone hides nothing. */
function isEncrypted(email: Email): boolean {
	const type = contentTypeOf(email);
	const enveloped = /^application\/(?:x-)?pkcs7-mime\b/.test(type) && !/smime-type\s*=\s*"?signed-data/.test(type);
	return /^multipart\/encrypted\b/.test(type) || enveloped || /^-----BEGIN PGP MESSAGE-----/m.test(email.text ?? "");
}

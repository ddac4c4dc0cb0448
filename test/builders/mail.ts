/** Messages as a mail server hands them over. */

export interface MailOf {
	readonly from: string;
	/** Without angle brackets. */
	readonly id: string;
	readonly subject: string;
	readonly text: string;
	readonly files?: readonly { readonly name: string; readonly bytes: Uint8Array }[];
	/** Lines of the header besides. */
	readonly more?: readonly string[];
}

const BOUNDARY = "part-of-a-test";

/** A message with its files. */
export function mailOf({ from, id, subject, text, files = [], more = [] }: MailOf): Buffer {
	const parts = [
		["Content-Type: text/plain; charset=utf-8", "", text],
		...files.map(({ name, bytes }) => [
			"Content-Type: application/octet-stream",
			"Content-Transfer-Encoding: base64",
			`Content-Disposition: attachment; filename="${name}"`,
			"",
			...(Buffer.from(bytes)
				.toString("base64")
				.match(/.{1,76}/g) ?? []),
		]),
	];
	const lines = [
		...[`From: ${from}`, "To: secretariat@body.example", `Subject: ${subject}`, `Message-ID: <${id}>`, ...more],
		...["MIME-Version: 1.0", `Content-Type: multipart/mixed; boundary="${BOUNDARY}"`, ""],
		...parts.flatMap((part) => [`--${BOUNDARY}`, ...part]),
		...[`--${BOUNDARY}--`, ""],
	];
	return Buffer.from(lines.join("\r\n"));
}

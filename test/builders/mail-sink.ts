/** A real mail server on loopback, which keeps what it is given. */
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Mail {
	readonly to: string;
	/** Header and text, decoded. */
	readonly text: string;
}

export interface MailSink {
	readonly url: string;
	readonly mails: Mail[];
	close(): Promise<void>;
}

export async function mailSink(): Promise<MailSink> {
	const mails: Mail[] = [];
	const server = new SMTPServer({
		disabledCommands: ["AUTH", "STARTTLS"],
		disableReverseLookup: true,
		onData(stream, session, done) {
			const parts: Buffer[] = [];
			stream.on("data", (part: Buffer) => parts.push(part));
			stream.on("end", () => {
				mails.push({ to: session.envelope.rcptTo[0]?.address ?? "", text: decoded(Buffer.concat(parts).toString("latin1")) });
				done();
			});
		},
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
	const { port } = server.server.address() as AddressInfo;
	return {
		url: `smtp://127.0.0.1:${port}`,
		mails,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** Quoted-printable away, in the text and in the headers. */
function decoded(raw: string): string {
	const bytes = raw
		.replace(/=\r?\n/g, "")
		.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
	return Buffer.from(bytes, "latin1").toString("utf8");
}

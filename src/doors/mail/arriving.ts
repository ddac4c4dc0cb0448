/** The way in for mail: a mail server in front hands messages over by LMTP. What is answered with 250 is on the disk and in the register. */
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from "smtp-server";

export interface ArrivingSettings {
	readonly host: string;
	/** 0: any that is free. */
	readonly port: number;
	/** Largest message in bytes. */
	readonly most: number;
}

export interface ArrivingDoor {
	readonly port: number;
	/** Takes no new connections, and waits for what is under way. */
	close(): Promise<void>;
}

/** How many may be on the way at once: each lies in memory as a whole. */
const AT_ONCE = 4;

/**
 * Opens the door.
 * @param receive resolves once the message is kept; when it rejects, the mail server is asked to try again later
 * @param failed told why; never what was in the message
 */
export async function arrivingDoor(
	{ host, port, most }: ArrivingSettings,
	receive: (raw: Uint8Array) => Promise<unknown>,
	failed: (error: unknown) => void,
): Promise<ArrivingDoor> {
	const server = new SMTPServer({
		...{ lmtp: true, authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], disableReverseLookup: true },
		...{ size: most, maxClients: AT_ONCE, logger: false, closeTimeout: 10_000 },
		onData(stream, session, done) {
			whole(stream, session)
				.then((raw) =>
					raw === null ? done(refusal(552, "This message is too large.")) : receive(raw).then(() => done(null, "Kept.")),
				)
				.catch((error: unknown) => {
					failed(error);
					done(refusal(451, "It could not be kept now. Try again later."));
				});
		},
	});
	server.on("error", failed);
	await new Promise<void>((resolve, reject) => {
		server.server.once("error", reject);
		server.listen(port, host, resolve);
	});
	return {
		port: (server.server.address() as AddressInfo).port,
		close: () => new Promise((resolve) => server.close(() => resolve())),
	};
}

/** The message under the lines that whoever delivers writes above it; null when it is too large. */
async function whole(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<Buffer | null> {
	const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
	const lines = [`Return-Path: <${from}>`, ...envelope.rcptTo.map(({ address }) => `Delivered-To: ${address}`)];
	const parts: Buffer[] = [Buffer.from(`${lines.map((line) => line.replace(/[\r\n]/g, "")).join("\r\n")}\r\n`)];
	for await (const part of stream) if (!stream.sizeExceeded) parts.push(part as Buffer);
	return stream.sizeExceeded ? null : Buffer.concat(parts);
}

function refusal(responseCode: number, sentence: string): Error {
	return Object.assign(new Error(sentence), { responseCode });
}

/** Where a command writes: a terminal, with colour and a width, or a pipe, plain. A reader who has left (`| head`) is no mistake. */
import { once } from "node:events";
import type { WriteStream } from "node:tty";
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

export interface Paper {
	readonly terminal: boolean;
	/** In columns; null in a pipe, where lines have no end. */
	readonly width: number | null;
	/** Resolves when there is room for more. */
	write(text: string): Promise<void>;
	line(text?: string): Promise<void>;
	/** The text in a style, on a terminal that wants colour; as it is elsewhere. */
	styled(style: Style, text: string): string;
}

/** @param whenGone called once when nobody reads any more; what is written after that is dropped */
export function paperOver(
	stream: WriteStream,
	environment: Readonly<Record<string, string | undefined>>,
	whenGone: () => void,
): Paper {
	const terminal = stream.isTTY === true;
	const colour = terminal && (environment.NO_COLOR ?? "") === "" && environment.TERM !== "dumb";
	let gone = false;
	stream.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE" && error.code !== "EIO") throw error;
		if (!gone) whenGone();
		gone = true;
	});
	const write = async (text: string): Promise<void> => {
		if (!gone && !stream.write(text)) await roomIn(stream);
	};
	return {
		terminal,
		width: terminal ? (stream.columns ?? 80) : null,
		write,
		line: (text = "") => write(`${text}\n`),
		styled: (style, text) => (colour ? styleText(style, text) : text),
	};
}

/** Resolves when a stream takes more, or never will. */
async function roomIn(stream: WriteStream): Promise<void> {
	const waiting = new AbortController();
	const { signal } = waiting;
	await Promise.race([once(stream, "drain", { signal }), once(stream, "close", { signal })]).catch(() => {});
	waiting.abort();
}

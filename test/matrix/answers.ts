/** What an answer holds, whatever it is wrapped in: the text of a page, the parts of a Word file, the headers of both. */
import { unzipSync } from "fflate";

/** All text of an answer in one string; what is packed is unpacked. */
export async function wholeOf(response: Response): Promise<string> {
	const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join("\n");
	return `${headers}\n\n${textOf(new Uint8Array(await response.arrayBuffer()))}`;
}

/** Text of bytes: of every part where they are a zip. */
export function textOf(bytes: Uint8Array): string {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return Buffer.from(bytes).toString();
	return Object.entries(unzipSync(bytes))
		.map(([name, part]) => `${name}\n${Buffer.from(part).toString()}`)
		.join("\n");
}

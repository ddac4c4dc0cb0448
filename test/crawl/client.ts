/**
 * A client that shares nothing with the programme: bare HTTP, its own cookies, its own one-time passwords. It reaches the portal as a proxy
 * in front of it would, over the loopback, and knows it by the address that readers know.
 */
import { createHmac } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface Answer {
	readonly path: string;
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

export interface Portal {
	readonly port: number;
	/** "https://rapporteur.example". */
	readonly origin: string;
	readonly dataDir: string;
}

export class Client {
	readonly #cookies = new Map<string, string>();
	readonly #portal: Portal;

	constructor(portal: Portal) {
		this.#portal = portal;
	}

	get(path: string): Promise<Answer> {
		return this.#ask("GET", path);
	}

	post(path: string, fields: Readonly<Record<string, string>> = {}): Promise<Answer> {
		return this.#ask("POST", path, new URLSearchParams(fields).toString());
	}

	/** Comes in by the code that is sent, and where duties ask for it sets an authenticator app. */
	async signIn(email: string, { app }: { readonly app: boolean }): Promise<void> {
		await this.post("/en/sign-in", { email });
		const entered = await this.post("/en/sign-in/code", { code: await this.#codeFor(email) });
		if (entered.status !== 303) throw new Error(`${email} is not in: ${entered.status}`);
		if (!app) return;
		await this.post("/en/access/second-factor/start");
		const page = (await this.get("/en/access/second-factor")).body.toString();
		const key = /<code class="key-text">([A-Z2-7 ]+)<\/code>/.exec(page)?.[1]?.replaceAll(" ", "") ?? "";
		const set = await this.post("/en/access/second-factor", { code: oneTimePassword(key, Date.now()) });
		if (set.status !== 200) throw new Error(`${email} has no second factor: ${set.status}`);
	}

	#ask(method: string, path: string, body = ""): Promise<Answer> {
		const { port, origin } = this.#portal;
		const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const form = {
			"Content-Type": "application/x-www-form-urlencoded",
			"Content-Length": Buffer.byteLength(body),
			Origin: origin,
		};
		const headers = {
			...{ Host: new URL(origin).host, "User-Agent": "Crawler (Linux) Firefox/140.0", "Accept-Encoding": "gzip" },
			...(cookie === "" ? {} : { Cookie: cookie }),
			...(method === "POST" ? form : {}),
		};
		return new Promise((resolve, reject) => {
			const asked = request({ host: "127.0.0.1", port, method, path, headers }, (response) => {
				const parts: Buffer[] = [];
				response.on("data", (part: Buffer) => parts.push(part));
				response.on("end", () => {
					this.#keep(response.headers["set-cookie"] ?? []);
					const { statusCode: status = 0, headers: answered } = response;
					resolve({ path, status, headers: answered, body: unpacked(Buffer.concat(parts), answered["content-encoding"]) });
				});
			});
			asked.on("error", reject).end(body);
		});
	}

	#keep(set: readonly string[]): void {
		for (const one of set) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
			if (/max-age=0(;|$)/i.test(one)) this.#cookies.delete(name);
			else this.#cookies.set(name, value);
		}
	}

	/** Without a mail server letters are put into a folder. */
	async #codeFor(email: string): Promise<string> {
		const letters = join(this.#portal.dataDir, "letters");
		for (let waited = 0; waited < 10_000; waited += 20) {
			for (const name of await readdir(letters).catch(() => [])) {
				const letter = await readFile(join(letters, name), "utf8");
				const code = /^Subject: (\d{4} \d{4})/m.exec(letter)?.[1];
				if (code !== undefined && letter.includes(`<${email}>`)) return code;
			}
			await pause(20);
		}
		throw new Error(`no letter to ${email}`);
	}
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
	if (encoding === "gzip") return gunzipSync(body);
	return encoding === "br" ? brotliDecompressSync(body) : body;
}

/** RFC 6238 over RFC 4226: six figures, thirty seconds, SHA-1. */
export function oneTimePassword(base32: string, now: number): string {
	const bits = [...base32].map((sign) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign).toString(2).padStart(5, "0")).join("");
	const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((octet) => Number.parseInt(octet, 2)));
	const counter = Buffer.alloc(8);
	counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)));
	const mac = createHmac("sha1", key).update(counter).digest();
	const from = (mac.at(-1) ?? 0) & 15;
	return String((mac.readUInt32BE(from) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

/** Signing in over HTTP, as people do: from the code to being in. No key is derived on the way, so it has to be quick. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openHouse, PROGRAMME } from "../src/acts/open-house.js";
import { invite } from "../src/acts/people/invite.js";
import { everywhere } from "../src/domain/person.js";
import { type Bench, promised } from "./promise.js";
import { timeOf, together } from "./runs.js";
import { startServer } from "./server.js";

const P95_MS = 150;
/** As many as one network may ask for within ten minutes. */
const PEOPLE = 30;
const ROUNDS = fileURLToPath(new URL("../rounds", import.meta.url));

export const signIn: Bench = async ({ short, say }) => {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-bench-"));
	const server = await startServer(folder);
	try {
		const people = await inviteSome(folder, short ? 10 : PEOPLE);
		const times: number[] = [];
		for (const email of people) times.push(await timeToSignIn(folder, server.address, email));
		const sorted = [...times].sort((one, other) => one - other);
		const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
		say(`p95 ${p95.toFixed(0)} ms over ${times.length}`);
		return {
			promises: [promised("signing in with a code, p95", p95, P95_MS, "ms")],
			details: { ...together(times), unit: "ms" },
		};
	} finally {
		await server.stop();
		await rm(folder, { recursive: true, force: true });
	}
};

async function inviteSome(dataDir: string, many: number): Promise<string[]> {
	const house = await openHouse({ dataDir, databaseUrl: null, rounds: ROUNDS, poolSize: 1 });
	try {
		const emails = Array.from({ length: many }, (_, index) => `person-${index}@example.org`);
		for (const email of emails) {
			await invite(house, PROGRAMME, { name: "Somebody", email, language: "en", role: everywhere("observer"), until: null });
		}
		return emails;
	} finally {
		await house.close();
	}
}

async function timeToSignIn(folder: string, address: string, email: string): Promise<number> {
	const asked = await send(`${address}/en/sign-in`, { email }, { address, cookie: "" });
	const cookie = asked.headers.getSetCookie()[0]?.split(";")[0] ?? "";
	const code = await codeIn(join(folder, "letters"), email);
	let status = 0;
	const took = await timeOf(async () => {
		const entered = await send(`${address}/en/sign-in/code`, { code }, { address, cookie });
		await entered.arrayBuffer();
		status = entered.status;
	});
	if (status !== 303) throw new Error(`${email} is not in: ${status}`);
	return took;
}

function send(
	to: string,
	fields: Readonly<Record<string, string>>,
	{ address, cookie }: { readonly address: string; readonly cookie: string },
): Promise<Response> {
	return fetch(to, {
		method: "POST",
		body: new URLSearchParams(fields),
		redirect: "manual",
		headers: { Origin: address, Cookie: cookie },
	});
}

/** Letters come into the folder after the answer. */
async function codeIn(letters: string, email: string): Promise<string> {
	for (let waited = 0; waited < 10_000; waited += 20) {
		for (const name of await readdir(letters).catch(() => [])) {
			const letter = await readFile(join(letters, name), "utf8");
			const code = /^Subject: (\d{4} \d{4})/m.exec(letter)?.[1];
			if (code !== undefined && letter.includes(`<${email}>`)) return code;
		}
		await new Promise((wake) => setTimeout(wake, 20));
	}
	throw new Error(`no letter to ${email}`);
}

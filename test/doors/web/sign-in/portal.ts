/** The portal over HTTP on loopback, with a house of its own, a real mail server that keeps what it is given, and browsers without windows. */
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { courierOver } from "../../../../src/acts/letters/courier.js";
import { signedInWith } from "../../../../src/acts/sign-in/sessions.js";
import { mailDoor } from "../../../../src/doors/mail/index.js";
import { webDoor } from "../../../../src/doors/web/index.js";
import type { Budgets } from "../../../../src/doors/web/sign-in/limits.js";
import type { Institution } from "../../../../src/store/institutions-file.js";
import { holdsLeaf } from "../../../../src/store/record/read.js";
import { readAs } from "../../../../src/store/visible.js";
import { freshHouse, type TestHouse } from "../../../builders/house.js";
import { type Mail, mailSink } from "../../../builders/mail-sink.js";

export interface Portal {
	readonly house: TestHouse;
	/** As the portal knows itself. */
	readonly origin: string;
	readonly troubles: unknown[];
	/** Every address to which something can be sent, in English. */
	readonly sendable: readonly string[];
	/** Letters that have been sent so far. */
	mails(): Promise<readonly Mail[]>;
	/** The last letter to somebody. */
	mailTo(email: string): Promise<Mail>;
	/** Real time, as far as it has been let pass. */
	now(): number;
	/** Roles that count for a browser at its next request. */
	rolesOf(client: Client): Promise<readonly string[]>;
	/** Lets real time pass, for sessions and codes only. */
	later(minutes: number): void;
	browser(userAgent?: string): Client;
	close(): Promise<void>;
}

export const GENEROUS: Budgets = {
	letters: { points: 1000, duration: 60 },
	asking: { points: 1000, duration: 60 },
	answering: { points: 1000, duration: 60 },
	second: { points: 1000, duration: 60 },
};

export async function openPortal(
	given: {
		readonly budgets?: Budgets;
		readonly institutions?: readonly Institution[];
		readonly proxies?: number;
		/** As a proxy with TLS in front would have it. */
		readonly origin?: string;
		/** The mail server does not answer. */
		readonly noMail?: boolean;
	} = {},
): Promise<Portal> {
	const house = await freshHouse();
	const sink = await mailSink();
	const courier = courierOver(
		mailDoor({
			smtpUrl: given.noMail ? "smtp://127.0.0.1:1" : sink.url,
			mailFrom: "Secretariat <secretariat@example.org>",
			dataDir: "/nowhere",
		}),
		(error) => troubles.push(error),
	);
	const troubles: unknown[] = [];
	let ahead = 0;
	const place = { origin: given.origin ?? "http://localhost" };
	const { institutions = [] } = given;
	const signIn = {
		...{ db: house.db, clock: house.clock, key: Buffer.alloc(32, 7), courier, institutions },
		realTime: () => new Date(Date.now() + ahead),
		get baseUrl() {
			return place.origin;
		},
	};
	const app = webDoor({
		readAs: (viewer) => readAs(house.db, viewer, house.clock.now()),
		now: () => house.clock.now(),
		get baseUrl() {
			return place.origin;
		},
		sampleHeldAt: null,
		holdsLeaf: (leaf) => holdsLeaf(house.db, leaf),
		budgets: given.budgets ?? GENEROUS,
		proxies: given.proxies ?? 0,
		signIn,
		log: (trouble) => troubles.push(trouble),
	});
	const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
		const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started));
	});
	const { port } = server.address() as AddressInfo;
	place.origin = given.origin ?? `http://localhost:${port}`;
	const mails = async () => {
		await courier.drained();
		return sink.mails;
	};
	return {
		house,
		origin: place.origin,
		troubles,
		sendable: [...new Set(app.routes.filter(({ method }) => method === "POST").map(({ path }) => path))].filter((path) =>
			path.startsWith("/en/"),
		),
		mails,
		async mailTo(email) {
			const last = (await mails()).findLast(({ to }) => to === email);
			if (last === undefined) throw new Error(`no letter to ${email}`);
			return last;
		},
		now: () => Date.now() + ahead,
		async rolesOf(client) {
			const signedIn = await signedInWith(signIn, client.cookies.get("rapporteur-session") ?? "");
			return signedIn?.viewer.roles.map(({ role }) => role) ?? [];
		},
		later: (minutes) => {
			ahead += minutes * 60_000;
		},
		browser: (userAgent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0") =>
			new Client(`http://127.0.0.1:${port}`, place.origin, userAgent),
		async close() {
			await courier.drained();
			await new Promise<void>((resolve) => server.close(() => resolve()));
			await sink.close();
			await house.close();
		},
	};
}

/** One browser: it keeps cookies, follows nothing by itself, and says where a form comes from. */
export class Client {
	readonly cookies = new Map<string, string>();

	constructor(
		readonly address: string,
		readonly origin: string,
		readonly userAgent: string,
	) {}

	get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
		return this.#ask(path, { headers });
	}

	post(
		path: string,
		fields: Readonly<Record<string, string>> | URLSearchParams = {},
		headers: Readonly<Record<string, string>> = {},
	): Promise<Response> {
		const body = new URLSearchParams(fields).toString();
		const form = { "Content-Type": "application/x-www-form-urlencoded", Origin: this.origin };
		return this.#ask(path, { method: "POST", body, headers: { ...form, ...headers } });
	}

	async raw(path: string, init: RequestInit): Promise<Response> {
		return this.#ask(path, init);
	}

	async #ask(path: string, init: RequestInit): Promise<Response> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
		const headers = { "User-Agent": this.userAgent, ...(cookie === "" ? {} : { Cookie: cookie }), ...init.headers };
		const answer = await fetch(`${this.address}${path}`, { ...init, redirect: "manual", headers });
		for (const set of answer.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
			if (/max-age=0/i.test(set)) this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
		return answer;
	}
}

/** Signs somebody in by a code, as far as the code goes. */
export async function signIn(portal: Portal, client: Client, email: string): Promise<Response> {
	await client.post("/en/sign-in", { email });
	return client.post("/en/sign-in/code", { code: await codeFor(portal, email) });
}

/** The code in the last letter to somebody. */
export async function codeFor(portal: Portal, email: string): Promise<string> {
	return /\b(\d{4} \d{4})\b/.exec((await portal.mailTo(email)).text)?.[1] ?? "no code";
}

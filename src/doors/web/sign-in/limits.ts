/**
 * How often one may try. Counted in memory, and under a key that is made anew at each start and kept nowhere: what is counted is a
 * digest, forgotten when its window has passed. No IP address is written anywhere.
 */
import { createHmac, randomBytes } from "node:crypto";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../../../domain/problem.js";

/** How often, within how many seconds. */
const BUDGETS = {
	/** Letters to one address: nobody's mailbox is flooded from here. */
	letters: { points: 5, duration: 900 },
	/** Questions for a code, a passkey or an institution, from one network. */
	asking: { points: 30, duration: 600 },
	/** Answers from one network: codes, links, passkeys. */
	answering: { points: 60, duration: 600 },
	/** Second factors of one person. */
	second: { points: 10, duration: 900 },
} as const;

export type Budgets = Readonly<Record<keyof typeof BUDGETS, { readonly points: number; readonly duration: number }>>;

/** Counts a try; whose it is may be known to the house or not, the answer is the same. @throws Problem too_many_tries */
export type Limit = (what: keyof Budgets, whose: string) => Promise<void>;

export function limits(budgets: Budgets = BUDGETS): Limit {
	const key = randomBytes(32);
	const limiters = Object.fromEntries(
		Object.entries(budgets).map(([name, budget]) => [name, new RateLimiterMemory({ keyPrefix: name, ...budget })]),
	);
	return async (what, whose) => {
		try {
			await limiters[what]?.consume(createHmac("sha256", key).update(whose).digest("base64url"));
		} catch (error) {
			if (!(error instanceof RateLimiterRes)) throw error;
			throw new Problem("too_many_tries", { minutes: Math.ceil(error.msBeforeNext / 60_000) });
		}
	};
}

/** The network from which somebody comes: an IPv4 address, or the /64 of an IPv6 address. @param proxies how many in front say for whom they speak */
export function networkOf(c: Context, proxies: number): string {
	const said = (c.req.header("X-Forwarded-For") ?? "").split(",").map((part) => part.trim());
	const chain = [...said, peerOf(c)];
	const client = chain[Math.max(0, chain.length - 1 - proxies)] ?? "";
	return client.includes(":") && !client.includes(".") ? client.split(":").slice(0, 4).join(":") : client;
}

/** None where the door is called without a network, as tests do. */
function peerOf(c: Context): string {
	return c.env === undefined || !("incoming" in c.env) ? "" : (getConnInfo(c).remote.address ?? "");
}

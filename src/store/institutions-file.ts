/** The institutions through which people may sign in, from a file that whoever runs the house writes. */
import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { Problem } from "../domain/problem.js";
import type { Bilingual } from "../domain/wording.js";

/** An institution that vouches for its people by OpenID Connect. */
export interface Institution {
	/** As in addresses: "council". */
	readonly id: string;
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	readonly name: Bilingual;
	/** Domains of addresses for which it may vouch. */
	readonly domains: readonly string[];
}

const institution = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]{1,40}$/),
	issuer: z.url({ protocol: /^https?$/ }),
	client_id: z.string().min(1),
	client_secret: z.string().min(1),
	name: z.strictObject({ en: z.string().min(1), fr: z.string().min(1) }),
	/** A domain whose addresses the institution gives out itself; a public mail service would vouch for anybody. */
	domains: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z0-9-]+$/)).min(1),
});

/** @throws Problem wrong_setting naming the place in the file, never what stands there */
export async function readInstitutions(file: string | null): Promise<readonly Institution[]> {
	if (file === null) return [];
	const wrong = (why: string): Problem => new Problem("wrong_setting", { name: "INSTITUTIONS", why });
	let content: unknown;
	try {
		content = parse(await readFile(file, "utf8"));
	} catch {
		throw wrong("the file cannot be read as YAML");
	}
	const parsed = z.array(institution).safeParse(content);
	if (!parsed.success) throw wrong(parsed.error.issues[0]?.path.join(".") ?? "");
	const ids = parsed.data.map(({ id }) => id);
	if (new Set(ids).size < ids.length) throw wrong("two have the same id");
	return parsed.data.map(({ client_id: clientId, client_secret: clientSecret, ...rest }) => ({
		...rest,
		clientId,
		clientSecret,
	}));
}

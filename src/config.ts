/** The environment, parsed once: or the programme does not start and says what is wrong. */
import { resolve } from "node:path";
import { z } from "zod";
import { Problem } from "./domain/problem.js";

const settings = z.object({
	PORT: z.coerce.number().int().min(0).max(65535).default(3000),
	HOST: z.string().min(1).default("127.0.0.1"),
	DATA_DIR: z
		.string()
		.min(1)
		.default("./data")
		.transform((folder) => resolve(folder)),
	DATABASE_URL: z
		.url({ protocol: /^postgres(ql)?$/ })
		.optional()
		.transform((url) => url ?? null),
	BASE_URL: z
		.url({ protocol: /^https?$/ })
		.optional()
		.transform((url) => url?.replace(/\/+$/, "") ?? null),
	SAMPLES: z.enum(["on", "off"]).default("on"),
	SMTP_URL: z
		.url({ protocol: /^smtps?$/ })
		.optional()
		.transform((url) => url ?? null),
	MAIL_FROM: z
		.string()
		.regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, "write it as name@example.org, or Secretariat <name@example.org>")
		.optional(),
	INSTITUTIONS: z
		.string()
		.min(1)
		.optional()
		.transform((file) => (file === undefined ? null : resolve(file))),
	PROXIES: z.coerce.number().int().min(0).max(9).default(0),
});

export interface Config {
	readonly port: number;
	/** Address to listen on; loopback unless said otherwise. */
	readonly host: string;
	readonly dataDir: string;
	/** null: the embedded PostgreSQL in the data folder. */
	readonly databaseUrl: string | null;
	/** Address at which readers reach the portal, without a slash at the end; null: where it listens. */
	readonly baseUrl: string | null;
	/** Whether an empty house is filled with the example round's sample documents. */
	readonly samples: boolean;
	/** The mail server; null: letters go into the data folder. */
	readonly smtpUrl: string | null;
	/** Who sends letters. */
	readonly mailFrom: string;
	/** The file of institutions through which people may sign in; null: none. */
	readonly institutions: string | null;
	/** How many proxies stand in front, each of which adds whom it speaks for to X-Forwarded-For. */
	readonly proxies: number;
}

/** @throws Problem wrong_setting naming the first variable that is wrong; never its value, which may be a secret */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
	const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));
	const parsed = settings.safeParse(present);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		throw new Problem("wrong_setting", { name: String(issue?.path[0] ?? ""), why: issue?.message ?? "" });
	}
	const { data } = parsed;
	if (data.SMTP_URL !== null && data.MAIL_FROM === undefined) {
		throw new Problem("wrong_setting", { name: "MAIL_FROM", why: "it is needed where SMTP_URL is set" });
	}
	return {
		port: data.PORT,
		host: data.HOST,
		dataDir: data.DATA_DIR,
		databaseUrl: data.DATABASE_URL,
		baseUrl: data.BASE_URL,
		samples: data.SAMPLES === "on",
		smtpUrl: data.SMTP_URL,
		mailFrom: data.MAIL_FROM ?? "Rapporteur <rapporteur@localhost>",
		institutions: data.INSTITUTIONS,
		proxies: data.PROXIES,
	};
}

/** Where it listens. @param port the one that it has taken */
export function listensAt({ host, port: asked }: Config, port = asked): string {
	return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Where readers reach it. */
export function addressIn(config: Config, port = config.port): string {
	return config.baseUrl ?? listensAt(config, port);
}

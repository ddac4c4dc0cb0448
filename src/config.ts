/** The environment, parsed once: or the programme does not start and says what is wrong. */
import { accessSync, constants } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { Problem } from "./domain/problem.js";
import type { KeySettings } from "./store/sealing/house-keys.js";
import { readKeySettings } from "./store/sealing/key-settings.js";

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
	DATABASE_OWNER_URL: z
		.url({ protocol: /^postgres(ql)?$/ })
		.optional()
		.transform((url) => url ?? null),
	RECORD_KEY: z
		.string()
		.regex(/^PRIVATE\+KEY\+/)
		.optional()
		.transform((key) => key ?? null),
	BASE_URL: z
		.url({ protocol: /^https?$/ })
		.optional()
		.transform((url) => url?.replace(/\/+$/, "") ?? null),
	RAPPORTEUR_KEYS: z.string().optional(),
	RAPPORTEUR_KEY_COMMAND: z.string().optional(),
	RAPPORTEUR_KEY_TIMEOUT: z.coerce.number().min(0.1).max(300).default(20),
	SAMPLES: z.enum(["on", "off"]).default("on"),
	LIBREOFFICE: z
		.string()
		.refine((path) => path === "off" || isProgramme(path), 'neither "off" nor a programme that may be run')
		.optional(),
	SMTP_URL: z
		.url({ protocol: /^smtps?$/ })
		.optional()
		.transform((url) => url ?? null),
	MAIL_FROM: z
		.string()
		.regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/, "write it as name@example.org, or Secretariat <name@example.org>")
		.optional(),
	LMTP_PORT: z.coerce.number().int().min(0).max(65535).optional(),
	MAIL_ROUND: z.string().min(1).optional(),
	AUTHSERV_ID: z
		.string()
		.regex(/^[^\s;]+$/)
		.optional()
		.transform((name) => name?.toLowerCase() ?? null),
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
	/** For migrations, where the owner of the tables is not whom databaseUrl names. */
	readonly databaseOwnerUrl: string | null;
	/** The key that signs checkpoints; null: the one kept in the data folder, made when there is none. */
	readonly recordKey: string | null;
	/** Address at which readers reach the portal, without a slash at the end; null: where it listens. */
	readonly baseUrl: string | null;
	/** With which keys what is confidential is sealed. */
	readonly keys: KeySettings;
	/** Whether an empty house is filled with the example round's sample documents. */
	readonly samples: boolean;
	/** The `soffice` that makes a .docx of other formats; null: switched off; undefined: the one that is on the PATH, if any. */
	readonly libreOffice: string | null | undefined;
	/** The mail server; null: letters go into the data folder. */
	readonly smtpUrl: string | null;
	/** Who sends letters. */
	readonly mailFrom: string;
	/** Where a mail server hands mail over by LMTP, and the round that it is for; null: nowhere. */
	readonly arriving: { readonly port: number; readonly round: string } | null;
	/** Name under which the own mail server writes what it found out about senders; null: only what no sender can have written counts. */
	readonly authserv: string | null;
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
	if (data.LMTP_PORT !== undefined && data.MAIL_ROUND === undefined) {
		throw new Problem("wrong_setting", { name: "MAIL_ROUND", why: "it is needed where LMTP_PORT is set" });
	}
	return {
		port: data.PORT,
		host: data.HOST,
		dataDir: data.DATA_DIR,
		databaseUrl: data.DATABASE_URL,
		databaseOwnerUrl: data.DATABASE_OWNER_URL,
		recordKey: data.RECORD_KEY,
		baseUrl: data.BASE_URL,
		keys: readKeySettings({
			keys: data.RAPPORTEUR_KEYS,
			command: data.RAPPORTEUR_KEY_COMMAND,
			seconds: data.RAPPORTEUR_KEY_TIMEOUT,
		}),
		samples: data.SAMPLES === "on",
		libreOffice: data.LIBREOFFICE === "off" ? null : data.LIBREOFFICE,
		smtpUrl: data.SMTP_URL,
		mailFrom: data.MAIL_FROM ?? "Rapporteur <rapporteur@localhost>",
		arriving: data.LMTP_PORT === undefined ? null : { port: data.LMTP_PORT, round: data.MAIL_ROUND ?? "" },
		authserv: data.AUTHSERV_ID,
		institutions: data.INSTITUTIONS,
		proxies: data.PROXIES,
	};
}

function isProgramme(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return isAbsolute(path);
	} catch {
		return false;
	}
}

/** Where it listens. @param port the one that it has taken */
export function listensAt({ host, port: asked }: Config, port = asked): string {
	return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

/** Where readers reach it. */
export function addressIn(config: Config, port = config.port): string {
	return config.baseUrl ?? listensAt(config, port);
}

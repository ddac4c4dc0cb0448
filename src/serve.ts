/** The portal from start to stop: claim the folder, open the house, fill it with samples, listen, and leave nothing running. */
import type { AddressInfo } from "node:net";
import { serve as listen, type ServerType } from "@hono/node-server";
import { receiveMail } from "./acts/intake/receive.js";
import { courierOver } from "./acts/letters/courier.js";
import { loadSamples } from "./acts/load-samples.js";
import { type OpenHouse, openHouse, PROGRAMME } from "./acts/open-house.js";
import { addressIn, type Config, listensAt } from "./config.js";
import { Problem } from "./domain/problem.js";
import { CLOCKS, doWhatIsDue } from "./doors/clock/duties.js";
import { type ClockDoor, clockDoor } from "./doors/clock/index.js";
import { arrivingDoor } from "./doors/mail/arriving.js";
import { lettersFolder, mailDoor } from "./doors/mail/index.js";
import { type WebHouse, webDoor } from "./doors/web/index.js";
import { claimServer, type ServerClaim } from "./store/database.js";
import { type Institution, readInstitutions } from "./store/institutions-file.js";
import { holdsLeaf } from "./store/record/read.js";
import { findRound } from "./store/rounds.js";
import { keyFileIn } from "./store/sealing/key-file.js";
import { vaultOf } from "./store/sealing/vault.js";
import { readAs } from "./store/visible.js";

/**
 * Runs until it is told to stop (SIGINT, SIGTERM, SIGHUP).
 * @param rounds the folder of the rounds that come with the programme
 * @returns the exit status
 * @throws Problem already_running, no_database, port_taken
 */
export async function serve(config: Config, rounds: string): Promise<number> {
	const stopped = toldToStop();
	const institutions = await readInstitutions(config.institutions);
	const claim = await claimServer(config.dataDir, { address: listensAt(config) });
	try {
		say("Opening the register…");
		const house = await openHouse({ ...config, rounds, poolSize: 5 }, (done, of) =>
			say(`Sealing what was kept before: ${done} of ${of}`),
		);
		try {
			if (house.keyFrom === "file") say(keyFileWarning(config));
			if (config.samples) await loadSamples(house, (file, done, of) => say(`Sample document ${done} of ${of}: ${file}`));
			const clocks = [...(await duties(house, config)), await mailArriving(house, config)];
			try {
				await portal(config, house, { claim, stopped, institutions });
			} finally {
				for (const clock of clocks) await clock.close();
			}
		} finally {
			await house.close();
		}
	} finally {
		await claim.release();
	}
	say("Stopped. Nothing is left running.");
	return 0;
}

/** What is due now, and whatever comes due later. That a duty fails must not keep the portal from coming: it stays owed. */
async function duties(house: OpenHouse, config: Config): Promise<readonly ClockDoor[]> {
	const failed = (error: unknown) => log({ reference: "duty", path: "", error });
	const post = mailDoor(config);
	const keeper = { house, key: await house.recordKey(), post, authserv: config.authserv, say, failed };
	if (house.overdue !== null) failed(house.overdue.error);
	await doWhatIsDue(CLOCKS.house, keeper);
	return Object.values(CLOCKS).map((its) => clockDoor(() => doWhatIsDue(its, keeper), failed));
}

/** The largest message that is taken: of what mail servers let through, by far the most. */
const LARGEST_MAIL = 64 << 20;

/** Where a mail server hands over what comes, if it is to. @throws Problem unknown_round before anything is taken */
async function mailArriving(house: OpenHouse, { arriving, host }: Config): Promise<Pick<ClockDoor, "close">> {
	if (arriving === null) return { close: async () => {} };
	const { port, round } = arriving;
	await findRound(readAs(house.db, PROGRAMME, house.clock.now()), round);
	const door = await arrivingDoor(
		{ host, port, most: LARGEST_MAIL },
		(raw) => receiveMail(house, PROGRAMME, { round, raw }),
		(error) => log({ reference: "mail", path: "", error }),
	);
	say(`Mail for ${round} is taken by LMTP at ${host}:${door.port}`);
	return door;
}

interface Opening {
	readonly claim: ServerClaim;
	readonly stopped: Promise<void>;
	readonly institutions: readonly Institution[];
}

async function portal(config: Config, house: OpenHouse, { claim, stopped, institutions }: Opening): Promise<void> {
	// The port is known once it is taken; nobody asks before.
	const place = { address: addressIn(config) };
	const courier = courierOver(mailDoor(config), (error) => console.error(JSON.stringify({ letter: withoutText(error) })));
	const signIn = { db: house.db, clock: house.clock, realTime: () => new Date(), key: vaultOf(house.db).appKey };
	const app = webDoor({
		readAs: (viewer) => readAs(house.db, viewer, house.clock.now()),
		now: () => house.clock.now(),
		get baseUrl() {
			return place.address;
		},
		sampleHeldAt: house.clock.heldAt,
		holdsLeaf: (leaf) => holdsLeaf(house.db, leaf),
		signIn: {
			...{ ...signIn, courier, institutions },
			get baseUrl() {
				return place.address;
			},
		},
		proxies: config.proxies,
		log,
	});
	const server = await listening(app.fetch, config);
	const { port } = server.address() as AddressInfo;
	place.address = addressIn(config, port);
	await claim.tell(listensAt(config, port));
	say(welcome(config, place.address));
	await stopped;
	say("\nStopping…");
	await closed(server);
	await courier.drained();
}

function listening(fetch: Parameters<typeof listen>[0]["fetch"], { port, host }: Config): Promise<ServerType> {
	return new Promise((resolve, reject) => {
		const server = listen({ fetch, port, hostname: host }, () => resolve(server));
		server.once("error", (error: NodeJS.ErrnoException) => {
			reject(error.code === "EADDRINUSE" ? new Problem("port_taken", { port }, { cause: error }) : error);
		});
	});
}

/** Answers under way are finished, idle connections closed; nobody waits longer than two seconds. */
function closed(server: ServerType): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		if ("closeIdleConnections" in server) server.closeIdleConnections();
		setTimeout(() => "closeAllConnections" in server && server.closeAllConnections(), 2000).unref();
	});
}

function toldToStop(): Promise<void> {
	return new Promise((resolve) => {
		for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
	});
}

function log({ reference, path, error }: Parameters<WebHouse["log"]>[0]): void {
	console.error(JSON.stringify({ reference, path, ...withoutText(error) }));
}

/** The name of an error, its code and where it happened, never its text: a text may quote what is confidential. */
function withoutText(error: unknown): { readonly error: string; readonly at: readonly string[] } {
	if (!(error instanceof Error)) return { error: typeof error, at: [] };
	const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at .*:\d+\)?$/.test(line));
	return {
		error: "code" in error ? `${error.name} ${String(error.code)}` : error.name,
		at: frames.slice(0, 8).map((line) => line.trim()),
	};
}

/** What the generated key is good for, and what it is not. */
function keyFileWarning(config: Config): string {
	return `What is confidential is sealed with ${keyFileIn(config.dataDir)}: that protects it when the database or the originals are stolen, not when this whole disk is. Keep a copy of that file elsewhere: without it nothing confidential can be read again.`;
}

function welcome(config: Config, address: string): string {
	return [
		"",
		`Rapporteur is at ${address}/en (en français : ${address}/fr)`,
		"",
		"What to do next, in another terminal:",
		"  bin/rapporteur state                                       who has replied, and to what",
		"  bin/rapporteur import reply FILE.docx --party IT           register a Party's reply",
		"  bin/rapporteur publish reply --party IT                    publish it: its window for comments opens",
		"  bin/rapporteur --help                                      everything else",
		"",
		...(config.smtpUrl === null
			? [`No mail server is set (SMTP_URL): letters are put into ${lettersFolder(config.dataDir)}.`]
			: []),
		`Data: ${config.dataDir}. Ctrl-C stops.`,
	].join("\n");
}

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

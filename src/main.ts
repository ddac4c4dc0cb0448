/** Composes the house: settings, register, doors. The only file that knows everything; nothing imports it. */
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addressIn, readConfig } from "./config.js";
import { cliDoor, type Programme } from "./doors/cli/index.js";
import { convertWith } from "./word/converted/office.js";

/** The programme's own folder: rounds/ and src/ are in it, also when it runs from dist/. */
const HOME = fileURLToPath(new URL("..", import.meta.url));
const ROUNDS = join(HOME, "rounds");

/** What a command does not need is not loaded: `read` starts without the portal and without the register. */
const programme: Programme = {
	version: (JSON.parse(await readFile(join(HOME, "package.json"), "utf8")) as { version: string }).version,
	async serve() {
		const { serve } = await import("./serve.js");
		return serve(readConfig(process.env), ROUNDS);
	},
	async openHouse() {
		const { openHouse } = await import("./acts/open-house.js");
		return openHouse({ ...readConfig(process.env), rounds: ROUNDS, poolSize: 3 });
	},
	async lettersOffice() {
		const { lettersFolder, mailDoor } = await import("./doors/mail/index.js");
		const config = readConfig(process.env);
		const folder = config.smtpUrl === null ? lettersFolder(config.dataDir) : null;
		return { post: mailDoor(config), baseUrl: addressIn(config), folder };
	},
	roundFolder: (id) => (existsSync(join(ROUNDS, id, "round.yaml")) ? join(ROUNDS, id) : id),
	async shippedRounds() {
		const entries = await readdir(ROUNDS, { withFileTypes: true });
		return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
	},
};

convertWith(() => readConfig(process.env).libreOffice);
process.exitCode = await cliDoor(programme, process.argv.slice(2));

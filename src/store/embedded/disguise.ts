/** As whom PostgreSQL runs: it refuses root, and initdb refuses a user without a name. */
import { readFile, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import { noDatabase } from "../trouble.js";
import type { Binaries } from "./binaries.js";
import { run } from "./command.js";
import type { Folders } from "./folders.js";

export interface Disguise {
	/** Put before the command. It replaces itself by the command, so that the process number stays the same. */
	readonly prefix: readonly string[];
	/** Who then owns the files, seen from here. */
	readonly uid: number;
}

/** The first that works here: none, a namespace in which we have another number, another user who may pass our folders. */
export async function chooseDisguise(binaries: Binaries, folders: Folders): Promise<Disguise> {
	if (process.getuid?.() !== 0 && hasName()) return undisguised();
	for (const disguise of disguises(await unprivileged())) {
		if (await works(disguise, [binaries.initdb, folders.root])) return disguise;
	}
	if (process.getuid?.() !== 0) return undisguised();
	throw noDatabase("as_root", { folder: folders.root });
}

/** Gives the files to the one who will use them. Only root ever has to: after a change of disguise. */
export async function own(folder: string, disguise: Disguise): Promise<void> {
	if ((await stat(folder)).uid === disguise.uid) return;
	const { ok, output } = await run(["chown", "-R", `${disguise.uid}`, folder]);
	if (!ok) throw noDatabase("not_ours", { folder }, new Error(output));
}

function undisguised(): Disguise {
	return { prefix: [], uid: process.getuid?.() ?? 0 };
}

function hasName(): boolean {
	try {
		return userInfo().username !== "";
	} catch {
		return false;
	}
}

/** Containers often forbid namespaces to root; there, another user keeps the one right of root that lets it pass /root or a 0700 data folder. */
function disguises({ uid, gid }: { uid: number; gid: number }): Disguise[] {
	const namespace = ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`, "--"];
	const identity = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups"];
	const passing = ["--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override", "--"];
	return [
		{ prefix: namespace, uid: process.getuid?.() ?? 0 },
		...(process.getuid?.() === 0 ? [{ prefix: [...identity, ...passing], uid }] : []),
	];
}

/** A user that this system has a name for: PostgreSQL's own, else nobody. */
async function unprivileged(): Promise<{ uid: number; gid: number }> {
	const lines = (await readFile("/etc/passwd", "utf8").catch(() => "")).split("\n").map((line) => line.split(":"));
	const found = ["postgres", "nobody"].map((name) => lines.find((line) => line[0] === name)).find((line) => line !== undefined);
	return { uid: Number(found?.[2] ?? 65534), gid: Number(found?.[3] ?? 65534) };
}

async function works(disguise: Disguise, paths: readonly string[]): Promise<boolean> {
	const check = 'test "$(id -u)" != 0 && for path; do test -x "$path" || exit 1; done';
	return (await run([...disguise.prefix, "sh", "-c", check, "sh", ...paths])).ok;
}

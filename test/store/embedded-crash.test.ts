import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { openDatabase } from "../../src/store/database.js";
import { type Another, another, dataFolder, isRunning, postmasterPid, untilGone } from "../builders/data-folder.js";

/** `CRASHES=20 npm test -- crash` for a longer run. */
const CRASHES = Number(process.env.CRASHES ?? 3);

test(`nothing that was committed is lost over ${CRASHES} kill -9`, async (t) => {
	const folder = await dataFolder(t);
	let told = 0;
	for (let crash = 0; crash < CRASHES; crash++) {
		const writer = another("write", folder);
		told = Math.max(told, Number(await writer.next()));
		await pause(30 + Math.random() * 200);
		const { pid } = await kill(folder, writer, crash % 3 !== 2);
		told = Math.max(told, await lastLine(writer));
		if (pid !== null) await untilGone(pid);
	}
	const { pool, close } = await openDatabase({ dataDir: folder });
	const { rows } = await pool.query<{ count: number; last: number }>(
		"select count(*) as count, max(number) as last from written",
	);
	await close();
	assert.ok(told > CRASHES);
	assert.ok((rows[0]?.last ?? 0) >= told, `${told} was told, ${rows[0]?.last} is there`);
	assert.equal(rows[0]?.count, rows[0]?.last);
	assert.equal(await postmasterPid(folder), null);
});

/** Both at once, or node alone: then PostgreSQL stays, and the next one adopts it. */
async function kill(folder: string, writer: Another, both: boolean): Promise<{ pid: number | null }> {
	const pid = await postmasterPid(folder);
	if (both && pid !== null && isRunning(pid)) process.kill(pid, "SIGKILL");
	await writer.end("SIGKILL");
	return { pid: both ? pid : null };
}

async function lastLine(writer: Another): Promise<number> {
	let last = 0;
	for (let line = await writer.next(); line !== null; line = await writer.next()) last = Number(line);
	return last;
}

/** intake --dry-run: what would become of messages, without keeping or sending anything. */
import { basename } from "node:path";
import { dryRun } from "../../../acts/intake/dry-run.js";
import { type Desk, stopIfTold } from "../desk.js";
import { EXIT } from "../exit.js";
import { bytesOf, roundOf } from "../reading/read.js";
import { contractOf } from "./contract.js";
import { printDealt } from "./printed.js";

interface Asked {
	readonly files: readonly string[];
	readonly round?: string | undefined;
	readonly json: boolean;
	readonly authservId?: string | undefined;
}

/** @throws WrongUsage, Problem unknown_round */
export async function dryRunOf(desk: Desk, { files, round: named, json, authservId }: Asked): Promise<number> {
	const next = dryRun(await roundOf(desk, named), authservId ?? null);
	for (const file of files) {
		stopIfTold(desk);
		const dealt = await next(basename(file), await bytesOf(desk, file));
		if (json) await desk.out.line(JSON.stringify(contractOf(dealt, desk.say.intake)));
		else await printDealt(desk, dealt);
	}
	return EXIT.done;
}

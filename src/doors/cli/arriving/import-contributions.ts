/** import contribution: registers contributions, each by itself, so that a bad one does not keep the others out. */
import { basename } from "node:path";
import { registerContribution } from "../../../acts/register-contribution.js";
import { Problem } from "../../../domain/problem.js";
import type { Round } from "../../../domain/round.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse, stopIfTold } from "../desk.js";
import { isRefusal, sentenceOf } from "../end.js";
import { EXIT, WrongUsage } from "../exit.js";
import type { OpenedHouse } from "../programme.js";
import { bytesOf } from "../reading/read.js";
import { momentIn, roundInHand } from "../round-in-hand.js";
import { arrivedOn, type DatesAsked, sayFacts } from "./arrived.js";
import { sayReceipt, withReceipt } from "./receipt-file.js";

interface Asked extends DatesAsked {
	readonly files: readonly string[];
	readonly party?: string | undefined;
}

/** @returns done, or the worst of what became of the files */
export async function importContributions(desk: Desk, asked: Asked): Promise<number> {
	if (asked.receipt !== undefined && asked.files.length > 1) throw new WrongUsage(desk.say.chain.oneReceipt);
	const documents = await Promise.all(asked.files.map(async (file) => ({ file, bytes: await bytesOf(desk, file) })));
	return inHouse(desk, async (house) => {
		const reading = readAs(house.db, actorHere(), house.clock.now());
		const round = await roundInHand(desk, reading, asked.round);
		let code: number = EXIT.done;
		for (const document of documents) {
			stopIfTold(desk);
			code = Math.max(code, await importOne(desk, house, { ...document, round, asked }));
		}
		return code;
	});
}

async function importOne(
	desk: Desk,
	house: OpenedHouse,
	{
		file,
		bytes,
		round,
		asked,
	}: { readonly file: string; readonly bytes: Uint8Array; readonly round: Round; readonly asked: Asked },
): Promise<number> {
	try {
		const arrived = {
			round: round.id,
			fileName: basename(file),
			bytes,
			...(asked.party === undefined ? {} : { parties: codesIn(asked.party) }),
			...arrivedOn((written) => momentIn(round.timeZone, written, house.clock.now()), asked),
		};
		const registered = await withReceipt(desk, asked.receipt, () => registerContribution(house, actorHere(), arrived));
		const say = desk.say.arriving;
		await desk.out.line(say.contributionRegistered(basename(file), registered.item));
		await desk.out.line(say.about(registered.parties, registered.organisations));
		await sayFacts(desk, registered);
		if (asked.receipt !== undefined) await sayReceipt(desk, registered.receipt, round.timeZone);
		if (registered.audience === "public") await desk.notes.line(say.next(`rapporteur publish contribution ${registered.item}`));
		return EXIT.done;
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		await desk.notes.line(`${file}: ${await sentenceOf(desk, error)}`);
		return isRefusal(error) ? EXIT.refused : EXIT.failed;
	}
}

function codesIn(written: string): string[] {
	return written.split(/[\s,;]+/).filter((code) => code !== "");
}

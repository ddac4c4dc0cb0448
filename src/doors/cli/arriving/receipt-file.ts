/** Where the sender's receipt goes: a file that is there before anything is registered, so that no receipt can get lost. */
import { open, rm } from "node:fs/promises";
import { dayOf } from "../../../domain/deadline.js";
import type { Receipt } from "../../../domain/record/receipt.js";
import { writtenReceipt } from "../../../store/record/export-format.js";
import type { Desk } from "../desk.js";
import { WrongUsage } from "../exit.js";

/** Does `work`, and keeps the receipt that it comes to under a path. @throws WrongUsage when the file is there already or cannot be written */
export async function withReceipt<T extends { readonly receipt: Receipt }>(
	desk: Desk,
	path: string | undefined,
	work: () => Promise<T>,
): Promise<T> {
	if (path === undefined) return work();
	const file = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
		throw new WrongUsage(desk.say.chain.cannotWrite(path, error.code ?? ""));
	});
	try {
		const done = await work();
		await file.writeFile(writtenReceipt(done.receipt));
		await file.sync();
		return done;
	} catch (error) {
		await rm(path, { force: true });
		throw error;
	} finally {
		await file.close();
	}
}

/** What a sender is told, in words. */
export async function sayReceipt(desk: Desk, { reference, receivedAt, sha256 }: Receipt, zone: string): Promise<void> {
	const { phrasesIn } = await import("../../../locale/index.js");
	const say = phrasesIn(desk.language);
	await desk.out.line(say.record.receipt({ reference, day: say.day(dayOf(receivedAt, zone)), sha256 }));
}

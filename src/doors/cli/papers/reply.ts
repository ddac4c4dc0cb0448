/** write reply: a Party's published reply as a document, as anybody may read it. */
import { replyPaper } from "../../../acts/papers/index.js";
import { ANYBODY } from "../../../domain/person.js";
import { findReply } from "../../../store/replies.js";
import { readAs } from "../../../store/visible.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import { roundInHand } from "../round-in-hand.js";
import { savePaper, type Where } from "./save.js";

interface Asked extends Where {
	readonly party: string;
	readonly round?: string | undefined;
	readonly language: "en" | "fr" | "bilingual";
}

/** @throws Problem unknown_round, not_found when no reply of that Party is published */
export async function writeTheReply(desk: Desk, asked: Asked): Promise<number> {
	await inHouse(desk, async (house) => {
		const reading = readAs(house.db, ANYBODY, house.clock.now());
		const round = await roundInHand(desk, reading, asked.round);
		const reply = await findReply(reading, round, asked.party);
		const paper = replyPaper(round, reply, asked.language);
		for (const path of await savePaper(desk, asked, reply.symbol, paper)) await desk.out.line(path);
	});
	return EXIT.done;
}

/** write questionnaire: the questionnaire as a form to be filled in. */
import { questionnaireForm } from "../../../acts/papers/index.js";
import { dayOf } from "../../../domain/deadline.js";
import { ANYBODY } from "../../../domain/person.js";
import { questionnaireSymbol } from "../../../domain/round.js";
import { readAs } from "../../../store/visible.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import { roundInHand } from "../round-in-hand.js";
import { savePaper, type Where } from "./save.js";

interface Asked extends Where {
	readonly round?: string | undefined;
	readonly language: "en" | "fr" | "bilingual";
}

export async function writeTheQuestionnaire(desk: Desk, asked: Asked): Promise<number> {
	await inHouse(desk, async (house) => {
		const now = house.clock.now();
		const round = await roundInHand(desk, readAs(house.db, ANYBODY, now), asked.round);
		const { language } = asked;
		const symbol = questionnaireSymbol(round, language === "bilingual" ? "bil" : language);
		const paper = questionnaireForm(round, { symbol, issuedOn: dayOf(now, round.timeZone), language });
		for (const path of await savePaper(desk, asked, symbol, paper)) await desk.out.line(path);
	});
	return EXIT.done;
}

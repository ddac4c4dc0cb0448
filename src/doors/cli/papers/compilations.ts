/** write compilation: the compilation of one question, or of all questions of a round in one go. */
import { issueCompilations } from "../../../acts/issue-compilation.js";
import { mainQuestions } from "../../../domain/questionnaire.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse, stopIfTold } from "../desk.js";
import { EXIT } from "../exit.js";
import { progressOn } from "../progress.js";
import { roundInHand } from "../round-in-hand.js";
import { savePaper, type Where } from "./save.js";

interface Asked extends Where {
	readonly round?: string | undefined;
	readonly question?: string | undefined;
	readonly language: "en" | "fr" | "bilingual";
}

/** Broken off, it leaves the compilations that are written; the same command goes on with the others and issues none twice. @throws Problem unknown_round, unknown_question */
export async function writeCompilations(desk: Desk, asked: Asked): Promise<number> {
	await inHouse(desk, async (house) => {
		const actor = actorHere();
		const round = await roundInHand(desk, readAs(house.db, actor, house.clock.now()), asked.round);
		const questions =
			asked.question === undefined ? mainQuestions(round.questionnaire).map(({ number }) => number) : [asked.question];
		const progress = progressOn(desk.notes);
		const lines: string[] = [];
		let done = 0;
		try {
			for await (const issued of issueCompilations(house, actor, { round: round.id, questions, language: asked.language })) {
				stopIfTold(desk);
				const paths = await savePaper(desk, asked, issued.symbol, issued.paper);
				progress.at(++done, questions.length, issued.symbol);
				for (const path of paths) lines.push(desk.say.papers.compiled(path, issued.fresh));
			}
		} finally {
			progress.end();
			for (const line of lines) await desk.out.line(line);
		}
	});
	return EXIT.done;
}

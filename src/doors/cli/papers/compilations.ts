/** write compilation: the compilation of one question, or of all questions of a round in one go. */
import { issueCompilation } from "../../../acts/issue-compilation.js";
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
		const issue = (question: string) => issueCompilation(house, actor, { round: round.id, question, language: asked.language });
		try {
			for await (const [index, issued] of oneAhead(desk, questions, issue)) {
				const paths = await savePaper(desk, asked, issued.symbol, issued.paper);
				progress.at(index + 1, questions.length, issued.symbol);
				for (const path of paths) lines.push(desk.say.papers.compiled(path, issued.fresh));
			}
		} finally {
			progress.end();
			for (const line of lines) await desk.out.line(line);
		}
	});
	return EXIT.done;
}

/** The database reads for the next one while this one is written. What was issued and not written is given again by the same command. */
async function* oneAhead<T>(
	desk: Desk,
	questions: readonly string[],
	make: (question: string) => Promise<T>,
): AsyncGenerator<[number, T]> {
	const begin = (index: number): Promise<T> | undefined => {
		const question = questions[index];
		if (question === undefined || desk.stop.aborted) return undefined;
		const made = make(question);
		// A failure is met when its turn comes; until then it is not an unhandled one.
		made.catch(() => {});
		return made;
	};
	let next = begin(0);
	for (let index = 0; next !== undefined; index++) {
		const made = await next;
		next = begin(index + 1);
		yield [index, made];
		stopIfTold(desk);
	}
}

/** Evidence: a heading on a question's topic in the author's own words ("Training of judges and police"). */
import { mainQuestions, type Question, type Questionnaire } from "../questionnaire.js";
import type { Line } from "./line.js";
import type { Opening } from "./opening.js";
import { quotable, type Reason } from "./reason.js";
import { type Wordings, wordingsOf } from "./wordings.js";
import { stemsOf } from "./words.js";

/** All stems of a main question and of what stands below it, in both languages. */
interface Profile {
	readonly question: Question;
	readonly stems: ReadonlySet<string>;
	/** Stems of its own title: at least one must be in the heading. */
	readonly title: ReadonlySet<string>;
}

const made = new WeakMap<Questionnaire, readonly Profile[]>();

/** The main question that a heading is about, when its words are nearly all of that question and of no other. */
export function topicalOpening(line: Line, questionnaire: Questionnaire): Opening | null {
	const all = [...new Set(stemsOf(line.text.replace(/^\W*(?:\d{1,2}|[ivxIVX]{1,4})[.)]\s*/, "")))];
	const stems = all.filter((stem) => !GENERAL.has(stem));
	if (!line.heading || stems.length === 0 || stems.length > 9) return null;
	const wordings = wordingsOf(questionnaire);
	const ranked = profilesOf(questionnaire)
		.map((profile) => ({ profile, covered: covered(stems, profile, wordings) }))
		.sort((a, b) => b.covered - a.covered);
	const [best, second] = ranked;
	if (best === undefined || best.covered < (stems.length === 1 ? 0.95 : 0.6) || best.covered - (second?.covered ?? 0) < 0.25)
		return null;
	const why: Reason[] = [{ kind: "topic", quote: quotable(line.text) }];
	return { numbers: [best.profile.question.number], how: "topic", weight: 2 * best.covered - 0.4, why, reach: "on", bare: true };
}

/** Words that head anything: "Travaux de recherche", "State of research", "Issues of jurisdiction". */
const GENERAL = new Set(
	stemsOf(
		"work works travaux state situation situations issues matters questions aspects theme themes field area areas domaine domaines current present actuelle",
	),
);

/** Weight of the heading's stems that the profile has, over all; nothing when the title itself shares none. */
function covered(stems: readonly string[], profile: Profile, wordings: Wordings): number {
	if (!stems.some((stem) => profile.title.has(stem))) return 0;
	let own = 0;
	let common = 0;
	for (const stem of stems) {
		own += wordings.weightOf(stem);
		if (profile.stems.has(stem)) common += wordings.weightOf(stem);
	}
	return common / own;
}

function profilesOf(questionnaire: Questionnaire): readonly Profile[] {
	const known = made.get(questionnaire);
	if (known !== undefined) return known;
	const profiles = mainQuestions(questionnaire).map((question) => ({
		question,
		stems: stemsBelow(question),
		title: stemsOfQuestion(question),
	}));
	made.set(questionnaire, profiles);
	return profiles;
}

function stemsBelow(question: Question): Set<string> {
	return new Set([...stemsOfQuestion(question), ...question.children.flatMap((child) => [...stemsBelow(child)])]);
}

function stemsOfQuestion(question: Question): Set<string> {
	return new Set(
		stemsOf([question.title.en, question.title.fr, question.wording?.en ?? "", question.wording?.fr ?? ""].join(" ")),
	);
}

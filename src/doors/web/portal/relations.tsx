/** To what a passage of a contribution relates, as links. */
import type { Party } from "../../../domain/party.js";
import { partyOf } from "../../../domain/round.js";
import type { ShownPassage } from "../../../domain/shown.js";
import { mainQuestionOf, type RoundVisit } from "../visit.js";

interface Drawn {
	readonly visit: RoundVisit;
	readonly passage: ShownPassage;
	/** An own reply to the questionnaire: it relates to questions, not to answers. */
	readonly own: boolean;
	/** Codes of the Parties that have a published reply. */
	readonly replied: ReadonlySet<string>;
}

/** To the answers of each Party that it speaks of; to the question itself where there is no reply to open. */
export function Relations({ visit, passage, own, replied }: Drawn) {
	const parties = passage.parties
		.flatMap((code) => partyOf(visit.round, code) ?? [])
		.filter((party) => !own && replied.has(party.code));
	if (parties.length === 0) return <ToQuestions visit={visit} numbers={passage.questions} />;
	return (
		<>
			{parties.map((party, index) => (
				<span class="relation">
					{index > 0 && "; "}
					{visit.say.replyOf(party)}
					{visit.say.colon}
					<ToAnswers visit={visit} party={party} numbers={passage.questions} />
				</span>
			))}
		</>
	);
}

function ToQuestions({ visit, numbers }: { visit: RoundVisit; numbers: readonly string[] }) {
	return (
		<>
			{numbers.map((number, index) => (
				<>
					{index > 0 && ", "}
					<a href={visit.to.question(mainQuestionOf(visit.round, number)?.number ?? number)}>{visit.say.question(number)}</a>
				</>
			))}
		</>
	);
}

function ToAnswers({ visit, party, numbers }: { visit: RoundVisit; party: Party; numbers: readonly string[] }) {
	return (
		<>
			{numbers.map((number, index) => (
				<>
					{index > 0 && ", "}
					<a href={visit.to.answer(party.code, number)}>
						<span class="unseen">{visit.say.documents.answer("")}</span>
						{number}
					</a>
				</>
			))}
		</>
	);
}

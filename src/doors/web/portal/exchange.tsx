/** One Party's answer to a question, and what civil society says to it. */

import type { Child } from "hono/jsx";
import type { Question } from "../../../domain/questionnaire.js";
import type { ShownComment, ShownExchange, ShownPassage } from "../../../domain/shown.js";
import { byContribution } from "../document/comments.js";
import { type Family, familyOf } from "../document/family.js";
import { Passage } from "../document/passage.js";
import { Icon } from "../layout/icon.js";
import { passageAnchor } from "../links.js";
import { Day, DayOf } from "../parts/day.js";
import { organisationsInShort } from "../parts/organisations.js";
import { daysLeft } from "../parts/stand.js";
import { nameOf, official, type RoundVisit } from "../visit.js";

interface Drawn {
	readonly visit: RoundVisit;
	readonly question: Question;
	readonly answer: ShownExchange;
}

/** @param children what stands below the comments */
export function Exchange({ visit, question, answer, children }: Drawn & { readonly children?: Child }) {
	const { say, to } = visit;
	return (
		<article class="exchange" id={answer.party.code}>
			<header>
				<h3>
					<a href={to.party(answer.party.code)}>{nameOf(visit, answer.party)}</a>
				</h3>
				<p class="meta">
					{say.round.publishedOn(<DayOf visit={visit} moment={answer.publishedAt} />)}, <span class="ref">{answer.symbol}</span>
					{answer.language !== visit.language && `, ${say.inLanguage(answer.language)}`}
				</p>
			</header>
			<PartyVoice visit={visit} question={question} answer={answer} />
			<div>
				{byContribution(answer.comments).map((comments) => (
					<SocietyVoice visit={visit} comments={comments} />
				))}
				{answer.comments.length === 0 && <Silence visit={visit} answer={answer} />}
				{children}
			</div>
		</article>
	);
}

function PartyVoice({ visit, question, answer }: Drawn) {
	const { say, to, round } = visit;
	const family = familyOf(round.questionnaire);
	return (
		<div class="voice">
			<p class="who">
				<Icon name="file-text" /> {say.questions.reply} <span class="as">{say.state[answer.state]}</span>
			</p>
			{answer.passages.length === 0 && <p class="nothing">{say.questions.noAnswerText}</p>}
			{answer.passages.map((passage, index) => (
				<Lettered
					visit={visit}
					family={family}
					question={question}
					passage={passage}
					before={answer.passages[index - 1]}
					answer={answer}
				/>
			))}
			<footer>
				<a href={to.mainAnswer(answer.party.code, question.number)}>
					{say.questions.openInReply}
					<span class="unseen">, {nameOf(visit, answer.party)}</span>
				</a>
			</footer>
		</div>
	);
}

/** A passage with the number that it answers, where that is not the main question itself; said once for passages that follow. */
function Lettered({
	visit,
	family,
	question,
	passage,
	before,
	answer,
}: Drawn & { family: Family; passage: ShownPassage; before: ShownPassage | undefined }) {
	const own = passage.questions.filter((number) => family.mainOf(number)?.number === question.number);
	const again = before !== undefined && before.questions.join() === passage.questions.join();
	const numbers = own.filter((number) => number !== question.number);
	const [first = ""] = numbers;
	const title = numbers.length === 1 ? family.find(first)?.title : undefined;
	return (
		<>
			{!again && numbers.length > 0 && (
				<p class="which">
					<a href={`${visit.to.reply(answer.party.code, answer.version)}#${passageAnchor(passage.id)}`}>{numbers.join(", ")}</a>
					{title !== undefined && <> {official(visit, title)}</>}
				</p>
			)}
			<Passage visit={visit} passage={passage} language={answer.language} />
		</>
	);
}

function SocietyVoice({ visit, comments }: { visit: RoundVisit; comments: readonly ShownComment[] }) {
	const { say, to } = visit;
	const [first] = comments;
	if (first === undefined) return null;
	const { contribution } = first;
	const name = organisationsInShort(visit, contribution);
	const numbers = [...new Set(comments.flatMap((comment) => comment.passage.questions))];
	return (
		<div class="voice society">
			<p class="who">
				<Icon name="chat-text" /> <span>{name}</span>{" "}
				<span class="as">
					{say.onQuestions(numbers)}
					{contribution.childrenInvolved === true && `, ${say.questions.withChildren}`}
					{contribution.language !== visit.language && `, ${say.inLanguage(contribution.language)}`}
				</span>
			</p>
			{comments.map(({ passage }) => (
				<Passage visit={visit} passage={passage} language={contribution.language} />
			))}
			<footer>
				<a href={to.contributionPassage(contribution.symbol, first.passage.id)}>
					{say.questions.openContribution}
					<span class="unseen"> {contribution.symbol}</span>
				</a>
			</footer>
		</div>
	);
}

function Silence({ visit, answer }: { visit: RoundVisit; answer: ShownExchange }) {
	const { say, round, to } = visit;
	const open = daysLeft(visit, answer) !== null && answer.window !== null;
	return (
		<p class="nothing">
			{say.questions.noComment}{" "}
			{open && answer.window !== null && (
				<>
					{say.openUntil(<Day visit={visit} day={answer.window.lastDay} />, official(visit, round.placeOfTime))}.{" "}
					<a href={to.contribute}>{say.questions.commentHow}</a>
				</>
			)}
		</p>
	);
}

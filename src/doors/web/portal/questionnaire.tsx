/** The whole questionnaire, in one language or in both side by side. */
import { allQuestions, mainQuestions, type Question, type Section, withItems } from "../../../domain/questionnaire.js";
import { type Language, otherLanguage } from "../../../domain/wording.js";
import { Icon } from "../layout/icon.js";
import { Ordinal } from "../layout/ordinal.js";
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { anchorOf } from "../links.js";
import { oneOf, queryOf } from "../query.js";
import { inType, official, type RoundVisit } from "../visit.js";

/** The questionnaire; `?with=` the other language sets it beside. */
export async function questionnairePage(visit: RoundVisit): Promise<Page> {
	const { say, round, to } = visit;
	const beside = oneOf(visit.query, "with", [otherLanguage(visit.language)]);
	const mains = mainQuestions(round.questionnaire);
	const items = allQuestions(round.questionnaire).length - mains.length;
	const body = (
		<>
			<p class="kicker">
				<Ordinal text={official(visit, round.name)} />
			</p>
			<h1>{say.questions.questionnaireTitle}</h1>
			<p class="lede">{say.questions.questionnaireLede(mains.length, items)}</p>
			<p class="row after">
				{beside === null ? (
					<a class="button quiet" href={to.questionnaire + queryOf({ with: otherLanguage(visit.language) })}>
						{say.questions.bothLanguages}
					</a>
				) : (
					<a class="button quiet" href={to.questionnaire}>
						{say.questions.oneLanguage}
					</a>
				)}
				<a class="button quiet" href={to.questionnaireForm(beside !== null)} download>
					<Icon name="download-simple" /> {say.questions.asWordForm}
				</a>
			</p>
			<div class={beside === null ? "questionnaire" : "questionnaire both"}>
				{round.questionnaire.sections.map((section) => (
					<SectionOf visit={visit} section={section} beside={beside} />
				))}
			</div>
		</>
	);
	const query = queryOf({ with: beside === null ? null : visit.language });
	return { title: say.questions.questionnaireTitle, place: "questions", trail: trailOf(visit), query, body };
}

function trailOf(visit: RoundVisit) {
	const { say, to } = visit;
	return roundTrail(visit, { text: say.frame.questions, href: to.questions }, { text: say.frame.questionnaire });
}

function SectionOf({ visit, section, beside }: { visit: RoundVisit; section: Section; beside: Language | null }) {
	return (
		<section class="section" aria-labelledby={`s-${section.id}`}>
			<h2 id={`s-${section.id}`}>
				{official(visit, section.title)}
				{beside !== null && (
					<span class="beside" lang={beside}>
						{inType(section.title[beside], beside)}
					</span>
				)}
			</h2>
			{section.questions.map((question) => (
				<Main visit={visit} question={question} beside={beside} />
			))}
		</section>
	);
}

function Main({ visit, question, beside }: { visit: RoundVisit; question: Question; beside: Language | null }) {
	const { say, to } = visit;
	return (
		<section class="asking" aria-labelledby={anchorOf(question.number)}>
			<h3 id={anchorOf(question.number)}>
				<span class="no">{question.number}</span>
				<Wording visit={visit} question={question} beside={beside} />
			</h3>
			<Remarks visit={visit} question={question} />
			<ol>
				{withItems(question)
					.slice(1)
					.map((item) => (
						<Item visit={visit} item={item} below={question.number} beside={beside} />
					))}
			</ol>
			<p class="source">
				<a href={to.question(question.number)}>{say.questions.answersOf(question.number)}</a>
			</p>
		</section>
	);
}

function Item({ visit, item, below, beside }: { visit: RoundVisit; item: Question; below: string; beside: Language | null }) {
	const detail = item.answer === "request_for_detail";
	const own = item.number.slice(below.length).replace(/^\./, "");
	const depth = own.includes(".") ? 2 : 1;
	return (
		<li id={anchorOf(item.number)} class={detail ? "detail" : `depth-${depth}`}>
			<span class="no">
				{detail ? visit.round.questionnaire.scheme.detail : depth === 2 ? own.slice(own.indexOf(".") + 1) : item.number}
				{detail && <span class="unseen"> {visit.say.questions.detail}</span>}
			</span>
			<Wording visit={visit} question={item} beside={beside} />
			<Remarks visit={visit} question={item} />
		</li>
	);
}

/** The wording as adopted where there is one, else the title. */
function Wording({ visit, question, beside }: { visit: RoundVisit; question: Question; beside: Language | null }) {
	const text = question.wording ?? question.title;
	return (
		<>
			<span class="wording">{official(visit, text)}</span>
			{beside !== null && (
				<span class="beside" lang={beside}>
					{inType(text[beside], beside)}
				</span>
			)}
		</>
	);
}

/** Who is asked, what it follows on, what it refers to. */
function Remarks({ visit, question }: { visit: RoundVisit; question: Question }) {
	const { say } = visit;
	const { addressees, appliesTo, crossReferences } = question;
	if (addressees === undefined && appliesTo.length === 0 && crossReferences.length === 0) return null;
	return (
		<span class="remarks">
			{addressees !== undefined && (
				<span>
					{say.questions.addressedTo}
					{say.colon}
					{official(visit, addressees.said)}
				</span>
			)}
			{appliesTo.length > 0 && (
				<span>
					{say.questions.follows} <Numbers numbers={appliesTo} />
				</span>
			)}
			{crossReferences.length > 0 && (
				<span>
					{say.questions.seeAlso} <Numbers numbers={crossReferences} />
				</span>
			)}
		</span>
	);
}

function Numbers({ numbers }: { numbers: readonly string[] }) {
	return (
		<>
			{numbers.map((number, index) => (
				<>
					{index > 0 && ", "}
					<a href={`#${anchorOf(number)}`}>{number}</a>
				</>
			))}
		</>
	);
}

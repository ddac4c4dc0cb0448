/** The text of a reply: the questionnaire's headings, the Party's words under them, civil society beside. */
import type { Question } from "../../../domain/questionnaire.js";
import type { ShownReply } from "../../../domain/shown.js";
import { Slashed } from "../layout/slashed.js";
import { anchorOf, passageAnchor } from "../links.js";
import { official, type RoundVisit } from "../visit.js";
import { Margin } from "./comments.js";
import { type Family, familyOf } from "./family.js";
import { type Levels, levels } from "./levels.js";
import type { Piece } from "./outline.js";
import { Passage } from "./passage.js";

interface Drawn {
	readonly visit: RoundVisit;
	readonly reply: ShownReply;
	readonly family: Family;
	readonly levels: Levels;
}

type Of<Kind extends Piece["kind"]> = Extract<Piece, { kind: Kind }>;

export function ReplyText({ visit, reply, pieces }: { visit: RoundVisit; reply: ShownReply; pieces: readonly Piece[] }) {
	const drawn = { visit, reply, family: familyOf(visit.round.questionnaire), levels: levels() };
	const text = pieces.filter((piece) => piece.kind !== "missing");
	const missing = pieces.filter((piece) => piece.kind === "missing");
	return (
		<>
			{text.map((piece) => pieceDrawn(drawn, piece))}
			{missing.length > 0 && <Missing {...drawn} pieces={missing} />}
		</>
	);
}

function pieceDrawn(drawn: Drawn, piece: Piece) {
	const { visit, reply } = drawn;
	switch (piece.kind) {
		case "section":
			drawn.levels.at(2);
			return <h2 id={piece.first ? `s-${piece.section.id}` : undefined}>{official(visit, piece.section.title)}</h2>;
		case "question":
			drawn.levels.at(3);
			return <QuestionHeading {...drawn} piece={piece} />;
		case "asks":
			return <Asks {...drawn} piece={piece} />;
		case "answer":
			return <Answer {...drawn} piece={piece} />;
		case "wording":
		case "loose":
			return (
				<div class={piece.kind}>
					<Passage visit={visit} passage={piece.passage} language={reply.language} levels={drawn.levels} anchored />
				</div>
			);
		default:
			return null;
	}
}

function QuestionHeading({ visit, piece }: Drawn & { piece: Of<"question"> }) {
	const { say } = visit;
	return (
		<>
			<h3 id={piece.first ? `q${anchorOf(piece.question.number)}` : undefined}>
				<a class="no" href={visit.to.question(piece.question.number)} aria-label={say.questions.answersOf(piece.question.number)}>
					{piece.question.number}
				</a>
				<span>
					<Anchors numbers={piece.anchors} />
					<Slashed text={official(visit, piece.question.title)} />
					{!piece.first && <span class="again"> ({say.documents.continued})</span>}
				</span>
			</h3>
			<Beside visit={visit} piece={piece} />
		</>
	);
}

function Asks({ visit, piece }: Drawn & { piece: Of<"asks"> }) {
	const detail = piece.question.answer === "request_for_detail";
	return (
		<>
			<p class="asks">
				<Anchors numbers={piece.anchors} />
				<span class="asks-no">{detail ? visit.round.questionnaire.scheme.detail : piece.question.number}</span>{" "}
				{official(visit, piece.question.title)}
			</p>
			<Beside visit={visit} piece={piece} />
		</>
	);
}

/** Comments on a question to which the reply gives no answer of its own. */
function Beside({ visit, piece }: { visit: RoundVisit; piece: Of<"question"> | Of<"asks"> }) {
	if (piece.comments.length === 0) return null;
	return (
		<div class="answer only-notes">
			<div />
			<Margin visit={visit} comments={piece.comments} here={[piece.question.number]} />
		</div>
	);
}

function Answer({ visit, reply, family, levels: depth, piece }: Drawn & { piece: Of<"answer"> }) {
	const { say } = visit;
	const [first = ""] = piece.questions;
	const letter = piece.questions.length === 1 ? family.letterOf(first) : null;
	const name = piece.questions.length === 1 ? say.documents.answer(first) : say.documents.together(say.list(piece.questions));
	const here = piece.anchors.find((number) => piece.questions.includes(number));
	const href = here === undefined ? `#${passageAnchor(piece.passages[0]?.id ?? "")}` : `#${anchorOf(here)}`;
	return (
		<div class="answer" id={here === undefined ? undefined : anchorOf(here)}>
			<a class="num" href={href}>
				<span class="unseen">
					{name}, {say.permanent}
				</span>
				<span aria-hidden="true">{letter ?? "¶"}</span>
			</a>
			<div>
				<Anchors numbers={piece.anchors.filter((number) => number !== here)} />
				<Lead visit={visit} family={family} questions={piece.questions} letter={letter} />
				{piece.passages.map((passage) => (
					<Passage visit={visit} passage={passage} language={reply.language} levels={depth} anchored />
				))}
			</div>
			<Margin visit={visit} comments={piece.comments} here={piece.questions} />
		</div>
	);
}

/** What a letter means; or which questions are answered together. */
function Lead({
	visit,
	family,
	questions,
	letter,
}: {
	visit: RoundVisit;
	family: Family;
	questions: readonly string[];
	letter: string | null;
}) {
	if (questions.length > 1) return <p class="together">{visit.say.documents.together(visit.say.list(questions))}</p>;
	const question = letter === null ? undefined : family.find(questions[0] ?? "");
	return question === undefined ? null : <p class="part-title">{official(visit, question.title)}</p>;
}

function Missing({ visit, pieces }: Drawn & { pieces: readonly Of<"missing">[] }) {
	return (
		<>
			<h2 id="unanswered">{visit.say.documents.unanswered}</h2>
			{pieces.map((piece) => (
				<MissingQuestion visit={visit} question={piece.question} piece={piece} />
			))}
		</>
	);
}

function MissingQuestion({ visit, question, piece }: { visit: RoundVisit; question: Question; piece: Of<"missing"> }) {
	return (
		<div class="answer missing" id={`q${anchorOf(question.number)}`}>
			<a class="num" href={visit.to.question(question.number)}>
				<span class="unseen">{visit.say.question(question.number)}</span>
				<span aria-hidden="true">{question.number}</span>
			</a>
			<p class="part-title">
				<Anchors numbers={piece.anchors} />
				{official(visit, question.title)}
			</p>
			<Margin visit={visit} comments={piece.comments} here={[question.number]} />
		</div>
	);
}

/** Empty targets for the numbers that arrive here. */
function Anchors({ numbers }: { numbers: readonly string[] }) {
	return (
		<>
			{numbers.map((number) => (
				<span class="anchor" id={anchorOf(number)} />
			))}
		</>
	);
}

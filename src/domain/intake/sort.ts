/** What becomes of a message, with the reason in a sentence that a clerk understands. In doubt a person decides. */
import type { StatedVisibility } from "../placement.js";
import { folded } from "../reference/announcers.js";
import type { Round } from "../round.js";
import type { Arrival, ArrivedFile, Earlier, Sender, Statement } from "./arrival.js";
import { type Vouched, vouchedFor } from "./authentication.js";
import { automaticOf, mayBeAnswered } from "./automatic.js";

export type Decision = "register" | "ask" | "ignore" | "duplicate" | "hold";
export type Asked = "word" | "visibility" | "language" | "parties" | "questions";

/** Why a message is dealt with as it is; its sentence is a phrase of the clerk's language. */
export type SortReason =
	| "forged"
	| "too-many"
	| "spam-with-document"
	| "same-from-another"
	| "reply-address"
	| "verified-thread"
	| "document"
	| "document-off-round"
	| "no-word-document"
	| "encrypted"
	| "unreadable-file"
	| "text-of-mail"
	| "announced-document"
	| "answer-without-document"
	| "no-document"
	| "same-message"
	| "same-document"
	| "bounce"
	| "automatic-answer"
	| "loop"
	| "spam"
	| "list";

export interface Sorted {
	readonly decision: Decision;
	readonly ask: readonly Asked[];
	/** Reference of the message that this one repeats. */
	readonly duplicateOf: string | null;
	/** Reference of the file that it is taken into. */
	readonly inReplyTo: string | null;
	readonly visibility: {
		readonly value: StatedVisibility;
		readonly evidence: readonly { where: Statement["where"]; quote: string }[];
	};
	/** ISO 639-1. */
	readonly language: string;
	readonly kind: "reply" | "comments" | "mixed" | null;
	readonly parties: readonly string[];
	readonly sender: Sender | null;
	/** Whether the own mail server vouches for the sender. */
	readonly vouched: Vouched;
	readonly letter: "acknowledgement" | "ask" | null;
	readonly why: SortReason;
}

/** What the message is sorted against. */
export interface Register {
	readonly round: Round;
	readonly earlier: readonly Earlier[];
	/** Name under which the own mail server writes what it found out about senders. */
	readonly authserv: string | null;
	/** Reference of the file whose own address for answers it was sent to, as far as its signature holds. */
	readonly proven?: string | null;
}

interface Verdict {
	readonly decision: Decision;
	readonly why: SortReason;
	readonly duplicateOf?: string;
	readonly inReplyTo?: string;
}

/** Sorts a message that has been taken apart and read. */
export function sorted(arrival: Arrival, register: Register): Sorted {
	const vouched = vouchedFor(arrival.head, register.authserv);
	const verdict = verdictOn(arrival, register, vouched);
	const visibility = visibilityOf(arrival.statements);
	const facts = factsOf(arrival);
	const taken = verdict.decision === "register" || verdict.decision === "ask";
	const ask = taken
		? askedOf(arrival, register.round, { ...facts, visibility: visibility.value, decision: verdict.decision })
		: [];
	return {
		decision: verdict.decision,
		ask,
		duplicateOf: verdict.duplicateOf ?? null,
		inReplyTo: verdict.inReplyTo ?? null,
		visibility,
		...facts,
		sender: arrival.head.from,
		vouched,
		letter: letterFor(verdict.decision, mayBeAnswered(arrival.head)),
		why: verdict.why,
	};
}

function letterFor(decision: Decision, answerable: boolean): Sorted["letter"] {
	if (!answerable || decision === "ignore" || decision === "hold") return null;
	return decision === "ask" ? "ask" : "acknowledgement";
}

function verdictOn(arrival: Arrival, register: Register, vouched: Vouched): Verdict {
	return (
		machine(arrival) ??
		repeated(arrival, register) ??
		(vouched === "forged" ? { decision: "hold", why: "forged" } : null) ??
		(arrival.tooMany ? { decision: "hold", why: "too-many" } : null) ??
		followUp(arrival, register, vouched) ??
		withDocuments(arrival) ??
		withoutDocuments(arrival)
	);
}

const MACHINE = {
	bounce: "bounce",
	answer: "automatic-answer",
	loop: "loop",
	spam: "spam",
	list: "list",
} as const;

/** Reports and automatic answers whatever they carry; lists and spam when they carry no document on the round. */
function machine(arrival: Arrival): Verdict | null {
	const kind = automaticOf(arrival.head);
	if (kind === null) return null;
	const carries = wordFiles(arrival).some(isOnRound);
	if (kind === "list" && carries) return null;
	if (kind === "spam" && carries) return { decision: "hold", why: "spam-with-document" };
	return { decision: "ignore", why: MACHINE[kind] };
}

/** The same again from the same house. From anybody else it proves nothing, and the sender's own receipt is not theirs. */
function repeated({ head, content, files }: Arrival, { earlier }: Register): Verdict | null {
	const documents = documentsOf(files).map(({ sha256 }) => sha256);
	const same = earlier.filter(
		(one) =>
			one.taken && (one.content === content || (documents.length > 0 && documents.every((sha) => one.documents.includes(sha)))),
	);
	const own = same.find(({ sender }) => sender !== null && sender === (head.from?.address ?? null));
	if (own !== undefined) {
		const again = own.messageId !== null && own.messageId === head.messageId ? "same-message" : "same-document";
		return { decision: "duplicate", duplicateOf: own.reference, why: again };
	}
	return same.length === 0 ? null : { decision: "hold", why: "same-from-another" };
}

/** Into an existing file only by the file's own address for answers, or when the own server vouches for the sender, now and then, and it answers a message of that file. */
function followUp({ head }: Arrival, { earlier, proven }: Register, vouched: Vouched): Verdict | null {
	if (proven != null)
		return {
			decision: "register",
			inReplyTo: proven,
			why: "reply-address",
		};
	if (vouched !== "verified" || head.from === null) return null;
	const file = earlier.find(
		(one) =>
			one.taken &&
			one.verified &&
			one.sender === head.from?.address &&
			one.messageId !== null &&
			head.answers.includes(one.messageId),
	);
	return file === undefined ? null : { decision: "register", inReplyTo: file.reference, why: "verified-thread" };
}

function withDocuments(arrival: Arrival): Verdict | null {
	const read = wordFiles(arrival);
	if (read.length > 0) {
		if (read.some(isOnRound) || isOnTopic(arrival)) return { decision: "register", why: "document" };
		return { decision: "hold", why: "document-off-round" };
	}
	const refused = documentsOf(arrival.files);
	if (refused.length > 0 && isOnTopic(arrival)) return { decision: "ask", why: "no-word-document" };
	if (arrival.head.encrypted) return { decision: "ask", why: "encrypted" };
	return refused.length > 0 ? { decision: "hold", why: "unreadable-file" } : null;
}

/** Words that stand for the contribution itself, or announce a file that is not there. */
function withoutDocuments(arrival: Arrival): Verdict {
	const isAnswer = arrival.head.answers.length > 0;
	const placed = arrival.cover.passages.some(({ placements, role }) => role === "text" && placements.length > 0);
	if (placed) return { decision: "ask", why: "text-of-mail" };
	if (!isAnswer && isOnTopic(arrival) && ANNOUNCES.test(folded(arrival.words)))
		return { decision: "ask", why: "announced-document" };
	if (
		!isAnswer &&
		arrival.words.length >= CONTRIBUTION &&
		arrival.cover.parties.length > 0 &&
		CONTRIBUTES.test(folded(arrival.words))
	)
		return { decision: "ask", why: "text-of-mail" };
	return {
		decision: "hold",
		why: isAnswer ? "answer-without-document" : "no-document",
	};
}

/** Characters of a mail that may be a contribution by itself. */
const CONTRIBUTION = 400;
const ANNOUNCES = /\b(?:attach\w*|enclosed?|enclosing|ci-joint\w*|piece jointe|en annexe|joint a ce)\b/;
const CONTRIBUTES =
	/\b(?:comments?|observations?|remarks?|contribution|submission|commentaires?|remarques?|soumission|shadow report|our (?:own )?reply|notre reponse|questionnaire)\b/;

/** It names a Party, or speaks of a contribution. */
function isOnTopic({ cover, words, head, files }: Arrival): boolean {
	if (cover.parties.length > 0) return true;
	return CONTRIBUTES.test(folded([head.subject, words, ...files.map(({ name }) => name.replace(/[_.-]/g, " "))].join("\n")));
}

function isOnRound({ reading }: ArrivedFile): boolean {
	return reading !== null && (reading.parties.length > 0 || reading.passages.some(({ placements }) => placements.length > 0));
}

function wordFiles({ files }: Arrival): ArrivedFile[] {
	return files.filter(({ status }) => status === "read");
}

function documentsOf(files: readonly ArrivedFile[]): ArrivedFile[] {
	return files.filter(({ status }) => status !== "kept");
}

/** All must agree; a document that contradicts itself, or another, is held. */
export function visibilityOf(statements: readonly Statement[]): Sorted["visibility"] {
	const values = new Set(statements.map(({ value }) => value));
	const evidence = statements.map(({ where, quote }) => ({ where, quote }));
	return { value: values.size > 1 ? "contradictory" : ([...values][0] ?? "unstated"), evidence };
}

/** From the documents where there are some that say it, else from the mail. */
function factsOf({ files, cover }: Arrival): Pick<Sorted, "language" | "kind" | "parties"> {
	const readings = files.flatMap(({ reading }) => reading ?? []);
	// Of a document in a third language the kind is a guess; the mail may say it.
	const kinds = [
		...new Set(readings.map(({ kind, language }) => (isOfficial(language) || !isOfficial(cover.language) ? kind : cover.kind))),
	];
	const parties = [...new Set(readings.flatMap((reading) => (reading.parties.length > 0 ? reading.parties : cover.parties)))];
	return {
		language: readings[0]?.language ?? cover.language,
		kind: kinds.length > 1 ? "mixed" : (kinds[0] ?? cover.kind),
		parties: readings.length > 0 ? parties : cover.parties,
	};
}

/** The languages whose words are known. */
function isOfficial(language: string): boolean {
	return language === "en" || language === "fr";
}

function askedOf(
	arrival: Arrival,
	round: Round,
	known: Pick<Sorted, "language" | "parties" | "kind"> & { readonly visibility: StatedVisibility; readonly decision: Decision },
): Asked[] {
	const read = wordFiles(arrival);
	const unplaced =
		read.length > 0 && read.every(({ reading }) => reading?.passages.every(({ placements }) => placements.length === 0) ?? true);
	const ask: [Asked, boolean][] = [
		["word", known.decision === "ask"],
		["visibility", known.visibility === "unstated" || known.visibility === "contradictory"],
		["language", read.length > 0 && !(round.languages as readonly string[]).includes(known.language)],
		["parties", known.parties.length === 0],
		["questions", unplaced],
	];
	return ask.filter(([, wanted]) => wanted).map(([what]) => what);
}

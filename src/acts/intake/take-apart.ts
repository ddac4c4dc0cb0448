/** A raw message → what is known of it when it is sorted. Outside any transaction: it takes time, and stores nothing. */
import type { Arrival, ArrivedFile, Sender, Statement } from "../../domain/intake/arrival.js";
import { isDocument } from "../../domain/intake/files.js";
import { coverOf, statedInHeader, statedInName, statedInSubject, statedInWords } from "../../domain/intake/statements.js";
import { hasUntoldLanguages, readDocument, withLanguages } from "../../domain/matching/index.js";
import type { DocumentReading } from "../../domain/placement.js";
import { Problem } from "../../domain/problem.js";
import type { Round } from "../../domain/round.js";
import { type MailFile, type Message, readMessage } from "../../mail/index.js";
import { sha256Of } from "../../store/blobs.js";
import { languageDetector, readSubmission, type Submission } from "../read-submission.js";

/** Documents that are read of one message; whoever sends more is asked by a person. */
const MOST_READ = 12;

export interface TakenApart {
	readonly arrival: Arrival;
	/** The documents that were read, in the order of the message. */
	readonly documents: readonly ReadFile[];
}

/** A document with its bytes and what was read in it. */
export interface ReadFile {
	readonly file: ArrivedFile;
	readonly bytes: Uint8Array;
	readonly submission: Submission;
}

/** Reads a message and its documents, each document in a worker with limits. @throws Unreadable when the message cannot be taken apart */
export async function takeApart(raw: Uint8Array, round: Round): Promise<TakenApart> {
	const message = await readMessage(raw);
	const carried = [message, ...allForwarded(message)];
	const files = carried.flatMap((one) => one.files);
	const wanted = files.filter(isDocument);
	const tooMany = wanted.length > MOST_READ;
	const read: (ArrivedFile & { readonly submission?: Submission })[] = [];
	for (const file of files) read.push(await arrivedFile(file, tooMany ? null : round));
	const documents = read.flatMap(({ submission, ...file }, at) =>
		submission === undefined || file.status !== "read" ? [] : [{ file, bytes: files[at]?.bytes ?? new Uint8Array(), submission }],
	);
	const plain = read.map(({ submission: _, ...file }) => file);
	return { arrival: await arrivalOf({ message, carried, files: plain, tooMany }, round), documents };
}

interface Taken {
	readonly message: Message;
	/** The message and those within it. */
	readonly carried: readonly Message[];
	readonly files: readonly ArrivedFile[];
	readonly tooMany: boolean;
}

async function arrivalOf({ message, carried, files, tooMany }: Taken, round: Round): Promise<Arrival> {
	const texts = carried.flatMap((one) => wordsIn(one, message));
	const covers = await Promise.all(texts.map(({ subject, words }) => readCover(subject, words, round)));
	const names = files.filter(({ status }) => status !== "kept").flatMap(({ name }) => statedInName(name));
	const subjects = [...new Set(texts.map(({ subject }) => subject))];
	const statements = [
		...subjects.flatMap(statedInSubject),
		...covers.flatMap(({ statements }) => statements),
		...names,
		...files.flatMap(statedInDocument),
		...statedInHeader(message.headers),
	];
	const cover =
		covers.find(({ reading }) => reading.parties.length > 0)?.reading ??
		covers[0]?.reading ??
		(await readCover(message.subject, "", round)).reading;
	const words = texts.map((text) => text.words).join("\n\n");
	return {
		head: message,
		files,
		tooMany,
		cover,
		words,
		author: authorOf(message),
		statements,
		content: contentOf(files, message.subject, words),
	};
}

function allForwarded(message: Message): Message[] {
	return message.forwarded.flatMap((one) => [one, ...allForwarded(one)]);
}

/** The words that count: the sender's, and those of a message passed on, unless they are those of whoever receives it. */
function wordsIn(one: Message, outer: Message): { subject: string; words: string }[] {
	const house = new Set(outer.to.map(({ address }) => address));
	if (one !== outer && one.from !== null && house.has(one.from.address)) return [];
	const own = one.words.map((words) => words.own);
	const passedOn = one.words.flatMap(({ forwarded, forwardedFrom }) =>
		forwarded === null || (forwardedFrom !== null && house.has(forwardedFrom)) ? [] : [forwarded],
	);
	const texts = [...own, ...passedOn].filter((words) => words.trim() !== "");
	return (texts.length > 0 ? texts : [""]).map((words) => ({ subject: one.subject, words }));
}

async function readCover(
	subject: string,
	words: string,
	round: Round,
): Promise<{ reading: DocumentReading; statements: Statement[] }> {
	const { tree, lines } = coverOf(subject, words);
	const context = { questionnaire: round.questionnaire, parties: round.parties, body: round.body, languageOf: () => null };
	const known = readDocument(tree, context);
	const reading = hasUntoldLanguages(known) ? withLanguages(known, await languageDetector()) : known;
	// The subject has its own say.
	const evidence = reading.visibility.evidence.filter(({ paragraph }) => paragraph !== 0);
	const isOfSubject = evidence.length === 0 && reading.visibility.evidence.length > 0;
	return { reading, statements: isOfSubject ? [] : statedInWords({ ...reading.visibility, evidence }, lines) };
}

async function arrivedFile(file: MailFile, round: Round | null): Promise<ArrivedFile & { readonly submission?: Submission }> {
	const of = { name: file.name, sha256: sha256Of(file.bytes) };
	if (file.closed !== undefined) return { ...of, status: `refused:${file.closed}`, reading: null };
	if (round === null || !isDocument(file)) return { ...of, status: "kept", reading: null };
	try {
		const submission = await readSubmission({ bytes: file.bytes, fileName: file.name }, round);
		const isOld = submission.tree.traces.some(({ kind }) => kind === "old-format" || kind === "converted");
		return { ...of, status: isOld ? "refused:not-word" : "read", reading: submission.reading, submission };
	} catch (error) {
		if (error instanceof Problem) return { ...of, status: `refused:${error.code}`, reading: null };
		throw error;
	}
}

function statedInDocument({ reading }: ArrivedFile): Statement[] {
	if (reading === null || reading.visibility.value === "unstated") return [];
	const { value, evidence } = reading.visibility;
	const quotes = evidence.length > 0 ? evidence.map(({ quote }) => quote) : [""];
	return quotes.map((quote) => ({ where: "document", value, quote }));
}

/** Of a message that only passes on another one: whoever wrote that. */
function authorOf(message: Message): Sender | null {
	const carrying = allForwarded(message).find(({ files }) => files.length > 0);
	return message.files.length === 0 && carrying !== undefined ? carrying.from : null;
}

/** A digest of what was sent: documents whatever they are called, or words whatever their dress. */
function contentOf(files: readonly ArrivedFile[], subject: string, words: string): string {
	const documents = files.filter(({ status }) => status !== "kept").map(({ sha256 }) => sha256);
	const same =
		documents.length > 0 ? documents.sort() : [subject, words].map((text) => text.toLowerCase().replace(/\s+/g, " ").trim());
	return sha256Of(Buffer.from(JSON.stringify(same)));
}

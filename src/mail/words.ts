/** Whose words a message holds: the sender's own, those of a message passed on, those of earlier messages quoted. */
import { withoutFooters } from "./footers.js";
import type { Words } from "./message.js";

const WROTE =
	"wrote|writes|a écrit|écrit|a ecrit|schrieb|escribió|ha scritto|scrisse|schreef|skrev|escreveu|napisał\\(?a?\\)?|kirjoitti|написал[аи]?|έγραψε|a scris|írta|napsal[a]?|yazdı";
const ATTRIBUTION = new RegExp(
	`^(?=.*(?:\\d|@|<)).{3,240}(?<!\\b(?:we|i|they|nous|je|ils|elles|wir|ich) (?:have |had |avons |ai )?)(?:${WROTE})(?:[^.!?]{0,12}|.{0,120}@.{0,80}):\\s*$`,
	"iu",
);
const BEGINS_ATTRIBUTION = /^(?:on|le|am|el|il|op|den|em|w dniu|dne|pe|στις|il giorno|в|\d{1,4}[./-]\d)\b/iu;
const ORIGINAL =
	/^[-_*\s]*(?:original (?:message|appointment)|message d['’]origine|message original|ursprüngliche nachricht|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|reply message|message initial)[-_*\s:]*$/iu;
const FORWARD =
	/^[-_*>\s]*(?:(?:begin )?forwarded message|message transféré|message réexpédié|début du message (?:transféré|réexpédié)|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|mensaje reenviado|messaggio inoltrato|mensagem encaminhada|doorgestuurd bericht)[-_*\s:]*$/iu;
const FROM_LINE = /^\*?\s*(?:from|de|von|da|van|od|fra|från|expéditeur)\s*:\s*\*?\s*\S/iu;
const OTHER_LINE =
	/^\*?\s*(?:sent|date|envoyé|to|à|a|subject|objet|gesendet|datum|an|betreff|enviado|fecha|para|asunto|inviato|data|oggetto|cc|verzonden|aan|onderwerp|sujet|destinataire|importance)(?: le)?\s*:/iu;

type Part = "own" | "quoted" | "forwarded";

/** Sorts the lines of a text. `passesOn`: its subject says that it passes something on. */
export function wordsOf(text: string, passesOn: boolean): Words {
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const parts: Record<Part, string[]> = { own: [], quoted: [], forwarded: [] };
	let rest: Part = "own";
	let forwardedFrom: string | null = null;
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const opening: Opening | null = rest === "quoted" || /^\s*>/.test(line) ? null : openingAt(lines, at, passesOn);
		if (opening !== null) {
			if (opening.part === "forwarded") forwardedFrom ??= opening.from;
			// A second message below the one passed on is what that one quotes.
			rest = rest === "forwarded" && !opening.marker ? "quoted" : (opening.part ?? rest);
			at += opening.lines - 1;
		} else parts[/^\s*>/.test(line) && rest === "own" ? "quoted" : rest].push(line);
	}
	return {
		own: withoutFooters(parts.own.join("\n")),
		forwarded: parts.forwarded.length === 0 ? null : withoutFooters(parts.forwarded.map(unquoted).join("\n")),
		forwardedFrom,
		quoted: parts.quoted.join("\n").trim(),
	};
}

interface Opening {
	/** What everything below is; null: only the lines that are marked are quoted. */
	readonly part: Part | null;
	/** Lines that the opening takes. */
	readonly lines: number;
	readonly from: string | null;
	/** It says in words that a message is passed on: what it shows is that message's own beginning. */
	readonly marker: boolean;
}

function openingAt(lines: readonly string[], at: number, passesOn: boolean): Opening | null {
	const line = (lines[at] ?? "").trim();
	if (line.length > 300 || line === "") return null;
	if (FORWARD.test(line)) return { part: "forwarded", ...headerBlock(lines, at + 1, 1), marker: true };
	if (ORIGINAL.test(line)) return { part: passesOn ? "forwarded" : "quoted", ...headerBlock(lines, at + 1, 1), marker: true };
	const block = FROM_LINE.test(line) ? headerBlock(lines, at, 0) : null;
	if (block !== null && block.lines >= 3) return { part: passesOn ? "forwarded" : "quoted", ...block, marker: false };
	const length = attributionAt(lines, at);
	if (length === 0) return null;
	const next = lines.slice(at + length).find((other) => other.trim() !== "");
	return { part: next?.trimStart().startsWith(">") ? null : "quoted", lines: length, from: null, marker: false };
}

/** "On 14 December 2017 at 10:12, X wrote:", on one line or up to three; how many it takes. */
function attributionAt(lines: readonly string[], at: number): number {
	const first = (lines[at] ?? "").trim();
	if (ATTRIBUTION.test(first)) return 1;
	if (!BEGINS_ATTRIBUTION.test(first) || first.endsWith(".")) return 0;
	for (const length of [2, 3]) {
		const joined = lines.slice(at, at + length).map((line) => line.trim());
		if (joined.includes("")) return 0;
		if (ATTRIBUTION.test(joined.join(" "))) return length;
	}
	return 0;
}

/** Lines of a header shown in a text, blank ones in front included, `before` counted in. */
function headerBlock(lines: readonly string[], start: number, before: number): { lines: number; from: string | null } {
	let at = start;
	while (at < lines.length && at < start + 3 && (lines[at] ?? "").replace(/^>\s?/, "").trim() === "") at++;
	const first = at;
	let from: string | null = null;
	while (at < lines.length) {
		const line = (lines[at] ?? "").replace(/^>\s?/, "").trim();
		if (!FROM_LINE.test(line) && !OTHER_LINE.test(line)) break;
		if (FROM_LINE.test(line)) from ??= /[^\s<>":]+@[^\s<>",;]+/.exec(line)?.[0]?.toLowerCase() ?? null;
		at++;
	}
	return at === first ? { lines: before, from: null } : { lines: before + at - start, from };
}

function unquoted(line: string): string {
	return line.replace(/^\s*>\s?/, "");
}

/** A sentence for every problem: what happened, what was kept, what to do next. */
import type { ProblemCode, ProblemFacts } from "../../domain/problem.js";
import { writtenDay } from "../dates.js";
import { dayIn, done, named, reasonOf } from "../facts.js";
import { database } from "./database.js";
import { keys } from "./keys.js";

const day = (facts: ProblemFacts, name: string): string =>
	dayIn(facts, name, (written) => writtenDay(written, "en"), "the date given");

const faster = (facts: ProblemFacts): string =>
	done(facts, { by: (name) => `by ${name}`, on: (written) => writtenDay(written, "en") });

export const problems: Record<ProblemCode, (facts: ProblemFacts) => string> = {
	not_found: () =>
		"There is nothing at this address, or it is not public. Check the address, or start from the list of monitoring rounds.",
	refused: () =>
		"You may read this, but you may not do that with it. Nothing was changed. Ask the Secretariat if you think that you should.",
	"not-word": () => "The file is not a Word document. Nothing was kept. Send the Word document (.docx) that it was made from.",
	"hidden-text": () =>
		"The document contains hidden text, which cannot be left out in a file of this kind. Nothing was kept. Take the hidden text away, save it as a Word document (.docx) and send that.",
	encrypted: () =>
		"The Word document is protected by a password, so it could not be read. Nothing was kept. Take the password away, save it and send it again.",
	macros: () =>
		"The Word document contains macros, which are not accepted. Nothing was kept. Save it as an ordinary Word document (.docx) and send it again.",
	damaged: () =>
		"The Word document is damaged and could not be read. Nothing was kept. Open it in Word, save it under a new name and send it again.",
	"too-large": () => "The file is too large to be read. Nothing was kept. Take out the pictures or send it in several parts.",
	empty: () => "The document contains no text. Nothing was kept. Check that this is the right file and send it again.",
	unknown_round: ({ round }) =>
		`There is no monitoring round${named(round)}. Check its name, or choose one from the list of monitoring rounds.`,
	unknown_party: ({ party }) =>
		`There is no Party${named(party)} in this round. Nothing was kept. Use the two letters of its country code, such as AL.`,
	party_not_monitored: ({ party }) =>
		`The Party${named(party)} is not monitored in this round, so no reply can be registered for it. Nothing was kept. Check the Party.`,
	unknown_question: ({ question }) =>
		`There is no question${named(question)} in this questionnaire. Choose one from the list of questions.`,
	no_party_found: () =>
		"The document does not say which Party it is about. Nothing was kept. Name the Party, or give its country code, and send it again.",
	nothing_held: () =>
		"None of these passages waits to be placed. Nothing was changed. Say under which question they stand, or look again at what waits.",
	unknown_passage: ({ passage }) =>
		`This document has no passage${named(passage)}. Nothing was changed. Use the numbers in the list of its passages.`,
	date_unreadable: ({ date }) =>
		`The date${named(date)} could not be read. Nothing was kept. Write it as year, month, day: 2017-10-25.`,
	date_in_future: (facts) =>
		`${capital(day(facts, "date"))} lies in the future. Nothing was kept. Give the day on which it happened.`,
	dates_out_of_order: (facts) =>
		`A reply or contribution is received, then registered, then published; ${day(facts, "second")} comes before ${day(facts, "first")}. Nothing was kept. Correct one of the two dates.`,
	same_document: ({ symbol }) =>
		`This very document has been registered already${symbol ? `, as ${symbol}` : ""}. Nothing was kept twice. Send it again only if it has changed.`,
	nothing_to_publish: ({ party }) =>
		`No reply${party ? ` of ${party}` : ""} has been registered, so there is nothing to publish. Nothing was changed. Register the reply first.`,
	already_published: (facts) =>
		`${facts.symbol ? facts.symbol : "This document"} has been published already${faster(facts)}. Nothing was changed. To correct it, register a new version.`,
	not_public: ({ symbol }) =>
		`${symbol ? symbol : "This document"} is held as confidential and cannot be published. Nothing was changed. Settle with its author who may read it.`,
	issued_meanwhile: ({ symbol }) =>
		`${symbol ? symbol : "This compilation"} has just been issued by somebody else. Nothing was issued twice. Look at that one, or try again.`,
	no_form: ({ file }) =>
		`${file ? file : "The document"} is not a copy of the questionnaire's form. Nothing was written. Leave it out, or import it as a reply.`,
	other_form: ({ file, round }) =>
		`${file ? file : "The document"} is a copy of the form of another round${named(round)}. Nothing was written. Leave it out, or name that round.`,
	same_copy: ({ file, other }) =>
		`${file ? file : "One copy"} and ${other ? other : "another one"} are the same document, byte for byte. Nothing was written. Leave one of them out, or put in the copy that is missing.`,
	signed_already: () => "The checkpoint of this day has been signed already. Nothing was changed. There is one a day.",
	code_wrong: () =>
		"This code is not right, or it has been used already. Nothing was changed. Look at the last letter or at the app, and enter it again.",
	attempt_over: () =>
		"What you began here is over: it took too long, was tried too often, was used already, or was begun in another browser. Nothing was changed. Begin again.",
	link_spent: () =>
		"This link opens nothing: it has been used, has expired or was replaced by a later one. If you have come in with it before, sign in with your e-mail address; otherwise ask whoever invited you for a new one.",
	passkey_refused: () => "This passkey was not accepted. Nothing was changed. Try again, or sign in with a code by e-mail.",
	institution_refused: () =>
		"The institution has sent you back, but not as somebody whom we can let in: we need an address that it has checked and at which you have been invited. Nothing was changed. Sign in with a code by e-mail.",
	institution_unreachable: () =>
		"The institution does not answer at the moment. Nothing was changed. Try again in a few minutes, or sign in with a code by e-mail.",
	sign_in_first: () => "You are not signed in, or no longer. Nothing was changed. Sign in and try again.",
	second_factor_first: () =>
		"This needs your second factor in this session. Nothing was changed. Show it on the page of your access and try again.",
	too_many_tries: ({ minutes }) =>
		`There have been too many tries. Nothing was changed. Wait${minutes === undefined ? " a while" : ` ${minutes} minutes`} and try again.`,
	form_unreadable: () =>
		"What was sent could not be read as this form. Nothing was changed. Open the page again and fill it in there.",
	form_too_large: () => "What was sent is too large for this form. Nothing was changed. Send less.",
	form_from_elsewhere: () =>
		"This was sent from another site, so it was not accepted. Nothing was changed. Open the page here and send it again.",
	letter_not_sent: ({ link }) =>
		`The deed is done, but the letter about it could not be sent.${link === undefined ? "" : ` Hand this over by another way: ${link}`} Check the settings of the mail server (SMTP_URL).`,
	no_pdf_here: () =>
		"PDF cannot be written on this machine: its writer comes for Linux on 64-bit Intel and AMD processors. The Word document holds the same.",
	role_ended: () =>
		"This role is not held any more. Nothing was changed. Look at the list of people: somebody may have been faster.",
	role_held_already: () => "This person holds this role already. Nothing was changed.",
	role_incomplete: () =>
		"The role lacks what it is for, or names what it cannot be for: a focal point has one Party, a rapporteur has questions. Nothing was changed. Say for which Party or which questions.",
	role_not_yours_to_give: () =>
		"You may not give this role. Nothing was changed. A focal point names a deputy and contributors of the same Party; all else the administrator gives.",
	email_unreadable: ({ email }) =>
		`The e-mail address${named(email)} cannot be right. Nothing was changed. Write it as name@example.org.`,
	already_transmitted: ({ party }) =>
		`This contribution has been transmitted${party ? ` to ${party}` : ""} already. Nothing was sent twice.`,
	not_about_party: ({ party }) =>
		`This contribution is not about the Party${named(party)}. Nothing was transmitted. Check the Party, or correct of which Parties the contribution speaks.`,
	withdrawn: ({ symbol }) =>
		`${symbol ? symbol : "This document"} was public and has been withdrawn. That it was published stays on the record; its text can no longer be read here.`,
	already_erased: () => "This document has been erased already. Nothing was changed.",
	already_withdrawn: (facts) => `This document has been withdrawn already${faster(facts)}. Nothing was changed.`,
	not_yours: () =>
		"You may read this, but it is not yours to withdraw or to change. Nothing was changed. Ask the Secretariat if you wrote it.",
	only_narrower: () =>
		"You can make this confidential, but not more public than it is: that is for the Secretariat, who will ask you back. Nothing was changed. Write to the Secretariat.",
	role_wider: () =>
		"One can delegate only what one holds, until a day to come. Nothing was changed. Name fewer questions, or give the day on which it ends.",
	round_unreadable: ({ file, why }) =>
		`The description of the round${named(file)} could not be read${why ? `: ${why}` : ""}. Nothing was changed. Correct it and try again.`,
	wrong_setting: ({ name, why }) =>
		`The setting${named(name)} is wrong${why ? `: ${why}` : ""}. Nothing was started. Correct it and start again.`,
	already_running: ({ address }) =>
		`Rapporteur is running in this folder already${address ? `, at ${address}` : ""}. Nothing was changed. Use that one, or stop it first.`,
	port_taken: ({ port }) =>
		`The port${named(port)} is in use by another programme. Nothing was started. Stop that one, or choose another port with PORT.`,
	no_database: (facts) =>
		reasonOf(database, facts) ??
		"The register cannot be reached at the moment. Nothing is lost. Try again in a few minutes; if it lasts, tell the Secretariat.",
	no_key: (facts) =>
		reasonOf(keys, facts) ??
		"The key to what is confidential cannot be reached at the moment. Nothing is lost. Try again in a few minutes; if it lasts, tell whoever runs this machine.",
	damaged_seal: () =>
		"Something that is kept sealed has been changed or damaged, and is not shown. Nothing else is affected. Tell whoever runs this machine: it may have to come back from a back-up.",
	internal: () =>
		"Something went wrong on our side. Nothing is lost. Try again; if it happens again, tell the Secretariat and give this reference.",
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

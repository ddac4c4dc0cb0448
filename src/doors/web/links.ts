/** Addresses of the portal's pages, in one language. Everything that a page links to inside the portal is made here. */
import type { Language } from "../../domain/wording.js";

export type Links = ReturnType<typeof linksIn>;
export type RoundLinks = ReturnType<typeof roundLinks>;

/** Addresses outside any round. */
export function linksIn(language: Language) {
	const home = `/${language}`;
	return {
		home,
		accessibility: `${home}/accessibility`,
		privacy: `${home}/privacy`,
		record: `${home}/record`,
		receipts: `${home}/record/receipts`,
		/** The same in every language. */
		checkpoint: (day: string) => `/record/checkpoints/${day}.txt`,
		recordKey: "/record/key.txt",
		...ownLinks(home),
		roundNamed: (id: string) => roundLinks(language, id),
	};
}

/** Addresses of signing in and of one's own access. */
function ownLinks(home: string) {
	const [signIn, access] = [`${home}/sign-in`, `${home}/access`];
	return {
		signIn,
		code: `${signIn}/code`,
		passkeyStart: `${signIn}/passkey/start`,
		passkey: `${signIn}/passkey`,
		institution: `${signIn}/institution`,
		second: `${signIn}/second-factor`,
		invitation: (token: string) => `${home}/invitation/${encodeURIComponent(token)}`,
		signOut: `${home}/sign-out`,
		access,
		accessAfter: (done: string) => `${access}?done=${done}`,
		setSecondStart: `${access}/second-factor/start`,
		setSecond: `${access}/second-factor`,
		passkeyAddStart: `${access}/passkeys/start`,
		passkeyAdd: `${access}/passkeys/add`,
		passkeyRemove: `${access}/passkeys/remove`,
		endSession: `${access}/sessions/end`,
		endOthers: `${access}/sessions/end-others`,
	};
}

/** Addresses of a round's pages. */
export function roundLinks(language: Language, id: string) {
	const round = `/${language}/rounds/${encodeURIComponent(id)}`;
	const contribution = (symbol: string): string => `${round}/contributions/${encodeURIComponent(symbol)}`;
	const reply = (party: string, version?: number): string =>
		`${round}/replies/${party}${version === undefined ? "" : `/${version}`}`;
	return {
		round,
		sheet: `${round}/state.csv`,
		questionnaire: `${round}/questionnaire`,
		/** @param both in both languages beside each other */
		questionnaireForm: (both: boolean) => `${round}/questionnaire.docx${both ? "?with=both" : ""}`,
		inQuestionnaire: (number: string) => `${round}/questionnaire#${anchorOf(number)}`,
		questions: `${round}/questions`,
		question: (number: string) => `${round}/questions/${encodeURIComponent(number)}`,
		parties: `${round}/parties`,
		partiesThat: (state: string) => `${round}/parties?state=${state}`,
		party: (code: string) => `${round}/parties/${code}`,
		reply,
		replyDocument: (party: string, version: number) => `${reply(party, version)}/reply.docx`,
		answer: (party: string, number: string, version?: number) => `${reply(party, version)}#${anchorOf(number)}`,
		mainAnswer: (party: string, number: string) => `${reply(party)}#q${anchorOf(number)}`,
		replyCitation: (party: string, version: number, format: string) => `${reply(party, version)}/cite.${format}`,
		contributions: `${round}/contributions`,
		contributionsOn: (party: string) => `${round}/contributions?party=${party}`,
		contribution,
		contributionPassage: (symbol: string, passage: string) => `${contribution(symbol)}#${passageAnchor(passage)}`,
		contributionCitation: (symbol: string, format: string) => `${contribution(symbol)}/cite.${format}`,
		windows: `${round}/windows`,
		calendar: `${round}/windows.ics`,
		feed: `${round}/feed.atom`,
		contribute: `${round}/contribute`,
	};
}

/** `q1.1.a`; a request for detail is `q1.d1`, since an arrow does not travel well in addresses. */
export function anchorOf(number: string): string {
	return `q${number.replaceAll("→", "d")}`;
}

/** `p-3f2a91bc`: permanent, because a passage belongs to one version of one document. */
export function passageAnchor(id: string): string {
	return `p-${id.slice(0, 8)}`;
}

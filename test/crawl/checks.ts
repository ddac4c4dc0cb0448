/** What is wrong with an answer: its headers, and what it shows to somebody who may not read it. */
import { mayRead } from "../../src/domain/visibility.js";
import { textOf } from "../matrix/answers.js";
import { inside } from "../pdf/inspect.js";
import type { Answer } from "./client.js";
import { type Filled, NOW, type Person } from "./filled.js";

/** Everything that an answer holds, its headers too, and what is packed in it. */
function wholeText({ headers, body }: Answer): string {
	const text = body.subarray(0, 4).toString("latin1") === "%PDF" ? inside(body) : textOf(body);
	return `${JSON.stringify(headers)}\n${text}`;
}

/** Canaries that somebody has been shown, each by its place and state, and what of it they may not. */
export function shownTo(person: Person, answer: Answer, { canaries, items, people }: Filled) {
	const text = wholeText(answer);
	const found = canaries.filter(({ word }) => text.includes(word));
	const leaks = found
		.filter(({ readable }) => readable === null || !mayRead(person.viewer, readable, NOW))
		.map(({ place, state }) => `the ${place} of what is ${state}`);
	// A page that says that there is nothing at an address may name the address.
	const ids = [...items].filter(
		([state, id]) => text.includes(id) && !answer.path.includes(id) && !mayReadState(person, state, canaries),
	);
	// One's own is taken out first: another's may be the end of it.
	const withoutOwn = person.email === null ? text : text.replaceAll(person.email, "");
	const others = people.filter(({ email }) => email !== null && email !== person.email && withoutOwn.includes(email));
	return {
		seen: found.map(({ word }) => word),
		leaks: [
			...leaks,
			...ids.map(([state]) => `the id of what is ${state}`),
			...others.map(({ name }) => `the address of ${name}`),
		],
	};
}

function mayReadState({ viewer }: Person, state: string, canaries: Filled["canaries"]): boolean {
	const document = canaries.find((one) => one.state === state)?.document;
	return document != null && mayRead(viewer, document, NOW);
}

/** What is missing in the headers of an answer, or stands in its page and must not. */
export function headerTroubles({ path, status, headers, body }: Answer, signedIn: boolean): string[] {
	const policy = String(headers["content-security-policy"] ?? "");
	const type = String(headers["content-type"] ?? "");
	const kept = String(headers["cache-control"] ?? "");
	const own = signedIn && !path.startsWith("/static/");
	const html = type.startsWith("text/html") ? body.toString() : "";
	const troubles: readonly (readonly [string, boolean])[] = [
		["status 5xx", status >= 500],
		["no policy of its own", !policy.includes("default-src 'none'") || !policy.includes("frame-ancestors 'none'")],
		["a policy with holes", /unsafe|\*|data:|blob:|http:/.test(policy)],
		["sniffing", headers["x-content-type-options"] !== "nosniff"],
		["frames", headers["x-frame-options"] !== "DENY"],
		["referrer", !/^(strict-origin-when-cross-origin|same-origin|no-referrer)$/.test(String(headers["referrer-policy"]))],
		["permissions", !String(headers["permissions-policy"]).includes("camera=()")],
		["no transport security", !/^max-age=\d{7,}/.test(String(headers["strict-transport-security"]))],
		["says what it runs on", headers.server !== undefined || headers["x-powered-by"] !== undefined],
		["may be kept on the way", own && !(kept.includes("private") && kept.includes("no-store"))],
		["has a tag of one's own", own && headers.etag !== undefined],
		["no type", status === 200 && type === ""],
		["no attachment", isDownload(type) && !String(headers["content-disposition"]).startsWith("attachment;")],
		["a script or style in the text", /<script(?![^>]*\bsrc=)|<style|\sstyle="|\son[a-z]+="|javascript:/i.test(html)],
		["a loose cookie", (headers["set-cookie"] ?? []).some((one) => !isBound(one))],
	];
	return troubles.flatMap(([what, wrong]) => (wrong ? [what] : []));
}

function isDownload(type: string): boolean {
	return /officedocument|opendocument|text\/csv|application\/(pdf|zip|x-bibtex|x-research-info|vnd\.citationstyles)/.test(type);
}

function isBound(cookie: string): boolean {
	return /^__Host-/.test(cookie) && /; *HttpOnly/i.test(cookie) && /; *Secure/i.test(cookie) && /; *SameSite=Lax/i.test(cookie);
}

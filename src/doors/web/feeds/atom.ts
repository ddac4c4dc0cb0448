/** A feed (RFC 4287) with absolute addresses. */
import type { Moment } from "../../../domain/deadline.js";

interface FeedEntry {
	readonly address: string;
	readonly title: string;
	readonly author: string;
	readonly at: Moment;
	readonly summary: string;
}

export interface Feed {
	readonly title: string;
	readonly language: string;
	/** Address of the feed itself, and of the page that it follows. */
	readonly self: string;
	readonly page: string;
	/** When there is no entry yet. */
	readonly since: Moment;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

/** The feed as a file. An entry's address is its identity: it is pinned to a version. */
export function atomOf(feed: Feed): string {
	const updated = feed.entries[0]?.at ?? feed.since;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(feed.language)}">`,
		`<id>${xml(feed.self)}</id>`,
		`<title>${xml(feed.title)}</title>`,
		`<updated>${xml(updated)}</updated>`,
		`<link rel="self" type="application/atom+xml" href="${xml(feed.self)}"/>`,
		`<link rel="alternate" type="text/html" href="${xml(feed.page)}"/>`,
		...feed.entries.map(entryOf),
		"</feed>",
		"",
	].join("\n");
}

function entryOf(entry: FeedEntry): string {
	return [
		"<entry>",
		`<id>${xml(entry.address)}</id>`,
		`<title>${xml(entry.title)}</title>`,
		`<link rel="alternate" type="text/html" href="${xml(entry.address)}"/>`,
		`<updated>${xml(entry.at)}</updated>`,
		`<published>${xml(entry.at)}</published>`,
		`<author><name>${xml(entry.author)}</name></author>`,
		`<summary>${xml(entry.summary)}</summary>`,
		"</entry>",
	].join("");
}

/** Text for XML; characters that XML 1.0 does not know are left out. */
function xml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
		.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

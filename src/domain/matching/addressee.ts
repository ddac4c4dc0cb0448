/** Whom contributions are written to: the body that runs the round, under the names that the round gives it, and words for any such body. */
import { folded } from "../reference/announcers.js";
import type { Round } from "../round.js";

/** The names of a body that runs a round. */
export type Body = Pick<Round["body"], "name" | "short">;

/** A committee that no author is, whatever its round is called; and the organisation around it. */
const ANY =
	/\bcouncil of europe|\bconseil de l'europe|^(?:secretariat|committee|comite|committee of the parties|comite des parties)$/;
const ARTICLE = /^(?:the |le |la |l')/;

/** Judges whether a name is the body written to, and no author. */
export function addresseeOf(body: Body | undefined): (name: string) => boolean {
	const names = body === undefined ? [] : [body.name.en, body.name.fr, body.short.en, body.short.fr];
	const own = new Set(names.map(bare));
	return (name) => own.has(bare(name)) || ANY.test(bare(name));
}

function bare(name: string): string {
	return folded(name).trim().replace(ARTICLE, "");
}

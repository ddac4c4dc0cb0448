/** The identities of a form's controls: `rapporteur:<round>:<number>` for an answer, with `:text` behind it for the question's text. */
const ORIGIN = "rapporteur";
/** Word takes 64 characters. */
const LONGEST = 64;
const TEXT = ":text";

export const ABOUT = { party: "about.party", person: "about.person" } as const;

/** The box, in a form put together from copies, for what stood in no box of theirs. */
export const APART = "apart";

/** The identity of the box for an answer. */
export function answerControl(round: string, number: string): string {
	return named(round, number);
}

/** The identity of what is fixed: a question's text, or an introduction. */
export function textControl(round: string, number: string): string {
	return named(round, `${number}${TEXT}`);
}

/** What a control's identity says. */
export interface FormControl {
	readonly round: string;
	/** The question's number, or a part of the form. */
	readonly number: string;
	/** The question's text, not the box for its answer. */
	readonly text: boolean;
}

/** What a control's identity says; null for others' controls. */
export function controlOf(name: string): FormControl | null {
	const [origin, round, ...rest] = name.split(":");
	if (origin !== ORIGIN || round === undefined || rest.length === 0) return null;
	const written = rest.join(":");
	const text = written.endsWith(TEXT);
	return { round, number: text ? written.slice(0, -TEXT.length) : written, text };
}

/** Whether a control's round is this one; a long name was cut to fit. */
export function isOfRound(written: string, round: string): boolean {
	return written === round || (written.length > 0 && ORIGIN.length + written.length > 20 && round.startsWith(written));
}

function named(round: string, part: string): string {
	return `${ORIGIN}:${round.slice(0, Math.max(0, LONGEST - ORIGIN.length - part.length - 2))}:${part}`;
}

/** What a word does in a sentence on who may read. A word may do several things. */
export const KINDS = [
	/** Brings a text before the public by itself: publish, website. */
	"publish",
	/** Does so only before everyone: read, share, quote. */
	"show",
	/** Says that something is kept back: confidential, withheld, in confidence. */
	"keep",
	/** The noun for it, which must be asked for: confidentiality. */
	"secrecy",
	/** Takes something out: leave out, black out. */
	"omit",
	"anonymous",
	"everyone",
	/** The body that receives the text: the Committee, you. */
	"inside",
	/** Those from whom it is kept: the authorities, the press. */
	"outside",
	"only",
	"not",
	/** Denies what follows by its meaning: objection, restriction, refuse. */
	"hinder",
	/** Takes secrecy away: waive. */
	"lift",
	/** "No need to", "no reason why not". */
	"reason",
	"permit",
	/** Waits for something: unless, provided that. */
	"condition",
	"fear",
	"doubt",
	/** Opens an exception: except, sauf. */
	"except",
	/** Sets against what was said: but, mais. */
	"but",
	"and",
	/** Opens a clause within a clause: that, which, qui. */
	"that",
	/** A text: contribution, reply. */
	"text",
	/** A part of a text: section, page. */
	"part",
	/** What may stand in a text and be kept back: names, telephone numbers. */
	"datum",
	/** Points at the text at hand: this, our, following. */
	"here",
	/** Points at another's text, or one spoken of before: its, their. */
	"theirs",
	"article",
	"pronoun",
	/** Stands for the text at hand by itself: what follows, all this. */
	"itself",
	"author",
	/** A noun through which we look: consent, wish, website. */
	"through",
	"auxiliary",
	"past",
	"adverb",
	"of",
	"preposition",
	"time",
	/** A noun beside which "public" or "confidential" is a topic: helpline, law. */
	"other",
	"yes",
	"no",
	/** Seals a list of kinds: punctuation that ends a clause. */
	"stop",
	"comma",
] as const;

export type Kind = (typeof KINDS)[number];

/** Words of a kind: `publish*` stands for all that begins so, spaces join several words into one. */
export type Words = Readonly<Partial<Record<Kind, string>>>;

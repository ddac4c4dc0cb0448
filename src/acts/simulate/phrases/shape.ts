/** What the made-up prose of a language is assembled from. In a sentence, {name} stands for one of the slots of that name. */

type Several = readonly [string, ...string[]];

/** The subjects that sentences are about; a section of the questionnaire with one of these names gets its own, any other gets all. */
export type Theme = "prevention" | "protection" | "prosecution" | "partnerships";

export interface ProsePhrases {
	readonly slots: Readonly<Record<string, Several>>;
	/** What a State says of itself. */
	readonly statements: Readonly<Record<Theme, Several>>;
	/** What those say who work with children. */
	readonly comments: Readonly<Record<Theme, Several>>;
	/** Footnotes. */
	readonly notes: Several;
	readonly notApplicable: string;
	readonly seeAbove: Several;
}

export interface FramePhrases {
	/** Stands first in every document. */
	readonly sample: string;
	readonly replyTitle: (party: string, round: string) => string;
	readonly commentsTitle: (parties: string) => string;
	readonly ownReplyTitle: string;
	readonly revised: (version: number) => string;
	readonly preambles: Several;
	readonly publicReply: Several;
	readonly answer: string;
	readonly letter: (letter: string) => string;
	readonly question: (number: string) => string;
	readonly onQuestion: Several;
	readonly list: (names: readonly string[]) => string;
	readonly colon: string;
	readonly statements: {
		readonly public: Several;
		readonly confidential: Several;
		readonly confidentialHeader: string;
		readonly publicWithSection: (heading: string) => string;
		readonly sectionHeading: string;
		readonly sectionEnd: string;
		readonly contradiction: Several;
	};
	readonly presentedBy: (organisations: readonly string[]) => string;
	readonly aboutUs: Several;
	readonly coalition: (name: string) => string;
	readonly children: (count: number) => string;
	readonly generalHeading: string;
	readonly closingHeading: string;
	readonly closing: Several;
}

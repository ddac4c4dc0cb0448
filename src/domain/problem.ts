/** The closed list of what can go wrong. Each has its HTTP status and, in the locale, a sentence in both languages: a code without a phrase does not compile. */

/** HTTP status of each problem. */
export const PROBLEM_STATUS = {
	not_found: 404,
	refused: 403,
	"not-word": 415,
	"hidden-text": 422,
	encrypted: 415,
	macros: 415,
	damaged: 422,
	"too-large": 413,
	empty: 422,
	unknown_round: 404,
	unknown_party: 422,
	party_not_monitored: 422,
	unknown_question: 422,
	no_party_found: 422,
	date_unreadable: 422,
	date_in_future: 422,
	dates_out_of_order: 422,
	same_document: 409,
	nothing_to_publish: 409,
	already_published: 409,
	not_public: 409,
	issued_meanwhile: 409,
	role_ended: 409,
	role_held_already: 409,
	role_incomplete: 422,
	role_not_yours_to_give: 403,
	email_unreadable: 422,
	already_transmitted: 409,
	nothing_held: 409,
	unknown_passage: 422,
	not_about_party: 422,
	already_withdrawn: 409,
	already_erased: 409,
	withdrawn: 410,
	not_yours: 403,
	role_wider: 422,
	only_narrower: 403,
	no_form: 422,
	other_form: 422,
	same_copy: 409,
	signed_already: 409,
	code_wrong: 422,
	attempt_over: 410,
	link_spent: 410,
	passkey_refused: 422,
	institution_refused: 403,
	institution_unreachable: 502,
	sign_in_first: 401,
	second_factor_first: 403,
	too_many_tries: 429,
	form_unreadable: 400,
	form_too_large: 413,
	form_from_elsewhere: 403,
	letter_not_sent: 502,
	no_pdf_here: 501,
	round_unreadable: 422,
	wrong_setting: 400,
	already_running: 409,
	port_taken: 409,
	no_database: 503,
	no_key: 503,
	damaged_seal: 500,
	internal: 500,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

/** Facts that the sentence names: a Party's code, a file name, a date. Never text of a document. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** Thrown by every floor; turned into a page, a line on a terminal or a letter at the doors only. */
export class Problem extends Error {
	readonly code: ProblemCode;
	readonly facts: ProblemFacts;

	constructor(code: ProblemCode, facts: ProblemFacts = {}, options?: ErrorOptions) {
		super(code, options);
		this.name = "Problem";
		this.code = code;
		this.facts = facts;
	}

	get status(): (typeof PROBLEM_STATUS)[ProblemCode] {
		return PROBLEM_STATUS[this.code];
	}
}

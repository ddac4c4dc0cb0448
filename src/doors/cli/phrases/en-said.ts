/** English: what commands say when they have done something. */
import type { AnswerState } from "../../../domain/standing.js";

const several = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const said = {
	interrupted: "Interrupted. What was done so far stands.",
	seeHelp: "See rapporteur --help, or --help after a command.",
	unexpected: (what: string) => `Something went wrong that should not have: ${what}. Nothing half-done was kept.`,
	whichRound: (ids: readonly string[]) =>
		ids.length === 0 ? "There is no round yet." : `There are several rounds; say which one with --round: ${ids.join(", ")}.`,
	noFile: (file: string) => `There is no file ${file}, or it may not be read.`,
	notACount: (name: string, most: number) => `--${name} takes a whole number from 0 to ${most}.`,
	notAnId: (written: string) => `${written} is no identifier of a contribution: import prints them.`,

	intake: {
		decisions: { register: "register", ask: "ask the sender", ignore: "ignore", duplicate: "repeated", hold: "a person decides" },
		why: {
			forged: "the mail server of the sender’s domain says that it did not send this message",
			"too-many": "it carries more documents than are read at once",
			"spam-with-document": "the mail server has marked it as spam, but it carries a document on this round",
			"same-from-another": "somebody else has sent the same document before: a person must say whose it is",
			"reply-address": "it was sent to the address for answers that only the sender of that file has",
			"verified-thread": "the verified sender of a file answers in its thread",
			document: "it carries a Word document that could be read",
			"document-off-round": "it carries a Word document that names no Party and no question of this round",
			"no-word-document": "what it carries is not a Word document that can be read",
			encrypted: "it is encrypted, and nobody here has the key",
			"unreadable-file": "it carries a file that cannot be read, and does not say what it is",
			"text-of-mail": "the contribution is the text of the mail: the sender is asked for a Word document",
			"announced-document": "it speaks of a document, but carries none that is one",
			"answer-without-document": "it answers a message and carries no document: a person must read it",
			"no-document": "it carries no document: a person must read it",
			"same-message": "the same message has come before",
			"same-document": "the same document came from this sender before",
			bounce: "a mail system returns or reports on one of our own messages",
			"automatic-answer": "an automatic answer that nobody wrote",
			loop: "it has come round in a circle, or is a letter of ours",
			spam: "the mail server has marked it as spam, and it carries nothing for this round",
			list: "a mailing to a list, which carries nothing for this round",
		},
		where: { subject: "subject", body: "body", "attachment name": "name of the file", document: "document", header: "header" },
		read: "read",
		kept: "kept unread",
		refused: "cannot be read",
		named: (name: string, what: string) => `${name}: ${what}`,
		unreadable: "the message cannot be taken apart; it is kept as it came",
		nobody: "(no sender)",
		received: (file: string, isNew: boolean) => (isNew ? `${file}: kept.` : `${file}: came before; kept once.`),
		failed: (count: number) =>
			`${several(count, "message", "messages")} could not be read because of an error; kept, to be read again next time.`,
		sent: (sent: number, failed: number) =>
			failed === 0
				? `${several(sent, "letter", "letters")} sent.`
				: `${several(sent, "letter", "letters")} sent, ${failed} not handed over; they are tried again.`,
	},

	reading: {
		kind: "Kind",
		kinds: { reply: "reply to the questionnaire", comments: "comments on replies", mixed: "reply and comments" },
		language: "Language",
		visibility: "May be read by",
		visibilities: {
			public: "everybody (public)",
			confidential: "the Committee only (confidential)",
			unstated: "not said: confidential until a person settles it",
			contradictory: "contradictory: confidential until a person settles it",
		},
		/** Of one passage, for a column. */
		inShort: { public: "public", confidential: "confidential", unstated: "not said", contradictory: "contradictory" },
		quoted: (quote: string) => `“${quote}”`,
		inRunningHead: "running head",
		paragraph: (number: number) => `paragraph ${number + 1}`,
		parties: "Parties",
		organisations: "Organisations",
		coalition: "coalition",
		children: "Children took part",
		yes: "yes",
		no: "no",
		none: "none",
		traces: "Not shown, and removed before publication",
		traceKinds: {
			author: "author",
			comment: "comment",
			insertion: "insertion (kept)",
			deletion: "deleted text",
			move: "moved text",
			hidden: "hidden text",
			picture: "picture",
			embedded: "embedded object",
			link: "outside address",
			contents: "table of contents",
			"old-format": "read from an old format, numbers may be missing",
			converted: "converted from another format by LibreOffice",
			property: "property of the file",
			"custom-xml": "custom data",
			unreadable: "could not be read",
		},
		columns: { question: "question", score: "score", party: "Party", visibility: "read by", why: "why", text: "text" },
		unplaced: (count: number) =>
			count === 0
				? "Every passage of text is tied to a question."
				: `${several(count, "passage is", "passages are")} tied to no question (–).`,
	},
	merging: {
		oneCopy: "There is nothing to put together: name two copies or more.",
		name: (symbol: string) => `${symbol} (merged)`,
		isThere: (path: string) =>
			`${path} is there already, and somebody may have worked in it. Nothing was written. Choose another folder with --out.`,
		copy: (file: string, answers: number) => `${file}: ${several(answers, "answer", "answers")}.`,
		leftOut: (file: string, kinds: readonly string[]) => `Not taken over from ${file}, please look there: ${kinds.join(", ")}.`,
		severalParties: (parties: readonly string[]) => `The copies name several Parties: ${parties.join("; ")}.`,
		outcome: (agreed: number, conflicts: number) =>
			`${several(agreed, "question is", "questions are")} answered, ${conflicts === 0 ? "none differently" : `${conflicts} more differently: both texts stand in the form, marked`}.`,
		differs: (question: string) => `Question ${question} is answered differently:`,
		unplaced: "Texts that stood in no box are at the end of the form:",
	},
	placing: {
		waiting: (count: number) =>
			count === 0
				? "Nothing waits to be placed in this document."
				: `${several(count, "passage waits", "passages wait")}: under no question until confirmed (--confirm), moved (--under) or left (--none).`,
		placed: (count: number) => `${several(count, "passage stands", "passages stand")} where you said, from now on.`,
		oneDeed: "Say one of --confirm, --under and --none.",
		whichPassages: "Say which passages with --passages: 4,6-8.",
		notPassages: (written: string) => `${written} are no numbers of passages: write 4,6-8.`,
	},
	arriving: {
		replyRegistered: (symbol: string, version: number) =>
			`Registered ${symbol}${version === 1 ? "" : ` (version ${version}; the earlier one stays citable)`}.`,
		contributionRegistered: (file: string, item: string) => `Registered ${file} as ${item}.`,
		facts: (passages: number, unplaced: number) =>
			`${several(passages, "passage", "passages")}, ${unplaced} tied to no question.`,
		toPlace: (count: number, item: string) =>
			`Of ${several(count, "passage", "passages")} it is unsure which question they answer: they stand under none until you say: rapporteur place ${item}`,
		held: "Held for the Secretariat: the document does not say that it is public.",
		about: (parties: readonly string[], organisations: readonly string[]) =>
			`About ${parties.join(", ")}; by ${organisations.join("; ") || "an organisation that it does not name"}.`,
		replyPublished: (symbol: string, day: string) => `Published ${symbol} on ${day}.`,
		windowOpened: (lastDay: string) => `Comments may come until ${lastDay}, end of day.`,
		windowUnchanged: "The window for comments stays as it was.",
		embargoed: (moment: string) => `Will be published at ${moment}, and nothing tells of it before. To take that back:`,
		overdue: (why: string) =>
			`Something that was to be published by now could not be (${why}). It stays due; publish it by hand, or look at its dates.`,
		embargoLifted: "It will not be published by itself.",
		contributionPublished: (symbol: string, day: string) => `Published as ${symbol} on ${day}.`,
		next: (command: string) => `Next: ${command}`,
	},
	play: {
		id: "id",
		round: "round",
		due: "due",
		received: "received",
		published: "published",
		lastDay: "comments until",
		contributions: "contributions",
		parties: "Parties",
		party: "Party",
		code: "code",
		stage: "stage",
		states: { answered: "answered", partly: "partly", not_applicable: "not applicable", none: "not answered" } satisfies Record<
			AnswerState,
			string
		>,
		late: (days: number) => `${days} d late`,
		noReply: "no reply",
		legend: "● answered  ◐ partly  ∅ not applicable  ○ not answered  · not published; ′ commented on",
		totals: (received: number, published: number, parties: number) =>
			`${received} of ${parties} replies received, ${published} published.`,
		noRounds: "No round has been opened yet.",
	},
	finding: {
		nothingSought: "Say at least one word to look for.",
		document: "document",
		passage: "passage",
		questions: "questions",
		parties: "Parties",
		readBy: "read by",
		everybody: "everybody",
		secretariat: "Secretariat",
		text: "text",
		found: (count: number) => `${several(count, "passage", "passages")}.`,
	},
	keys: {
		id: "key",
		from: "from",
		places: { environment: "RAPPORTEUR_KEYS", command: "RAPPORTEUR_KEY_COMMAND", file: "key file" },
		notGiven: "not given",
		use: "use",
		current: "current",
		opensOnly: "opens only",
		items: "documents",
		originals: "originals",
		yes: "yes",
		wrapping: "data keys",
		made: (id: string) =>
			`Made the key ${id}. Restart the portal, so that it knows it; then change to it with rapporteur keys rotate. A key in RAPPORTEUR_KEYS or a command comes before it.`,
		rotated: (count: number, id: string) =>
			count === 0
				? `Everything is wrapped with ${id} already.`
				: `Wrapped ${several(count, "data key", "data keys")} with ${id}. Keep the earlier key as long as you keep back-ups from before.`,
	},
	papers: {
		compiled: (path: string, fresh: boolean) => (fresh ? path : `${path}  (nothing new since it was issued)`),
		cannotWrite: (path: string, code: string) =>
			`${path} cannot be written${code === "" ? "" : ` (${code})`}. Choose another folder with --out.`,
	},
	record: {
		csvNeedsFolder: "CSV is several files: say in which folder with --out.",
		written: (rows: number, folder: string) => `${several(rows, "line", "lines")} written to ${folder}.`,
	},
	chain: {
		cannotWrite: (path: string, code: string) =>
			code === "EEXIST"
				? `There is a file ${path} already; it was left as it is. Name another one.`
				: `${path} cannot be written${code === "" ? "" : ` (${code})`}. Nothing was done. Name another file.`,
		oneReceipt: "A receipt is for one document: give one at a time with --receipt.",
		exported: (path: string) => `The record was written to ${path}. It holds what is confidential: keep it so.`,
		notARecord: (file: string) => `${file} is no exported record: record export makes one.`,
		noKey: (file: string) => `There is no key in ${file}: it is published at /record/key.txt.`,
		ownKeys: "The signatures were checked with the keys that the record itself names; give the published one with --key.",
		whole: (entries: number) => `The chain is whole: ${several(entries, "entry", "entries")}.`,
		broken: {
			changed: (place: number) => `The record is broken: entry ${place} was changed.`,
			removed: (place: number) =>
				`The record is broken: what stood as entry ${place} was removed or rewritten, alone or with what followed.`,
			inserted: (place: number) => `The record is broken: entry ${place} was inserted.`,
			reordered: (place: number) => `The record is broken: entry ${place} is out of its order.`,
		},
		there: (kind: string, at: string) => `What stands there now: ${kind}, ${at}.`,
		undisclosed: (count: number) =>
			`Of ${several(count, "entry", "entries")}, names or facts were erased or not exported; the chain does not need them.`,
		checkpoints: {
			holds: (name: string) => `Checkpoint ${name}: holds.`,
			not_signed: (name: string) => `Checkpoint ${name}: not signed by the key.`,
			not_a_checkpoint: (name: string) => `${name}: not a checkpoint.`,
			missing: (name: string) => `Checkpoint ${name}: the record no longer has what was signed.`,
			misplaced: (name: string) => `Checkpoint ${name}: stands before an earlier one.`,
		},
		checkpointsHeld: (held: number, all: number) => `${held} of ${several(all, "checkpoint", "checkpoints")} hold.`,
		receipts: {
			recorded: (name: string) => `Receipt ${name}: in the record.`,
			not_recorded: (name: string) => `Receipt ${name}: not found in the record.`,
			not_a_receipt: (name: string) => `${name}: not a receipt, or changed since it was given.`,
		},
	},
	simulation: {
		begins: (round: string, seed: number) =>
			`Filling ${round} with made-up documents, seed ${seed}. Ctrl-C stops after the current one; the same command goes on.`,
		onlyMonitored: (parties: number) => `The round monitors ${parties} Parties: no more of them reply.`,
		onlyAnswerable: (answers: number) =>
			`The questionnaire has ${answers} questions that can be answered: no reply answers more.`,
		strangers: (count: number) =>
			`This round holds ${several(count, "document that was", "documents that were")} not made up with this seed, and made-up ones cannot be taken out again. Use another DATA_DIR, or say --mix.`,
		done: (replies: number, contributions: number, passages: number) =>
			`Registered ${several(replies, "reply", "replies")} and ${several(contributions, "contribution", "contributions")} with ${several(passages, "passage", "passages")}.`,
		published: (count: number) => `${several(count, "document", "documents")} published.`,
		already: (count: number) => `${several(count, "document was", "documents were")} there already.`,
		clockHeld: (day: string) => `The clock of this house stands still on ${day}, so that windows for comments are open in it.`,
		seconds: (seconds: number) => `${seconds.toFixed(1)} s.`,
	},
};

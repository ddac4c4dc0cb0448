/**
 * The guards of the house, each with a way to take it away or to weaken it. `npm run test:guards` does so one at a time, in a copy,
 * and runs the tests that ought to notice: a guard that nobody misses is not guarded. The snapshots of SQL are left out, for they
 * would notice any change, harmless ones too.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Guard {
	readonly file: string;
	/** What the file says today; it must say it exactly once. */
	readonly says: string;
	readonly weakened: string;
	/** What would be open without it. */
	readonly opens: string;
	/** Test files, as `npm test` narrows them. */
	readonly tests: readonly string[];
}

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const READING = ["store/visible"];
const ACTING = ["domain/authority"];
const PEOPLE = ["acts/people"];
const CIRCLES = ["acts/circles"];

const SQL = "src/store/clauses.ts";
const TABLE = "src/domain/visibility.ts";
const WHO = "src/domain/authority.ts";

/** In the SQL of the clauses. */
const inSql: readonly Guard[] = [
	[
		`all(within(asked, "published"), sql<SqlBool>\`publication.published_at <= \${asked.now}\`, NOT_WITHDRAWN)`,
		`all(sql<SqlBool>\`publication.published_at <= \${asked.now}\`, NOT_WITHDRAWN)`,
		"what is confidential, once its document is published",
	],
	[
		`sql<SqlBool>\`publication.published_at <= \${asked.now}\`, NOT_WITHDRAWN`,
		`sql<SqlBool>\`publication.published_at is not null\`, NOT_WITHDRAWN`,
		"what is under an embargo",
	],
	[
		`sql<SqlBool>\`publication.published_at <= \${asked.now}\`, NOT_WITHDRAWN`,
		`sql<SqlBool>\`publication.published_at <= \${asked.now}\``,
		"what is withdrawn, to anybody",
	],
	[
		`author.item = item.id and author.mark = \${markOf(person)}`,
		`author.item = item.id`,
		"everything that has an author, to any author",
	],
	[
		`author.item = item.id and author.mark = \${markOf(person)}`,
		`author.mark = \${markOf(person)}`,
		"everything, to anybody who once wrote something",
	],
	[
		`lodging.item = item.id and lodging.mark = \${markOf(held.organisation)}`,
		`lodging.item = item.id`,
		"what any organisation lodged, to any other",
	],
	[
		`reply.item = item.id and reply.party = \${held.party}`,
		`reply.item = item.id`,
		"every Party's unpublished reply, to any Party",
	],
	[
		`transmission.item = item.id
						and transmission.party = \${asked.held.party} and`,
		`transmission.item = item.id
						and`,
		"what was transmitted to one Party, to another",
	],
	[
		`and transmission.transmitted_at <= \${asked.now}`,
		`and transmission.transmitted_at is not null`,
		"what will be transmitted, before its time",
	],
	[
		`named_reader.item = item.id and named_reader.person = \${asked.person}`,
		`named_reader.item = item.id`,
		"what one person was named for, to everybody with a role",
	],
	[`all(within(asked, "committee"), NOT_WITHDRAWN)`, `NOT_WITHDRAWN`, "what is for the Secretariat only, to the Committee"],
	[`all(within(asked, "committee"), NOT_WITHDRAWN)`, `within(asked, "committee")`, "what is withdrawn, to the Committee"],
	[
		`secretariat: (asked) => within(asked, "secretariat"),`,
		`secretariat: () => sql<SqlBool>\`true\`,`,
		"drafts, to the Secretariat",
	],
	[
		`all(sql<SqlBool>\`item.round = \${held.round}\`, any(clauses))`,
		`any(clauses)`,
		"the documents of one round, to those who have a role in another",
	],
	[
		`all(...audiences.map((audience) => sql<SqlBool>\`\${sql.ref(audience)} in (\${list})\`))`,
		`all(...audiences.slice(0, 1).map((audience) => sql<SqlBool>\`\${sql.ref(audience)} in (\${list})\`))`,
		"confidential passages of a public document",
	],
	[
		`all(...audiences.map((audience) => sql<SqlBool>\`\${sql.ref(audience)} in (\${list})\`))`,
		`all(...audiences.slice(-1).map((audience) => sql<SqlBool>\`\${sql.ref(audience)} in (\${list})\`))`,
		"public passages of a confidential document",
	],
	[`sql<SqlBool>\`held_role.party = \${party}\``, `sql<SqlBool>\`true\``, "the people of every Party, to a focal point"],
	[`all(sql<SqlBool>\`held_role.round = \${held.round}\`, any(clauses))`, `any(clauses)`, "the people of every round"],
	[`sql<SqlBool>\`held_role.person = \${person}\``, `sql<SqlBool>\`true\``, "everybody's roles, to anybody with one"],
].map(([says = "", weakened = "", opens = ""]) => ({ file: SQL, says, weakened, opens, tests: READING }));

/** In the predicates: the other reading of the same table, from which tests and acts judge. */
const inPredicates: readonly Guard[] = [
	[`!isBefore(now, item.publishedAt) && item.withdrawnAt === null`, `!isBefore(now, item.publishedAt)`, "what is withdrawn"],
	[
		`item.publishedAt !== null && !isBefore(now, item.publishedAt) &&`,
		`item.publishedAt !== null &&`,
		"what is under an embargo",
	],
	[`party === held.party && !isBefore(now, at)`, `!isBefore(now, at)`, "what was transmitted to another Party"],
	[`held.party !== null && item.party === held.party`, `held.party !== null`, "every Party's unpublished reply"],
	[`person !== null && item.named.includes(person)`, `person !== null`, "what another was named for"],
	[
		`committee: ["public", "parties", "committee"],`,
		`committee: ["public", "parties", "committee", "secretariat"],`,
		"to the Committee what is for the Secretariat",
	],
	[
		`transmitted: ["public", "parties"],`,
		`transmitted: ["public", "parties", "secretariat"],`,
		"to Parties what is confidential",
	],
	[`published: ["public"],`, `published: ["public", "parties"],`, "to anybody what is for the Parties"],
].map(([says = "", weakened = "", opens = ""]) => ({ file: TABLE, says, weakened, opens, tests: [...READING, ...CIRCLES] }));

/** Every role in every act that is not its own: read from the table itself, so that a new act is tried without anybody thinking of it. */
function everyWidening(): readonly Guard[] {
	const text = readFileSync(`${ROOT}/${WHO}`, "utf8");
	const rows = [...text.matchAll(/^\t([a-z_]+): \[("[a-z_", ]+")\],$/gm)];
	const roles = [...new Set(rows.flatMap(([, , list = ""]) => list.split(", ")))];
	return rows.flatMap(([says, act = "", list = ""]) => {
		const other = roles.find((role) => !list.includes(role)) ?? '"reader"';
		const opens = `${act} to ${other}`;
		return [{ file: WHO, says, weakened: `\t${act}: [${list}, ${other}],`, opens, tests: ACTING }];
	});
}

const inAuthority: readonly Guard[] = [
	{
		file: WHO,
		says: "round === null || round === about.round",
		weakened: "true",
		opens: "acts of one round to those who have a role in another",
		tests: ACTING,
	},
	{
		file: WHO,
		says: "!FOR_A_PARTY.includes(role) || (party !== null && party === about.party)",
		weakened: "true",
		opens: "acts of one Party to another",
		tests: ACTING,
	},
	{
		file: WHO,
		says: "A_FOCAL_POINT_GIVES.includes(given.role) &&",
		weakened: "",
		opens: "any role to be given by a focal point",
		tests: ACTING,
	},
	{
		file: WHO,
		says: "as.round === given.round && as.party === given.party",
		weakened: "as.round === given.round",
		opens: "another Party's roles to be given by a focal point",
		tests: ACTING,
	},
	{
		file: WHO,
		says: 'if (as.role === "administrator") return as.round === null || as.round === given.round;',
		weakened: 'if (as.role === "administrator") return true;',
		opens: "roles of the whole house to be given by the administrator of one round",
		tests: ACTING,
	},
	{
		file: "src/acts/act.ts",
		says: 'if ("refused" in verdict) throw new Problem("refused", { act: act.name, reason: verdict.refused });',
		weakened:
			'if ("refused" in verdict) Object.assign(verdict, { as: { role: "secretariat", round: null, party: null, questions: null, organisation: null } });',
		opens: "every act to everybody",
		tests: [...PEOPLE, "acts/register-and-publish"],
	},
];

const inActs: readonly Guard[] = [
	{
		file: "src/acts/people/invite.ts",
		says: 'if (!mayGive(deed.as, role)) throw new Problem("role_not_yours_to_give");',
		weakened: "",
		opens: "any role to be given by whoever may invite at all",
		tests: PEOPLE,
	},
	{
		file: "src/acts/people/invite.ts",
		says: 'if (!isWellFormed(role)) throw new Problem("role_incomplete");',
		weakened: "",
		opens: "a rapporteur of all questions, a focal point of no Party",
		tests: PEOPLE,
	},
	{
		file: "src/acts/people/pass-on.ts",
		says: "role.delegated || !fits",
		weakened: "!fits",
		opens: "a delegated role to be delegated further",
		tests: PEOPLE,
	},
	{
		file: "src/acts/people/pass-on.ts",
		says: "const fits = isWellFormed(narrow) && isWithin(narrow, role);",
		weakened: "const fits = isWellFormed(narrow);",
		opens: "more to be delegated than one holds",
		tests: PEOPLE,
	},
	{
		file: "src/store/people.ts",
		says: " and (ended_at is null or ended_at > ${now})",
		weakened: "",
		opens: "access to those whose role has ended",
		tests: PEOPLE,
	},
	{
		file: "src/acts/settle-publicity.ts",
		says: 'if (!(await isOwn(deed, id))) throw new Problem("not_yours");',
		weakened: "",
		opens: "another's submission to be hidden by a stranger",
		tests: CIRCLES,
	},
	{
		file: "src/acts/settle-publicity.ts",
		says: 'if (narrower(item.audience, audience) !== audience) throw new Problem("only_narrower");',
		weakened: "",
		opens: "a confidential submission to be made public from a stolen session",
		tests: CIRCLES,
	},
	{
		file: "src/acts/withdraw-item.ts",
		says: 'if (deed.as.role !== "registrar" && !(await isOwn(deed, id))) throw new Problem("not_yours");',
		weakened: "",
		opens: "another's submission to be withdrawn by a stranger",
		tests: CIRCLES,
	},
	{
		file: "src/acts/transmit-contribution.ts",
		says: 'if (!(CIRCLES.transmitted as readonly string[]).includes(item.audience)) throw new Problem("not_public", { symbol: "" });',
		weakened: "",
		opens: "a confidential submission to the Party that it accuses",
		tests: CIRCLES,
	},
	{
		file: "src/acts/transmit-contribution.ts",
		says: 'if (!(await partiesForDeed(deed, id)).includes(party)) throw new Problem("not_about_party", { party });',
		weakened: "",
		opens: "a submission to a Party that it is not about",
		tests: CIRCLES,
	},
	{
		file: "src/store/circles.ts",
		says: '.where("item", "=", item).where("marked", "=", false)',
		weakened: '.where("item", "=", item)',
		opens: "passages that their author marked as confidential",
		tests: CIRCLES,
	},
	{
		file: "src/store/visible.ts",
		says: '.where("publication.published_at", "<=", now)\n\t\t\t\t\t.where((where) => where.or([where("withdrawal.item"',
		weakened: '.where((where) => where.or([where("withdrawal.item"',
		opens: "that something under an embargo will come",
		tests: CIRCLES,
	},
];

const SIGN_IN = "doors/web/sign-in";

const inSignIn: readonly Guard[] = [
	{
		file: "src/domain/session.ts",
		says: "secondFactorAt !== null || !(hasApp || needsSecondFactor(role))",
		weakened: "true",
		opens: "the Secretariat's duties to whoever has its mailbox",
		tests: [`${SIGN_IN}/access`],
	},
	{
		file: "src/store/sign-in/sessions.ts",
		says: '.where("person", "=", person)\n\t\t.where("ended_at", "is", null)\n\t\t.where("id",',
		weakened: '.where("ended_at", "is", null)\n\t\t.where("id",',
		opens: "sessions of others to be ended by whoever knows their ids",
		tests: [`${SIGN_IN}/access`, `${SIGN_IN}/hostile`],
	},
	{
		file: "src/store/sign-in/sessions.ts",
		says: '.where("ended_at", "is", null)\n\t\t.where("expires_at", ">", now)',
		weakened: '.where("expires_at", ">", now)',
		opens: "the house to a session that was ended",
		tests: [`${SIGN_IN}/access`],
	},
	{
		file: "src/store/sign-in/attempts.ts",
		says: '.where("tries", "<", most)',
		weakened: "",
		opens: "a mailbox's code to whoever guesses long enough",
		tests: [`${SIGN_IN}/code`],
	},
	{
		file: "src/store/sign-in/people.ts",
		says: '.where("used_at", "is", null)\n\t\t.where("expires_at", ">", now)\n\t\t.returning("person")',
		weakened: '.where("expires_at", ">", now)\n\t\t.returning("person")',
		opens: "the house to an invitation that was used",
		tests: [`${SIGN_IN}/invitation`],
	},
	{
		file: "src/store/sign-in/people.ts",
		says: '.where("expires_at", ">", now)\n\t\t.returning("person")',
		weakened: '.returning("person")',
		opens: "the house to an invitation that has expired",
		tests: [`${SIGN_IN}/invitation`],
	},
	{
		file: "src/doors/web/sign-in/form.ts",
		says: "return [onlyForms, onlyFrom(fromHere), limit];",
		weakened: "return [onlyForms, limit];",
		opens: "forms to be sent from other sites",
		tests: [`${SIGN_IN}/hostile`],
	},
];

const inPortal: readonly Guard[] = [
	{
		file: "src/doors/web/portal/routes.ts",
		says: "draw({ ...visit, reading: visit.publicReading }, c)",
		weakened: "draw(visit, c)",
		opens: "confidential passages in a file under the symbol of the public document",
		tests: [`${SIGN_IN}/reading`],
	},
	{
		file: "src/doors/web/document/passage.tsx",
		says: "{!passage.everybody && (",
		weakened: "{false && (",
		opens: "confidential passages to be taken for public ones",
		tests: [`${SIGN_IN}/reading`],
	},
	{
		file: "src/store/visible.ts",
		says: "sql<boolean>`${toEverybody(...audiences)}`",
		weakened: "sql<boolean>`true`",
		opens: "the same, wherever passages are read",
		tests: [`${SIGN_IN}/reading`],
	},
];

const SEALING = ["store/sealing/rows", "store/sealing/stolen"];

const inSealing: readonly Guard[] = [
	{
		file: "src/store/sealing/align.ts",
		says: '.where("withdrawal.item", "is", null)',
		weakened: "",
		opens: "what is withdrawn, to whoever steals the database",
		tests: SEALING,
	},
	{
		file: "src/store/visible.ts",
		says: 'if (!readsMore(viewer)) return () => Promise.reject(new Problem("damaged_seal"));',
		weakened: "",
		opens: "sealed rows to readers, should one come into their relation",
		tests: SEALING,
	},
];

/** Where two come at once. */
const inTheMiddle: readonly Guard[] = [
	{
		file: "src/store/transaction.ts",
		says: "if (actor.person !== null) await mustStillHold(write, { person: actor.person, as, at });",
		weakened: "",
		opens: "acts to whoever held the role when they began",
		tests: ["acts/two-at-once"],
	},
	{
		file: "src/store/finding.ts",
		says: "seesFileNames(reading.viewer) ?",
		weakened: "reading.viewer.person !== null ?",
		opens: "the names of senders' files, to whoever seeks",
		tests: ["matrix/exports"],
	},
];

const inRecord: readonly Guard[] = [
	{
		file: "src/store/migrations/0006-the-record.sql",
		says: "revoke update, delete on event, disclosure, checkpoint from rapporteur_app;",
		weakened: "",
		opens: "the record to be rewritten by the programme",
		tests: ["store/record/privileges"],
	},
	{
		file: "src/store/migrations/0006-the-record.sql",
		says: "create trigger event_continues before insert on event for each row execute function event_continues_the_record();",
		weakened: "",
		opens: "events to be entered that do not follow",
		tests: ["store/record/privileges"],
	},
];

const ERASING = ["acts/erasing"];

const inErasing: readonly Guard[] = [
	{
		file: "src/store/migrations/0008-erasure.sql",
		says: "if not exists (select from erasure where erasure.item = erased)",
		weakened: "if false",
		opens: "what is disclosed of any document to be taken out of the record",
		tests: ["store/erasing"],
	},
	{
		file: "src/store/migrations/0008-erasure.sql",
		says: "event.subject = erased and case",
		weakened: "case",
		opens: "the erasure of one document to what is disclosed of all others",
		tests: ["store/erasing"],
	},
	{
		file: "src/store/migrations/0008-erasure.sql",
		says: "revoke update, delete on erasure from rapporteur_app;",
		weakened: "",
		opens: "that something was erased to be denied afterwards",
		tests: ["store/record/privileges"],
	},
	{
		file: "src/store/erasing.ts",
		says: 'await write.deleteFrom("data_key").where("item", "=", item).execute();',
		weakened: "",
		opens: "an erased document to whoever has a copy of its sealed rows",
		tests: ERASING,
	},
	{
		file: "src/store/erasing.ts",
		says: "\tawait sql`select erase_disclosures(${item}::uuid)`.execute(write);",
		weakened: "",
		opens: "reasons and names that the record discloses of an erased document",
		tests: ERASING,
	},
	{
		file: "src/store/erasing.ts",
		says: 'await write.deleteFrom("author").where("mark", "=", markOfAuthor(deed.vault, person)).execute();',
		weakened: "",
		opens: "what an erased person wrote",
		tests: ERASING,
	},
	{
		file: "src/store/sealing/forgetting.ts",
		says: 'await write.insertInto("forgetting").values({ mark }).execute();',
		weakened: "",
		opens: "what was public and is withdrawn, in the files of the database",
		tests: ERASING,
	},
	{
		file: "src/acts/erasing/erase-item.ts",
		says: 'if ("refused" in verdict) throw new Problem("refused", { act: "erase_item", reason: verdict.refused });',
		weakened: "",
		opens: "who was sent and named for a document, to whoever may read it",
		tests: ERASING,
	},
	{
		file: "src/acts/publish-contribution.ts",
		says: "if (contribution.withdrawn_at !== null) {",
		weakened: "if (false) {",
		opens: "what is withdrawn to be published",
		tests: ERASING,
	},
];

const EMBARGO = ["acts/embargo"];

const inEmbargo: readonly Guard[] = [
	{
		file: "src/store/embargoes.ts",
		says: '.where("until_at", "<=", now)',
		weakened: "",
		opens: "what is under an embargo, at the next look at the clock",
		tests: EMBARGO,
	},
	{
		file: "src/store/circles.ts",
		says: 'if (audience !== "public") await dropEmbargo(deed, item);',
		weakened: "",
		opens: "an embargo set again without anybody's act, when what was narrowed is public once more",
		tests: EMBARGO,
	},
	{
		file: "src/acts/embargo.ts",
		says: 'if (item.audience !== "public") throw new Problem("not_public", { symbol: "" });',
		weakened: "",
		opens: "what is confidential, to wait for its publication",
		tests: EMBARGO,
	},
];

const inPlacing: readonly Guard[] = [
	{
		file: "src/acts/register.ts",
		says: "passage.placements.filter((one) => !isHeld(one))",
		weakened: "passage.placements",
		opens: "a question's page to passages of which nobody knows that they answer it",
		tests: ["acts/place-passages"],
	},
	{
		file: "src/store/held.ts",
		says: 'if ("refused" in mayAct(reading.viewer, "place_passages", { round })) return [];',
		weakened: "void round;",
		opens: "what is proposed for a passage, to whoever reads its document",
		tests: ["acts/place-passages"],
	},
];

const MAIL = ["domain/intake/whose-file"];

const inMail: readonly Guard[] = [
	{
		file: "src/domain/intake/sort.ts",
		says: 'if (vouched !== "verified" || head.from === null) return null;',
		weakened: "if (head.from === null) return null;",
		opens: "a file, to whoever writes under its sender's address",
		tests: MAIL,
	},
	{
		file: "src/domain/intake/sort.ts",
		says: "one.sender === head.from?.address &&",
		weakened: "",
		opens: "a file, to any verified stranger who quotes one of its messages",
		tests: MAIL,
	},
	{
		file: "src/domain/intake/sort.ts",
		says: "sender !== null && sender === (head.from?.address ?? null)",
		weakened: "sender !== null",
		opens: "a sender's receipt, to whoever sends the same document",
		tests: MAIL,
	},
	{
		file: "src/domain/intake/sort.ts",
		says: 'if (!answerable || decision === "ignore" || decision === "hold") return null;',
		weakened: 'if (decision === "ignore" || decision === "hold") return null;',
		opens: "answers to machines, which answer in turn",
		tests: MAIL,
	},
	{
		file: "src/domain/intake/sort.ts",
		says: 'value: values.size > 1 ? "contradictory" : ([...values][0] ?? "unstated")',
		weakened: 'value: values.has("public") ? "public" : ([...values][0] ?? "unstated")',
		opens: "what a mail and its document contradict each other about",
		tests: ["acts/intake/corpus"],
	},
	{
		file: "src/domain/intake/automatic.ts",
		says: "!isAddressOfList(head, from.address) && ",
		weakened: "",
		opens: "a sender's receipt, to everybody on a list",
		tests: MAIL,
	},
	{
		file: "src/acts/intake/reply-address.ts",
		says: "given.length === right.length && timingSafeEqual(given, right)",
		weakened: "given.length === right.length",
		opens: "a file, to whoever guesses its address for answers",
		tests: ["acts/intake/stored"],
	},
	{
		file: "src/store/erasing.ts",
		says: "await eraseMail(deed, mail);",
		weakened: "",
		opens: "the mail in which an erased document came",
		tests: ["store/sealing/erased-mail"],
	},
];

/** Every guard, in the order of the report. */
export function guards(): readonly Guard[] {
	return [
		...inSql,
		...inPredicates,
		...everyWidening(),
		...inAuthority,
		...inActs,
		...inSignIn,
		...inPortal,
		...inSealing,
		...inTheMiddle,
		...inRecord,
		...inErasing,
		...inEmbargo,
		...inPlacing,
		...inMail,
	];
}

/** A round as a folder of readable YAML (rounds/…): round.yaml, questionnaire.yaml, parties.yaml, and samples/ when it has some. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import type { Party } from "../domain/party.js";
import { Problem } from "../domain/problem.js";
import { allQuestions, type Question } from "../domain/questionnaire.js";
import type { Round } from "../domain/round.js";

const bilingual = z.strictObject({ en: z.string().min(1), fr: z.string().min(1) });
const day = z.iso.date();
const names = z.array(z.string().min(1));

const partySchema = z.strictObject({
	code: z.string().regex(/^[A-Z]{2}$/),
	name: bilingual,
	aliases: z.strictObject({ en: names, fr: names }).default({ en: [], fr: [] }),
	since: day,
	monitored: z.boolean(),
	tile: z.tuple([z.int().min(0), z.int().min(0)]),
});

const questionSchema: z.ZodType<Question> = z.strictObject({
	number: z.string().min(1).max(20),
	title: bilingual,
	wording: bilingual.exactOptional(),
	answer: z.enum(["group", "describe", "yes_no_describe", "request_for_detail"]),
	appliesTo: names.default([]),
	crossReferences: names.default([]),
	addressees: z.strictObject({ group: z.string().min(1), said: bilingual }).exactOptional(),
	get children() {
		return z.array(questionSchema).default([]);
	},
});

const questionnaireSchema = z.strictObject({
	scheme: z.strictObject({
		announcers: z.strictObject({ en: names, fr: names }),
		levels: z
			.array(
				z.strictObject({ style: z.enum(["decimal", "lower-letter", "upper-letter", "lower-roman"]), before: z.enum(["", "."]) }),
			)
			.min(1),
		detail: z.string().min(1),
	}),
	sections: z.array(z.strictObject({ id: z.string().min(1), title: bilingual, questions: z.array(questionSchema) })).min(1),
});

const roundSchema = z.strictObject({
	id: z.string().regex(/^[a-z0-9-]{1,60}$/),
	number: z.int().positive(),
	body: z.strictObject({ name: bilingual, short: bilingual, address: z.email() }),
	name: bilingual,
	theme: bilingual,
	lede: bilingual,
	languages: z.array(z.enum(["en", "fr"])).min(1),
	timeZone: z.string().min(1),
	placeOfTime: bilingual,
	repliesDue: day,
	commentMonths: z.int().positive(),
	holidays: z.array(z.strictObject({ day, name: bilingual })).default([]),
	symbols: z.strictObject({
		reply: z.string().includes("{party}"),
		revision: z.string().min(1),
		contribution: z.string().includes("{party}").includes("{n}"),
		questionnaire: z.string().includes("{lang}"),
		compilation: z.string().includes("{question}").includes("{lang}"),
	}),
	unstatedVisibility: z.enum(["confidential", "public"]),
	withdrawals: z.enum(["said", "silent"]),
	stages: z.array(z.strictObject({ id: z.string().min(1), from: day, title: bilingual, said: bilingual })).min(1),
});

const samplesSchema = z.strictObject({
	heldAt: z.iso.datetime({ offset: true }),
	replies: z.array(z.strictObject({ file: z.string(), party: z.string(), received: day, registered: day, published: day })),
	contributions: z.array(z.strictObject({ file: z.string(), received: day, registered: day, published: day.exactOptional() })),
});

/** Sample documents of a round, with the dates at which they are said to have come. */
export type Samples = z.infer<typeof samplesSchema>;

/** Reads a round from its folder. @throws Problem unknown_round when it is not there, round_unreadable with where and why */
export async function readRoundFolder(folder: string): Promise<Round> {
	const [round, questionnaire, parties] = await Promise.all([
		readYaml(join(folder, "round.yaml"), roundSchema),
		readYaml(join(folder, "questionnaire.yaml"), questionnaireSchema),
		readYaml(join(folder, "parties.yaml"), z.array(partySchema).min(1)),
	]);
	const whole: Round = { ...round, questionnaire, parties };
	checkAgreement(folder, whole);
	return whole;
}

/** The list of a round's sample documents, null when it has none. @throws Problem round_unreadable */
export async function readSamples(folder: string): Promise<Samples | null> {
	const path = join(folder, "samples", "samples.yaml");
	return existsSync(path) ? readYaml(path, samplesSchema) : null;
}

async function readYaml<T>(path: string, schema: z.ZodType<T>): Promise<T> {
	const text = await readFile(path, "utf8").catch((cause: unknown) => {
		throw new Problem("unknown_round", { round: path }, { cause });
	});
	try {
		return schema.parse(parse(text));
	} catch (cause) {
		throw new Problem("round_unreadable", { file: path, why: whyUnreadable(cause) }, { cause });
	}
}

function whyUnreadable(cause: unknown): string {
	if (cause instanceof z.ZodError) {
		return cause.issues
			.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
			.slice(0, 3)
			.join("; ");
	}
	return cause instanceof YAMLParseError ? (cause.message.split("\n")[0] ?? "") : "unreadable";
}

/** Numbers and codes are unique, and what is referred to exists. */
function checkAgreement(folder: string, round: Round): void {
	const questions = allQuestions(round.questionnaire);
	const numbers = new Set(questions.map((question) => question.number));
	const codes = new Set(round.parties.map((party: Party) => party.code));
	const faults = [
		...repeated(questions.map((question) => question.number)).map((number) => `question ${number} stands twice`),
		...repeated(round.parties.map((party) => party.code)).map((code) => `Party ${code} stands twice`),
		...questions.flatMap((question) =>
			[...question.appliesTo, ...question.crossReferences]
				.filter((number) => !numbers.has(number))
				.map((number) => `question ${question.number} refers to ${number}, which does not exist`),
		),
		...(codes.size === 0 ? ["there is no Party"] : []),
		...(isTimeZone(round.timeZone) ? [] : [`${round.timeZone} is not a time zone`]),
	];
	if (faults.length > 0) throw new Problem("round_unreadable", { file: folder, why: faults.slice(0, 3).join("; ") });
}

function repeated(values: readonly string[]): string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

function isTimeZone(zone: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Problem } from "../../src/domain/problem.js";
import { allQuestions, mainQuestions } from "../../src/domain/questionnaire.js";
import { monitoredParties, partyOf, replySymbol, stageAt } from "../../src/domain/round.js";
import { readRoundFolder, readSamples } from "../../src/store/round-folder.js";
import { LANZAROTE } from "../builders/house.js";

test("the example round: 16 questions, 119 nodes, 48 Parties, 42 of them monitored, four sections", async () => {
	const round = await readRoundFolder(LANZAROTE);
	const all = allQuestions(round.questionnaire);
	assert.equal(mainQuestions(round.questionnaire).length, 16);
	assert.equal(all.length, 119);
	assert.equal(round.parties.length, 48);
	assert.equal(monitoredParties(round).length, 42);
	assert.deepEqual(
		round.questionnaire.sections.map((section) => section.title.fr),
		["Prévention", "Protection", "Poursuites", "Partenariats"],
	);
	assert.equal(all.filter((question) => question.answer === "request_for_detail").length, 8);
	assert.deepEqual(
		all.filter((question) => question.addressees !== undefined).map((question) => question.number),
		["10.1", "10.2"],
	);
	assert.ok(all.every((question) => question.title.en !== "" && question.title.fr !== ""));
});

test("stages, codes and symbols of the example round", async () => {
	const round = await readRoundFolder(LANZAROTE);
	assert.equal(stageAt(round, "2018-01-02T08:00:00Z"), 2);
	assert.equal(stageAt(round, "2017-05-31T21:59:59Z"), -1);
	assert.equal(stageAt(round, "2017-05-31T22:00:00Z"), 0, "1 June in Strasbourg");
	assert.equal(partyOf(round, "al")?.name.fr, "Albanie");
	assert.deepEqual(
		[1, 2, 3].map((version) => replySymbol(round, "DE", version)),
		["T-ES(2017)ICT-DE", "T-ES(2017)ICT-DE rev.", "T-ES(2017)ICT-DE rev.2"],
	);
});

test("every sample document that is listed is there", async () => {
	const samples = await readSamples(LANZAROTE);
	assert.equal(samples?.replies.length, 4);
	for (const { file } of [...(samples?.replies ?? []), ...(samples?.contributions ?? [])]) {
		assert.ok((await readFile(join(LANZAROTE, "samples", file))).byteLength > 0, file);
	}
});

test("a folder that is not there, and one that says wrong things, are refused with where and why", async () => {
	await assert.rejects(readRoundFolder("/nowhere"), (error) => error instanceof Problem && error.code === "unknown_round");
	const wrongs: [string, (text: string) => string, RegExp][] = [
		["round.yaml", (text) => text.replace("commentMonths: 2", "commentMonths: two"), /commentMonths/],
		["round.yaml", (text) => text.replace("Europe/Paris", "Europe/Strasbourg"), /time zone/],
		["round.yaml", (text) => `${text}\n\tbroken: [`, /./],
		["round.yaml", (text) => text.replace('repliesDue: "2017-10-25"', 'repliesDue: "2017-02-30"'), /repliesDue/],
		["questionnaire.yaml", (text) => text.replace('number: "1.2"', 'number: "1.1"'), /1\.1 stands twice/],
		["questionnaire.yaml", (text) => text.replace('crossReferences: ["9", "10", "11"]', 'crossReferences: ["99"]'), /99/],
		["questionnaire.yaml", (text) => text.replace(/, fr: "Prévention"/, ""), /fr/],
		["parties.yaml", (text) => text.replace('code: "AD"', 'code: "AL"'), /AL stands twice/],
	];
	for (const [file, spoil, why] of wrongs) {
		const folder = await mkdtemp(join(tmpdir(), "rapporteur-round-"));
		await cp(LANZAROTE, folder, { recursive: true });
		const before = await readFile(join(folder, file), "utf8");
		await writeFile(join(folder, file), spoil(before));
		assert.notEqual(spoil(before), before, `${why} spoils something`);
		await assert.rejects(
			readRoundFolder(folder),
			(error) => error instanceof Problem && error.code === "round_unreadable" && why.test(String(error.facts.why)),
			String(why),
		);
		await rm(folder, { recursive: true });
	}
});

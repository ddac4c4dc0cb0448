/** Names are shown to the public: what is given as an author must be one. Over the development corpus and the open documents in other hands. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { readWord } from "../../../src/word/index.js";
import { reading } from "./reading.js";

interface Given {
	readonly document: string;
	readonly name: string;
	readonly right: boolean;
}

const FOLDERS = ["../../corpus/", "../../corpus-own/open/"].map((folder) => new URL(folder, import.meta.url));

/** All names given for the documents of a folder, each right when the truth has it or it is the coalition's own. */
function givenIn(folder: URL): Given[] {
	const truths = readdirSync(folder).filter((file) => file.endsWith(".truth.json"));
	return truths.flatMap((file): Given[] => {
		const { expect, organisations = [] } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
		if (expect !== "read") return [];
		const document = file.slice(0, -11);
		const read = reading(readWord(readFileSync(new URL(`${document}.docx`, folder))));
		const wanted = (organisations as string[]).map((name) => name.toLowerCase());
		return read.organisations.map((name) => ({
			document,
			name,
			right:
				wanted.some((one) => name.toLowerCase().startsWith(one)) || (read.coalition && /\bcoalition [«"“\p{L}]/iu.test(name)),
		}));
	});
}

describe("organisations given", () => {
	const given = FOLDERS.flatMap(givenIn);

	it("are authors, but for one in twenty at most", () => {
		const wrong = given.filter((one) => !one.right).map(({ document, name }) => `${document}: ${name}`);
		assert.ok(given.length > 25);
		assert.ok(wrong.length <= given.length * 0.05, wrong.join("\n"));
	});

	it("name nobody twice", () => {
		const twice = given.filter(({ document, name }) =>
			given.some((other) => other.document === document && other.name !== name && other.name.includes(name)),
		);
		assert.deepEqual(twice, []);
	});
});

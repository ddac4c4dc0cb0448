/** RFC 8785: its own examples, and what holds for any JSON. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { canonicalJson, type Json } from "../../../src/domain/record/canonical.js";

test("the example of section 3.2.2: numbers, texts, literals", () => {
	const value = {
		// biome-ignore lint/correctness/noPrecisionLoss: it is the RFC's.
		numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
		string: "\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"/",
		literals: [null, true, false],
	};
	assert.equal(
		canonicalJson(value),
		'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
	);
});

test("the example of section 3.2.3: names in the order of UTF-16 code units", () => {
	const value = {
		"\u20ac": "Euro Sign",
		"\r": "Carriage Return",
		"\ufb33": "Hebrew Letter Dalet With Dagesh",
		"1": "One",
		"\ud83d\ude00": "Emoji: Grinning Face",
		"\u0080": "Control",
		"\u00f6": "Latin Small Letter O With Diaeresis",
	};
	const names = [...canonicalJson(value).matchAll(/"([^"]*)":/g)].map(([, name]) => name);
	assert.deepEqual(names, ["\\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb33"]);
});

test("numbers of appendix B", () => {
	const of = (hex: string) => Buffer.from(hex, "hex").readDoubleBE(0);
	const samples: [string, string][] = [
		["0000000000000000", "0"],
		["8000000000000000", "0"],
		["0000000000000001", "5e-324"],
		["8000000000000001", "-5e-324"],
		["7fefffffffffffff", "1.7976931348623157e+308"],
		["4340000000000000", "9007199254740992"],
		["4430000000000000", "295147905179352830000"],
		["44b52d02c7e14af5", "9.999999999999997e+22"],
		["44b52d02c7e14af6", "1e+23"],
		["444b1ae4d6e2ef50", "1e+21"],
		["3eb0c6f7a0b5ed8d", "0.000001"],
		["41b3de4355555553", "333333333.3333332"],
		["41b3de4355555554", "333333333.33333325"],
		["41b3de4355555555", "333333333.3333333"],
		["41b3de4355555556", "333333333.3333334"],
		["41b3de4355555557", "333333333.33333343"],
		["becbf647612f3696", "-0.0000033333333333333333"],
		["43143ff3c1cb0959", "1424953923781206.2"],
	];
	for (const [hex, written] of samples) assert.equal(canonicalJson(of(hex)), written);
});

test("what is no JSON has no form", () => {
	const wrong: unknown[] = [
		Number.NaN,
		Number.POSITIVE_INFINITY,
		"\ud800",
		{ "\udc00": 1 },
		undefined,
		[undefined],
		{ a: undefined },
	];
	for (const value of [...wrong, 1n, new Date(), new Map(), () => {}])
		assert.throws(() => canonicalJson(value as Json), TypeError);
});

const anyJson = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }) as fc.Arbitrary<Json>;

/** The same value with the members of each object the other way round. */
function turned(value: Json): Json {
	if (Array.isArray(value)) return (value as readonly Json[]).map(turned);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([name, one]): [string, Json] => [name, turned(one)])
			.reverse(),
	);
}

test("property: the form does not depend on the order of members, and is read back as the same value", () => {
	fc.assert(
		fc.property(anyJson, (value) => {
			const written = canonicalJson(value);
			assert.equal(canonicalJson(turned(value)), written);
			assert.equal(canonicalJson(JSON.parse(written) as Json), written);
			assert.deepEqual(JSON.parse(written), JSON.parse(JSON.stringify(value)));
		}),
		{ numRuns: 500 },
	);
});

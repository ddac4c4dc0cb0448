import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
	decrypt,
	encrypt,
	randomKey,
	roundedLength,
	seal,
	sealText,
	unseal,
	unsealText,
} from "../../../src/store/sealing/cipher.js";
import { isDamaged } from "../../builders/keys.js";

const anyKey = fc.uint8Array({ minLength: 32, maxLength: 32 });

test("property: what is sealed is what is unsealed, whatever it is", () => {
	fc.assert(
		fc.property(anyKey, fc.uint8Array({ maxLength: 5000 }), fc.string(), (key, bytes, label) => {
			const sealed = seal(key, bytes, label);
			assert.deepEqual(new Uint8Array(unseal(key, sealed, label)), bytes);
			assert.notDeepEqual(seal(key, bytes, label), sealed, "the same twice does not look the same");
		}),
	);
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
			const key = randomKey();
			assert.equal(unsealText(key, sealText(key, text, "here"), "here"), text);
		}),
	);
});

test("property: any bit that is flipped, another key, another place or a piece missing is refused", () => {
	fc.assert(
		fc.property(anyKey, fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.nat({ max: 7 }), (key, bytes, at, bit) => {
			const sealed = seal(key, bytes, "item 1");
			const flipped = Buffer.from(sealed);
			const index = at % flipped.length;
			flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
			assert.throws(() => unseal(key, flipped, "item 1"), isDamaged);
			assert.throws(() => unseal(key, sealed, "item 2"), isDamaged);
			assert.throws(() => unseal(key, sealed.subarray(0, at % sealed.length), "item 1"), isDamaged);
			const other = Uint8Array.from(key, (byte, place) => (place === at % 32 ? byte ^ (1 << bit) : byte));
			assert.throws(() => unseal(other, sealed, "item 1"), isDamaged);
		}),
	);
});

test("every single bit of a sealed text counts", () => {
	const key = randomKey();
	const sealed = encrypt(key, Buffer.from("who said it"), "here");
	for (let bit = 0; bit < sealed.length * 8; bit++) {
		const flipped = Buffer.from(sealed);
		flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
		assert.equal(decrypt(key, flipped, "here"), null, `bit ${bit}`);
	}
});

test("property: lengths are rounded up, by an eighth at most, so that few are told apart", () => {
	fc.assert(
		fc.property(fc.nat({ max: 50_000_000 }), (length) => {
			const rounded = roundedLength(length);
			assert.ok(rounded >= length);
			assert.ok(rounded <= Math.max(128, length * 1.125), `${length} became ${rounded}`);
		}),
	);
	const lengths = new Set(Array.from({ length: 10_000 }, (_, index) => roundedLength(index)));
	assert.ok(lengths.size < 120, `${lengths.size} lengths for texts up to 10,000`);
});

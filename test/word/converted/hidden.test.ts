// What an OpenDocument text and an RTF file hide: kept hidden through LibreOffice, or refused.
import assert from "node:assert/strict";
import { test } from "node:test";
import { textOfBlocks } from "../../../src/domain/document.js";
import { checkOdt } from "../../../src/word/converted/odt.js";
import { LIMITS, readWordApart } from "../../../src/word/index.js";
import { madeOf, NEEDS_OFFICE } from "./by-office.js";
import { odt, p } from "./made.js";
import { allUnseen } from "./unseen.js";

for (const format of ["odt", "rtf"] as const) {
	test(`converted: .${format}: what nobody sees, in any place, is not shown, and is reported`, NEEDS_OFFICE, async () => {
		const { bytes, places } = format === "rtf" ? allUnseen("a text box") : allUnseen();
		const tree = await readWordApart(madeOf(bytes, format));
		const seen = JSON.stringify([tree.blocks, tree.notes, tree.bands]);
		const reported = tree.traces.filter(({ kind }) => ["hidden", "deletion", "comment"].includes(kind)).map(({ text }) => text);
		places.forEach((place, index) => {
			assert.ok(seen.includes(`Seen${index}.`), `lost: ${place}`);
			assert.ok(!seen.includes(`UNSEEN${index}.`), `shown: ${place}`);
			assert.ok(reported.includes(`UNSEEN${index}.`), `not reported: ${place}`);
		});
	});
}

test(
	"converted: what LibreOffice would bring to light is refused: hidden text in a shape or a link, or on a condition",
	NEEDS_OFFICE,
	async () => {
		const styles =
			'<style:style style:name="V" style:family="text"><style:text-properties text:display="none"/></style:style>' +
			'<style:style style:name="M" style:family="text"><style:map style:condition="x" style:apply-style-name="V"/></style:style>';
		const hidden = (style: string): string => `<text:span text:style-name="${style}">UNSEEN</text:span>`;
		const box = `<draw:frame draw:style-name="fr" text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><draw:text-box>${p(hidden("V"))}</draw:text-box></draw:frame>`;
		const link = '<text:a xlink:href="http://a.example" text:style-name="V">UNSEEN</text:a>';
		for (const inside of [box, link, hidden("M")]) {
			await assert.rejects(readWordApart(odt({ styles, body: p(`Seen ${inside}`) })), { code: "hidden-text" });
		}
		const tree = await readWordApart(odt({ styles, body: p(`Seen ${hidden("V")}`) }));
		assert.equal(textOfBlocks(tree.blocks), "Seen ");
	},
);

test("converted: earlier versions that an .odt keeps are reported", () => {
	const { traces } = checkOdt(odt({ body: p("a"), files: { "Versions/Version1": odt(p("earlier")) } }), LIMITS, () => {});
	assert.deepEqual(traces, [{ kind: "embedded", text: "Versions/Version1" }]);
});

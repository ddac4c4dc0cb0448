import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Problem } from "../../src/domain/problem.js";
import { readInstitutions } from "../../src/store/institutions-file.js";

const RIGHT = `- id: justice
  issuer: https://login.justice.example
  client_id: rapporteur
  client_secret: hunter2
  name: { en: Ministry of Justice, fr: Ministère de la Justice }
  domains: [justice.example]
`;

test("the institutions of a file; none without one; what is wrong is named by its place and never repeated", async () => {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-institutions-"));
	const file = join(folder, "institutions.yaml");
	try {
		assert.deepEqual(await readInstitutions(null), []);
		await writeFile(file, RIGHT);
		const [justice] = await readInstitutions(file);
		assert.deepEqual(
			[justice?.clientSecret, justice?.domains, justice?.name.fr],
			["hunter2", ["justice.example"], "Ministère de la Justice"],
		);
		const wrongs = [
			RIGHT.replace("https", "ftp"),
			RIGHT.replace("[justice.example]", "[]"),
			RIGHT.replace("[justice.example]", '["*"]'),
			RIGHT.replace("client_secret: hunter2", ""),
			`${RIGHT}  more: hunter2\n`,
			RIGHT + RIGHT,
			"hunter2: [",
		];
		for (const wrong of wrongs) {
			await writeFile(file, wrong);
			await assert.rejects(
				readInstitutions(file),
				(error) =>
					error instanceof Problem && error.facts.name === "INSTITUTIONS" && !JSON.stringify(error.facts).includes("hunter2"),
				wrong,
			);
		}
		await assert.rejects(readInstitutions(join(folder, "missing.yaml")), Problem);
	} finally {
		await rm(folder, { recursive: true });
	}
});

/** The import rule fails on planted wrong imports, one for each wall of the house, and passes on the right ones. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const RIGHT: Record<string, string> = {
	"src/domain/document.ts": "export const document = 1;\n",
	"src/domain/round.ts": 'import { Temporal } from "temporal-polyfill";\nexport const round = Temporal;\n',
	"src/word/index.ts": 'import { document } from "../domain/document.js";\nexport const word = document;\n',
	"src/word/writing/paper.ts": "export const paper = 1;\n",
	"src/pdf/index.ts": 'import { paper } from "../word/writing/paper.js";\nexport const pdf = paper;\n',
	"src/locale/index.ts": "export const locale = 1;\n",
	"src/store/transaction.ts": 'import pg from "pg";\nexport const transaction = pg;\n',
	"src/store/deed.ts": "export const deed = 1;\n",
	"src/store/rounds.ts": 'import { round } from "../domain/round.js";\nexport const rounds = round;\n',
	"src/store/sign-in/sessions.ts": 'import pg from "pg";\nexport const sessions = pg;\n',
	"src/acts/sign-in/sessions.ts": 'import { sessions } from "../../store/sign-in/sessions.js";\nexport const begin = sessions;\n',
	"src/acts/act.ts": 'import { transaction } from "../store/transaction.js";\nexport const act = transaction;\n',
	"src/doors/cli/index.ts": 'import { act } from "../../acts/act.js";\nexport const cli = act;\n',
	"src/doors/web/index.ts": 'import { rounds } from "../../store/rounds.js";\nexport const web = rounds;\n',
	"src/main.ts": 'export { cli } from "./doors/cli/index.js";\nexport { web } from "./doors/web/index.js";\n',
};

const WRONG: [rule: string, file: string, imported: string][] = [
	["domain-imports-nothing", "src/domain/wrong.ts", "../store/rounds.js"],
	["domain-is-pure", "src/domain/wrong.ts", "node:fs"],
	["domain-is-pure", "src/domain/wrong.ts", "hono"],
	["word-knows-only-the-document", "src/word/wrong.ts", "../locale/index.js"],
	["word-knows-of-domain-only-the-document", "src/word/wrong.ts", "../domain/round.js"],
	["store-knows-domain", "src/store/wrong.ts", "../acts/act.js"],
	["acts-know-no-doors", "src/acts/wrong.ts", "../doors/cli/index.js"],
	["pdf-draws-papers", "src/pdf/wrong.ts", "../acts/act.js"],
	["pdf-knows-of-word-only-papers", "src/pdf/wrong.ts", "../word/index.js"],
	["doors-know-no-word", "src/doors/web/wrong.ts", "../../word/index.js"],
	["no-door-imports-another", "src/doors/web/wrong.ts", "../cli/index.js"],
	["nothing-imports-main", "src/doors/web/wrong.ts", "../../main.js"],
	["only-store-knows-the-database-driver", "src/acts/wrong.ts", "pg"],
	["only-perform-opens-a-transaction", "src/acts/wrong.ts", "../store/transaction.js"],
	["doors-only-read", "src/doors/web/wrong.ts", "../../store/deed.js"],
	["only-signing-in-writes-sessions", "src/doors/web/wrong.ts", "../../store/sign-in/sessions.js"],
	["only-signing-in-writes-sessions", "src/acts/wrong.ts", "../store/sign-in/sessions.js"],
	["letters-know-domain-and-locale", "src/letters/wrong.ts", "../store/rounds.js"],
	["nothing-unresolved", "src/acts/wrong.ts", "./nowhere.js"],
];

test("each wall holds: a planted wrong import fails the rule by its name", async () => {
	const folder = await mkdtemp(join(tmpdir(), "rapporteur-imports-"));
	try {
		for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "package.json"])
			await copyFile(join(ROOT, file), join(folder, file));
		await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"));
		for (const [file, text] of Object.entries(RIGHT)) await plant(folder, file, text);
		assert.deepEqual(await brokenRules(folder), [], "the house as it should be");
		for (const [index, [, file, imported]] of WRONG.entries()) {
			await plant(folder, file.replace("wrong", `wrong${index}`), `import "${imported}";\n`);
		}
		const broken = await brokenRules(folder);
		for (const [index, [rule, file]] of WRONG.entries()) {
			const planted = file.replace("wrong", `wrong${index}`);
			assert.ok(
				broken.some((one) => one.rule === rule && one.from === planted),
				`${rule} on ${planted}`,
			);
		}
	} finally {
		await rm(folder, { recursive: true });
	}
});

async function plant(folder: string, file: string, text: string): Promise<void> {
	await mkdir(dirname(join(folder, file)), { recursive: true });
	await writeFile(join(folder, file), text);
}

function brokenRules(folder: string): Promise<{ rule: string; from: string }[]> {
	const command = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
	return new Promise((resolve, reject) => {
		const asked = [command, "src", "--config", ".dependency-cruiser.cjs", "--output-type", "json"];
		execFile(process.execPath, asked, { cwd: folder, maxBuffer: 1 << 26 }, (_error, stdout, stderr) => {
			try {
				const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
				resolve(summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from })));
			} catch {
				reject(new Error(stderr));
			}
		});
	});
}

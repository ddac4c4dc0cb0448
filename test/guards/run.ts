/** `npm run test:guards`: takes each guard away in turn, in a copy of the tree, and sees to it that a test notices. Writes docs/guards.md. */
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Guard, guards } from "./guards.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COPIED = ["src", "test", "rounds", "scripts", "package.json", "tsconfig.json", "bin"];

async function main(): Promise<number> {
	const narrowed = process.argv.slice(2);
	const all = guards().filter(({ opens }) => narrowed.length === 0 || narrowed.some((word) => opens.includes(word)));
	const copy = await mkdtemp(join(tmpdir(), "rapporteur-guards-"));
	try {
		for (const name of COPIED) await cp(join(ROOT, name), join(copy, name), { recursive: true });
		await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"));
		const whole = [...new Set(all.flatMap(({ tests }) => tests))];
		if ((await testsIn(copy, whole)) !== 0) throw new Error("the tests fail before any guard is taken away");
		const outcomes: { readonly guard: Guard; readonly missed: boolean }[] = [];
		for (const guard of all) {
			const outcome = { guard, missed: await isMissed(copy, guard) };
			outcomes.push(outcome);
			process.stdout.write(`${outcome.missed ? "noticed    " : "NOT NOTICED"}  ${guard.file}: opens ${guard.opens}\n`);
		}
		const noticed = outcomes.filter(({ missed }) => missed).length;
		process.stdout.write(`${noticed} of ${outcomes.length} guards are missed by a test when they are gone.\n`);
		if (narrowed.length === 0) await writeFile(join(ROOT, "docs/guards.md"), report(outcomes));
		return noticed === outcomes.length ? 0 : 1;
	} finally {
		await rm(copy, { recursive: true, force: true });
	}
}

/** Whether a test fails without the guard. @throws when the guard is not where the list says, or without it the programme does not parse */
async function isMissed(copy: string, guard: Guard): Promise<boolean> {
	const path = join(copy, guard.file);
	const whole = await readFile(path, "utf8");
	if (whole.split(guard.says).length !== 2) throw new Error(`${guard.file} does not say this just once: ${guard.says}`);
	try {
		await writeFile(
			path,
			whole.replace(guard.says, () => guard.weakened),
		);
		return (await testsIn(copy, guard.tests)) !== 0;
	} finally {
		await writeFile(path, whole);
	}
}

function testsIn(copy: string, tests: readonly string[]): Promise<number> {
	return new Promise((resolve) => {
		const runner = spawn(process.execPath, ["scripts/test.mjs", ...tests], { cwd: copy, stdio: "ignore" });
		runner.on("exit", (code) => resolve(code ?? 1));
	});
}

function report(outcomes: readonly { readonly guard: Guard; readonly missed: boolean }[]): string {
	const rows = outcomes.map(
		({ guard, missed }) => `| \`${guard.file}\` | ${guard.opens} | ${guard.tests.join(", ")} | ${missed ? "yes" : "**no**"} |`,
	);
	return [
		"# The guards, and what happens without them",
		"",
		"Written by `npm run test:guards`, which takes each guard away or weakens it, one at a time, and runs the tests that ought to notice. The snapshots of SQL",
		"(`test/store/sql/`) are left out, for they notice any change.",
		"",
		"| guard in | without it, this would be open | tests | noticed |",
		"|---|---|---|---|",
		...rows,
		"",
		`${outcomes.filter(({ missed }) => missed).length} of ${outcomes.length} noticed.`,
		"",
	].join("\n");
}

process.exitCode = await main();

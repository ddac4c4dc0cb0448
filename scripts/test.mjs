// Runs the tests: node's own runner over test/**/*.test.ts(x), through tsx. Arguments narrow the files: `npm test -- word`.
import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(`${root}/test`, { recursive: true })
	.map((file) => `test/${String(file)}`)
	.filter((file) => /\.test\.tsx?$/.test(file) && (wanted.length === 0 || wanted.some((part) => file.includes(part))))
	.sort();
if (files.length === 0) {
	console.error(`No test file matches ${wanted.join(", ") || "test/**/*.test.ts"}.`);
	process.exit(1);
}
const runner = spawn(process.execPath, ["--import", "tsx", "--test", "--test-concurrency=2", "--test-timeout=120000", ...files], {
	cwd: root,
	stdio: "inherit",
});
runner.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));

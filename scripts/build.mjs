// Bundles src into dist with esbuild: one file for the programme, one for the worker that reads Word files, one for the one that writes PDF. Libraries stay outside.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const entries = { main: "src/main.ts", "word-worker": "src/word/worker.ts", "pdf-worker": "src/pdf/worker.ts" };

await build({
	absWorkingDir: root,
	entryPoints: Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(`${root}/${file}`))),
	outdir: "dist",
	bundle: true,
	splitting: true,
	packages: "external",
	platform: "node",
	format: "esm",
	target: "node20",
	jsx: "automatic",
	jsxImportSource: "hono/jsx",
	sourcemap: true,
	logLevel: "warning",
});

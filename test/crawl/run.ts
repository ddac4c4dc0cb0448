/** npm run test:crawl [-- name …]: everybody, or whoever is named, goes everywhere. Says how far each came, and ends with 1 when anything was wrong. */
import { crawlAll } from "./all.js";

const who = process.argv.slice(2);
const { crawled, changed, told } = await crawlAll(
	{ ofAKind: 12, bent: 1, queries: Number.POSITIVE_INFINITY, languages: ["en", "fr"] },
	{ ...(who.length === 0 ? {} : { who }), say: (line) => console.error(line) },
);
const troubles = [
	...changed.map((path) => `${path} changes when something hidden comes`),
	...told.map((what) => `the process tells the ${what}`),
];
for (const trouble of troubles) console.error(trouble);
const pages = [...crawled.values()].reduce((sum, one) => sum + one.pages, 0);
const all = troubles.length + [...crawled.values()].reduce((sum, one) => sum + one.troubles.length, 0);
console.error(`${crawled.size} people, ${pages} answers, ${all} troubles`);
process.exitCode = all === 0 ? 0 : 1;

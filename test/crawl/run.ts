/** npm run test:crawl: everybody goes everywhere. Says how far each came, and ends with 1 when anything was wrong. */
import { crawlAll } from "./all.js";

const { crawled, changed, told } = await crawlAll(
	{ ofAKind: 12, bent: 1, queries: Number.POSITIVE_INFINITY, languages: ["en", "fr"] },
	{ say: (line) => console.error(line) },
);
const troubles = [
	...[...crawled].flatMap(([name, one]) => one.troubles.map((trouble) => `${name}: ${trouble}`)),
	...changed.map((path) => `${path} changes when something hidden comes`),
	...told.map((what) => `the process tells the ${what}`),
];
for (const trouble of troubles) console.error(trouble);
const pages = [...crawled.values()].reduce((sum, one) => sum + one.pages, 0);
console.error(`${crawled.size} people, ${pages} answers, ${troubles.length} troubles`);
process.exitCode = troubles.length === 0 ? 0 : 1;

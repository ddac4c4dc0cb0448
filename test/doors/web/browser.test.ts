/** The portal in a browser: axe on every page, no sideways scrolling at 320 px, the keyboard in the matrix, nothing from elsewhere. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { axe } from "./axe.js";
import { chromiumPath, openStage, type Stage } from "./browser.js";
import { PAGES, ROUND, receipt, receiptAt } from "./fixture.js";

const ALL = [
	{ language: "en", width: 1280, colorScheme: "light" },
	{ language: "fr", width: 390, colorScheme: "dark" },
	{ language: "en", width: 390, colorScheme: "light" },
	{ language: "fr", width: 1280, colorScheme: "dark" },
	{ language: "en", width: 1280, colorScheme: "dark" },
	{ language: "fr", width: 1280, colorScheme: "light" },
	{ language: "en", width: 390, colorScheme: "dark" },
	{ language: "fr", width: 390, colorScheme: "light" },
] as const;

/** Two settings differ in everything; all eight take minutes: EVERY_SETTING=1 asks for them. */
const SETTINGS = process.env.EVERY_SETTING ? ALL : ALL.slice(0, 2);

/** One page a setting, kept open: opening it anew for each address costs more than the checks. */
async function inSetting(stage: Stage, setting: (typeof SETTINGS)[number]): Promise<(path: string) => Promise<string[]>> {
	const { language, width, colorScheme } = setting;
	const page = await stage.browser.newPage({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
	const faults: string[] = [];
	page.on("request", (request) => request.url().startsWith(stage.address) || faults.push(request.url()));
	page.on("pageerror", (error) => faults.push(error.message));
	return async (path) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto(`${stage.address}/${language}${path}`);
		const found = await axe(page);
		await page.setViewportSize({ width: 320, height: 800 });
		const sideways = await page.evaluate<boolean>("document.fonts.ready.then(() => document.documentElement.scrollWidth > 320)");
		if (sideways) found.push("scrolls sideways at 320");
		return [...found, ...faults.splice(0)].map((fault) => `${language} ${width} ${colorScheme}: ${fault}`);
	};
}

describe("in a browser", { skip: chromiumPath === undefined && "no Chromium: give its path in CHROMIUM_PATH" }, () => {
	let stage: Stage;
	let settings: ((path: string) => Promise<string[]>)[];
	before(async () => {
		stage = await openStage();
		settings = await Promise.all(SETTINGS.map((setting) => inSetting(stage, setting)));
	});
	after(() => stage.close());

	for (const path of [...PAGES, "/nothing"]) {
		it(`${path || "/"} has nothing that axe objects to, fits 320 px, and fetches from itself only`, async () => {
			assert.deepEqual((await Promise.all(settings.map((look) => look(path)))).flat(), []);
		});
	}

	it("the policy of the headers breaks nothing", async () => {
		const page = await stage.browser.newPage();
		const faults: string[] = [];
		page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
		for (const path of [ROUND, `${ROUND}/replies/AL`, `${ROUND}/questions/1`])
			await page.goto(`${stage.address}/en${path}`, { waitUntil: "networkidle" });
		assert.deepEqual(faults, []);
		await page.close();
	});

	it("arrow keys move in the matrix, which is one tab stop; Enter opens the answer", async () => {
		const page = await stage.browser.newPage();
		await page.goto(`${stage.address}/en${ROUND}`);
		assert.equal(await page.locator(".matrix tbody .c[tabindex='0']").count(), 1);
		await page.locator(".matrix tbody .c").first().focus();
		const here = () => page.evaluate<string>("document.activeElement.getAttribute('href')");
		for (const [key, expected] of [
			["ArrowRight", "AL#qq2"],
			["ArrowDown", "AD#qq2"],
			["ArrowLeft", "AD#qq1"],
			["ArrowUp", "AL#qq1"],
			["ArrowUp", "AL#qq1"],
		] as const) {
			await page.keyboard.press(key);
			assert.ok((await here()).endsWith(expected), `${key}: ${await here()}`);
		}
		await page.keyboard.press("Enter");
		await page.waitForURL(/replies\/AL#qq1$/);
		await page.close();
	});

	it("the skip link comes first and leads to the content", async () => {
		const page = await stage.browser.newPage();
		await page.goto(`${stage.address}/fr${ROUND}`);
		await page.keyboard.press("Tab");
		await page.keyboard.press("Enter");
		assert.equal(await page.evaluate<string>("document.activeElement.id"), "main");
		await page.close();
	});

	it("a receipt is checked without script, and the answer has nothing that axe objects to", async () => {
		const context = await stage.browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		for (const [language, text, answer] of [
			["en", JSON.stringify(receipt), "This receipt is in the record."],
			["fr", JSON.stringify(receiptAt("2018-01-01T07:00:00.000Z")), "Ce récépissé est introuvable au journal."],
		] as const) {
			await page.goto(`${stage.address}/${language}/record/receipts`);
			await page.fill("#receipt", text);
			await page.click("main button");
			assert.equal(await page.locator("[role=status]").innerText(), answer);
		}
		await context.close();
		const looking = await stage.browser.newPage({ bypassCSP: true });
		await looking.goto(`${stage.address}/fr/record/receipts`);
		await looking.fill("#receipt", "{}");
		await looking.click("main button");
		assert.deepEqual(await axe(looking), []);
		await looking.close();
	});

	it("the filter works without script", async () => {
		const context = await stage.browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${stage.address}/en${ROUND}/questions/1`);
		await page.selectOption("#f-said", "yes");
		await page.click(".filter button");
		await page.waitForURL(/said=yes/);
		assert.equal(await page.locator("article.exchange").count(), 1);
		await context.close();
	});
});

/** Signing in in a browser: axe on every page in both languages, passkeys with a virtual authenticator, without script, at the keyboard. */
import assert from "node:assert/strict";
import { mkdir } from "node:fs/promises";
import { after, before, describe, it } from "node:test";
import { Secret, TOTP } from "otpauth";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { invite } from "../../../../src/acts/people/invite.js";
import { liftSecondFactor } from "../../../../src/acts/sign-in/lift.js";
import { everywhere } from "../../../../src/domain/person.js";
import { CLARA } from "../../../builders/house.js";
import { enter, inRound } from "../../../builders/people.js";
import { axe } from "../axe.js";
import { ARGUMENTS, chromiumPath } from "../browser.js";
import { codeFor, openPortal, type Portal } from "./portal.js";

/** Pictures are taken where a folder is named. */
const PICTURES = process.env.PICTURES;

describe("in a browser", { skip: chromiumPath === undefined && "no Chromium: give its path in CHROMIUM_PATH" }, () => {
	let portal: Portal;
	let browser: Browser;
	before(async () => {
		const name = { en: "the Ministry of Justice", fr: "le ministère de la Justice" };
		const ministry = {
			id: "ministry",
			issuer: "http://127.0.0.1:1",
			clientId: "c",
			clientSecret: "s",
			name,
			domains: ["example.org"],
		};
		portal = await openPortal({ institutions: [ministry] });
		await enter(portal.house, "Ana", inRound("focal_point", { party: "AL" }));
		await enter(portal.house, "Sara", everywhere("secretariat"));
		await enter(portal.house, "Rita", inRound("rapporteur", { questions: ["9", "10"] }));
		browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ARGUMENTS });
	});
	after(async () => {
		await browser.close();
		await portal.close();
	});

	async function signIn(page: Page, language: string, email: string): Promise<void> {
		await page.goto(`${portal.origin}/${language}/sign-in`);
		await page.fill("#email", email);
		await page.keyboard.press("Enter");
		await page.waitForURL(/sign-in\/code$/);
		await page.fill("#code", await codeFor(portal, email));
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/access$|second-factor$/);
	}

	/** What is wrong with a page as it is now. */
	async function look(page: Page, named: string): Promise<string[]> {
		const found = await axe(page);
		const width = page.viewportSize()?.width ?? 1280;
		if (PICTURES !== undefined) {
			await mkdir(PICTURES, { recursive: true });
			await page.screenshot({ path: `${PICTURES}/${named}.png`, fullPage: true });
		}
		await page.setViewportSize({ width: 320, height: 800 });
		if (await page.evaluate<boolean>("document.documentElement.scrollWidth > 320")) found.push("scrolls sideways at 320");
		await page.setViewportSize({ width, height: 900 });
		return found.map((one) => `${named}: ${one}`);
	}

	for (const { language, width, colorScheme } of [
		{ language: "en", width: 1280, colorScheme: "light" },
		{ language: "fr", width: 390, colorScheme: "dark" },
	] as const) {
		it(`every page has nothing that axe objects to and fits 320 px (${language}, ${colorScheme})`, async () => {
			const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
			const page = await context.newPage();
			const found: string[] = [];
			const at = async (path: string, named: string) => {
				await page.goto(`${portal.origin}/${language}${path}`);
				found.push(...(await look(page, `${language}-${named}`)));
			};
			await at("/sign-in", "sign-in");
			await page.fill("#email", "nonsense@x");
			await page.click("form[action$='/sign-in'] button");
			found.push(...(await look(page, `${language}-sign-in-wrong`)));
			await page.goto(`${portal.origin}/${language}/sign-in`);
			await page.fill("#email", "sara@example.org");
			await page.click("form[action$='/sign-in'] button");
			await page.waitForURL(/code$/);
			found.push(...(await look(page, `${language}-code`)));
			await page.fill("#code", "0000 0000");
			await page.click("main button");
			found.push(...(await look(page, `${language}-code-wrong`)));
			await page.goto(`${portal.origin}/${language}/sign-in`);
			await page.click("form[action$='/passkey/start'] button");
			found.push(...(await look(page, `${language}-passkey`)));
			const invited = { name: `Ben ${language}`, email: `ben-${language}@example.org`, language, until: null };
			const { token } = await invite(portal.house, CLARA, { ...invited, role: inRound("deputy", { party: "FI" }) });
			await at(`/invitation/${token}`, "invitation");
			await at("/invitation/nonsense", "invitation-spent");
			await signIn(page, language, "sara@example.org");
			await at("/access", "access-withheld");
			await page.click("form[action$='/second-factor/start'] button");
			await page.waitForURL(/second-factor$/);
			found.push(...(await look(page, `${language}-set-up`)));
			const key = ((await page.textContent(".key-text")) ?? "").replaceAll(" ", "");
			await page.fill("#code", new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: portal.now() }));
			await page.click("form[action$='/access/second-factor'] button");
			await page.waitForSelector(".recovery");
			found.push(...(await look(page, `${language}-recovery`)));
			await page.goto(`${portal.origin}/${language}/access`);
			await page.click("form[action$='/sign-out'] button");
			await signIn(page, language, "sara@example.org");
			await page.waitForURL(/second-factor$/);
			found.push(...(await look(page, `${language}-second`)));
			await liftSecondFactor(portal.house, CLARA, "sara@example.org");
			const away = await browser.newContext();
			await signIn(await away.newPage(), language, "ana@example.org");
			await away.close();
			await signIn(page, language, "ana@example.org");
			await at("/access", "access");
			await at("/access?done=ended", "access-done");
			await at("/rounds/lanzarote-ict", "round");
			assert.deepEqual(found, []);
			await context.close();
		});
	}

	/** An authenticator as a telephone has one. */
	async function withAuthenticator(context: BrowserContext, page: Page): Promise<void> {
		const session = await context.newCDPSession(page);
		await session.send("WebAuthn.enable");
		await session.send("WebAuthn.addVirtualAuthenticator", {
			options: {
				protocol: "ctap2",
				transport: "internal",
				hasResidentKey: true,
				hasUserVerification: true,
				isUserVerified: true,
				automaticPresenceSimulation: true,
			},
		});
	}

	it("a passkey is added, signs in by itself and counts as a second factor; removed, it opens nothing", async () => {
		const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
		const page = await context.newPage();
		const faults: string[] = [];
		page.on("pageerror", (error) => faults.push(error.message));
		page.on(
			"console",
			(message) => message.type() === "error" && !/status of 4/.test(message.text()) && faults.push(message.text()),
		);
		await withAuthenticator(context, page);
		await signIn(page, "en", "sara@example.org");
		await page.click("form[action$='/passkeys/start'] button");
		await page.waitForURL(/passkeys\/add$/);
		await page.click("#passkey");
		await page.waitForURL(/done=added$/);
		assert.equal(await page.locator("text=These duties count only").count(), 0);
		if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/en-access-passkey.png`, fullPage: true });
		assert.match((await portal.mailTo("sara@example.org")).text, /A passkey has been added/);
		const before = new Map((await context.cookies()).map(({ name, value }) => [name, value]));

		await page.click("form[action$='/sign-out'] button");
		await page.goto(`${portal.origin}/en/sign-in`);
		await page.click("form[action$='/passkey/start'] button");
		await page.click("#passkey");
		await page.waitForURL(/access$/);
		assert.equal(await page.locator("h1", { hasText: "Sara" }).count(), 1);
		assert.match((await page.textContent("#sessions-h + ul")) ?? "", /by a passkey/);
		const cookie = (await context.cookies()).find(({ name }) => name === "rapporteur-session");
		assert.notEqual(cookie?.value, before.get("rapporteur-session"));
		assert.deepEqual([cookie?.httpOnly, cookie?.sameSite], [true, "Lax"]);

		await page.click("form[action$='/sign-out'] button");
		await signIn(page, "en", "sara@example.org");
		await page.waitForURL(/second-factor$/);
		if (PICTURES !== undefined) await page.screenshot({ path: `${PICTURES}/en-second-passkey.png`, fullPage: true });
		await page.click("form[action$='/passkey/start'] button");
		await page.click("#passkey");
		await page.waitForURL(/access$/);
		await page.click("form[action$='/passkeys/remove'] button");
		await page.waitForURL(/done=removed$/);
		await page.click("form[action$='/sign-out'] button");
		await page.goto(`${portal.origin}/en/sign-in`);
		await page.click("form[action$='/passkey/start'] button");
		await page.click("#passkey");
		await page.waitForSelector(".errors");
		assert.match((await page.textContent(".errors")) ?? "", /This passkey was not accepted/);
		assert.deepEqual(faults, []);
		await context.close();
	});

	it("a browser that has no passkey for the house says so", async () => {
		const context = await browser.newContext();
		const page = await context.newPage();
		await withAuthenticator(context, page);
		await page.goto(`${portal.origin}/fr/sign-in`);
		await page.click("form[action$='/passkey/start'] button");
		await page.click("#passkey");
		await page.waitForFunction("document.querySelector('[data-passkey-failed]').textContent !== ''");
		assert.match((await page.textContent("[data-passkey-failed]")) ?? "", /La clé d’accès n’a pas servi/);
		await context.close();
	});

	it("all but passkeys works without script, at the keyboard alone", async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${portal.origin}/en`);
		const tabTo = async (label: RegExp): Promise<void> => {
			for (let tabs = 0; tabs < 40; tabs++) {
				await page.keyboard.press("Tab");
				if (label.test((await page.locator(":focus").textContent()) ?? "")) return;
				if (label.test((await page.locator(":focus").getAttribute("id")) ?? "")) return;
			}
			throw new Error(`not reached: ${label}`);
		};
		await tabTo(/^Sign in$/);
		await page.keyboard.press("Enter");
		await page.waitForURL(/sign-in$/);
		await tabTo(/^email$/);
		await page.keyboard.type("ana@example.org");
		await page.keyboard.press("Enter");
		await page.waitForURL(/code$/);
		await tabTo(/^code$/);
		await page.keyboard.type(await codeFor(portal, "ana@example.org"));
		await page.keyboard.press("Enter");
		await page.waitForURL(/access$/);
		await tabTo(/^Sign out$/);
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/en$/);
		assert.equal((await context.cookies()).filter(({ name }) => name === "rapporteur-session").length, 0);
		await context.close();
	});
});

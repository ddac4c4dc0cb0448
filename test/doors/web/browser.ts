/** A browser and the portal for it to look at. */
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Browser, chromium } from "playwright-core";
import { app } from "./fixture.js";

export const ARGUMENTS = [
	"--headless",
	"--no-sandbox",
	"--disable-gpu",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-proxy-server",
];

/** Where Chromium is; undefined where there is none. */
export const chromiumPath = [
	process.env.CHROMIUM_PATH,
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
].find((path) => path !== undefined && existsSync(path));

export interface Stage {
	readonly browser: Browser;
	readonly address: string;
	close(): Promise<void>;
}

/** Starts both; `close` leaves nothing running. */
export async function openStage(): Promise<Stage> {
	const server = await new Promise<ReturnType<typeof serve>>((resolve) => {
		const started = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(started));
	});
	const browser = await chromium.launch({ executablePath: chromiumPath ?? "", args: ARGUMENTS });
	return {
		browser,
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		close: async () => {
			await browser.close();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}

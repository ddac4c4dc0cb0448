/** Style, typefaces and script: read once, addressed by their content, kept by browsers for ever. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";

interface Asset {
	readonly body: Uint8Array<ArrayBuffer>;
	readonly type: string;
	readonly hash: string;
}

const TYPES: Readonly<Record<string, string>> = {
	".css": "text/css; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".svg": "image/svg+xml",
	".woff2": "font/woff2",
	".txt": "text/plain; charset=utf-8",
};

const assets = readAssets();

/** Address of a static file, with its content in it: `/static/style.css?v=3f2a91bc`. */
export function assetAddress(name: string): string {
	const asset = assets.get(name);
	if (asset === undefined) throw new Error(`No static file ${name}`);
	return `/static/${name}?v=${asset.hash}`;
}

/** Serves the static files; immutable when asked for by the content that they have. */
export function staticFiles(): Hono {
	const app = new Hono();
	app.get("/static/:name{.+}", (c) => {
		const asset = assets.get(c.req.param("name"));
		if (asset === undefined) return c.notFound();
		c.header("Content-Type", asset.type);
		c.header("Cache-Control", c.req.query("v") === asset.hash ? "public, max-age=31536000, immutable" : "public, max-age=300");
		c.header("ETag", `"${asset.hash}"`);
		return c.body(asset.body);
	});
	return app;
}

/** Typefaces first: the stylesheet that names them gets their addresses. */
function readAssets(): ReadonlyMap<string, Asset> {
	const folder = staticFolder();
	const names = readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll("\\", "/"));
	const found = new Map<string, Asset>();
	const fonts = names.filter((name) => name.startsWith("fonts/") && TYPES[extname(name)] !== undefined);
	for (const name of fonts) found.set(name, assetOf(name, readFileSync(join(folder, name))));
	for (const name of names.filter((one) => !one.startsWith("fonts/") && TYPES[extname(one)] !== undefined)) {
		const body = readFileSync(join(folder, name));
		found.set(name, assetOf(name, extname(name) === ".css" ? withFontAddresses(body, found) : body));
	}
	return found;
}

function withFontAddresses(css: Buffer, fonts: ReadonlyMap<string, Asset>): Buffer {
	const addressed = css
		.toString("utf8")
		.replace(/url\("(fonts\/[^"]+)"\)/g, (_, name: string) => `url("/static/${name}?v=${fonts.get(name)?.hash ?? ""}")`);
	return Buffer.from(addressed, "utf8");
}

function assetOf(name: string, body: Buffer): Asset {
	const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
	return { body: new Uint8Array(body), type: TYPES[extname(name)] ?? "application/octet-stream", hash };
}

/** The folder in the sources, found from the package's root: the same for the sources and for the bundle in dist/. */
function staticFolder(): string {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, "package.json"))) {
		if (dirname(folder) === folder) throw new Error("The folder of static files is missing");
		folder = dirname(folder);
	}
	return join(folder, "src/doors/web/static");
}

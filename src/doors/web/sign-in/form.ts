/** What is sent to a page: from this house only, small, and just the fields of its form. Anything else changes nothing. */
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { Problem } from "../../../domain/problem.js";

const LARGEST_FORM = 16 * 1024;
const LONGEST_FIELD = 12_000;

/** Every state change goes through these, in this order. @param baseUrl asked at each request: the port may be known late */
export function formGuards(baseUrl: () => string): readonly MiddlewareHandler[] {
	const limit = bodyLimit({
		maxSize: LARGEST_FORM,
		onError: () => {
			throw new Problem("form_too_large");
		},
	});
	const fromHere = csrf({ origin: (origin) => origin === new URL(baseUrl()).origin, secFetchSite: "same-origin" });
	return [onlyForms, onlyFrom(fromHere), limit];
}

const onlyForms: MiddlewareHandler = async (c, next) => {
	const type = c.req.header("Content-Type")?.split(";")[0]?.trim().toLowerCase();
	if (type !== "application/x-www-form-urlencoded") throw new Problem("form_unreadable");
	await next();
};

function onlyFrom(fromHere: MiddlewareHandler): MiddlewareHandler {
	return async (c, next) => {
		try {
			return await fromHere(c, next);
		} catch (error) {
			throw error instanceof HTTPException ? new Problem("form_from_elsewhere") : error;
		}
	};
}

/** The fields of a form: each once, none missing, no other. @throws Problem form_unreadable */
export async function fieldsOf<Name extends string>(
	c: Context,
	...names: readonly Name[]
): Promise<Readonly<Record<Name, string>>> {
	const sent = new URLSearchParams(await c.req.text());
	const unknown = [...sent.keys()].some((name) => !names.some((known) => known === name));
	const fields = names.map((name) => [name, onlyOne(sent.getAll(name))] as const);
	if (unknown) throw new Problem("form_unreadable");
	return Object.fromEntries(fields) as Record<Name, string>;
}

function onlyOne(values: readonly string[]): string {
	const [value, ...more] = values;
	if (value === undefined || more.length > 0 || value.length > LONGEST_FIELD || value.includes("\0")) {
		throw new Problem("form_unreadable");
	}
	return value.trim();
}

/** The shape of `read --json`, as the contract read.md states it. Fields may be added, none is missing. */
import { z } from "zod";

const visibility = z.enum(["public", "confidential", "unstated", "contradictory"]);
const parties = z.array(z.string().regex(/^[A-Z]{2}$/));
const file = { file: z.string().endsWith(".docx"), sha256: z.string().regex(/^[0-9a-f]{64}$/) };

const passage = z.object({
	paragraphs: z.array(z.int().nonnegative()).min(1),
	text: z.string().min(1),
	questions: z.array(z.object({ number: z.string().min(1), confidence: z.number().min(0).max(1), why: z.string().min(1) })),
	parties,
	visibility,
});

export const read = z.object({
	...file,
	refused: z.null(),
	kind: z.enum(["reply", "comments", "mixed"]),
	language: z.string().regex(/^[a-z]{2}$/),
	visibility: z.object({
		value: visibility,
		evidence: z.array(z.object({ paragraph: z.int().nonnegative().nullable(), quote: z.string().min(1) })),
	}),
	parties,
	organisations: z.array(z.string().min(1)),
	coalition: z.boolean(),
	childrenInvolved: z.boolean().nullable(),
	passages: z.array(passage).min(1),
});

export const refused = z.object({
	...file,
	refused: z.object({
		code: z.enum(["not-word", "encrypted", "macros", "damaged", "too-large", "empty"]),
		message: z.string().min(20),
	}),
	passages: z.array(z.never()),
});

import type { Command } from "../command.js";

export const verifyCommand: Command = (parser, desk, ending) => {
	const { verify } = desk.say.help;
	const files = (describe: string) => ({ describe, type: "string", array: true, requiresArg: true }) as const;
	parser.command(
		"verify",
		verify.about,
		(its) =>
			its
				.option("from", { alias: "export", describe: verify.from, type: "string", requiresArg: true })
				.option("key", { describe: verify.key, type: "string", requiresArg: true })
				.option("checkpoint", files(verify.checkpoint))
				.option("receipt", files(verify.receipt))
				.option("json", { describe: verify.json, type: "boolean", default: false })
				.example("rapporteur verify", verify.example)
				.example("rapporteur verify --from record.jsonl --key key.txt --checkpoint 2026-11-24.txt", verify.exampleOffline),
		ending(async (args) => (await import("../chain/verify.js")).verify(desk, args)),
	);
};

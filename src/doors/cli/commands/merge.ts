import type { Command } from "../command.js";

export const mergeCommand: Command = (parser, desk, ending) => {
	const { merge } = desk.say.help;
	parser.command(
		"merge <files..>",
		merge.about,
		(its) =>
			its
				.positional("files", { describe: merge.files, type: "string", array: true, demandOption: true })
				.option("round", { describe: desk.say.help.read.round, type: "string", requiresArg: true })
				.option("out", { describe: merge.out, type: "string", default: ".", requiresArg: true })
				.option("language", {
					describe: merge.language,
					choices: ["en", "fr", "bilingual"] as const,
					default: "bilingual" as const,
					requiresArg: true,
				})
				.option("json", { describe: merge.json, type: "boolean", default: false })
				.example("rapporteur merge justice.docx interior.docx --out merged/", merge.example)
				.example("rapporteur merge copies/*.docx --json | jq .conflicts", merge.exampleJson),
		ending(async (args) => (await import("../merging/merge.js")).merge(desk, args)),
	);
};

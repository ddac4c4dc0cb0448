import type { Command } from "../command.js";

export const exportCommand: Command = (parser, desk, ending) => {
	const { exports, round } = desk.say.help;
	parser.command(
		"export",
		exports.about,
		(its) =>
			its
				.option("round", { describe: round, type: "string", requiresArg: true })
				.option("format", { describe: exports.format, choices: ["json", "csv"] as const, default: "json" as const })
				.option("out", { describe: exports.out, type: "string", requiresArg: true })
				.example("rapporteur export --format csv --out record/", exports.exampleCsv)
				.example("rapporteur export | jq -c 'select(.table == \"passages\")'", exports.exampleJson),
		ending(async (args) => (await import("../record/export.js")).exportRecord(desk, args)),
	);
};

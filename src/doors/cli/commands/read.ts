import type { Command } from "../command.js";

export const readCommand: Command = (parser, desk, ending) => {
	const { read } = desk.say.help;
	parser.command(
		"read <file>",
		read.about,
		(its) =>
			its
				.positional("file", { describe: read.file, type: "string", demandOption: true })
				.option("round", { describe: read.round, type: "string", requiresArg: true })
				.option("json", { describe: read.json, type: "boolean", default: false })
				.example("rapporteur read reply.docx --round lanzarote-ict", read.example)
				.example("rapporteur read reply.docx --round lanzarote-ict --json | jq .parties", read.exampleJson),
		ending(async (args) => (await import("../reading/read.js")).read(desk, args)),
	);
};

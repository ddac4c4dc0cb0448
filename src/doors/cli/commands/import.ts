import type { Command } from "../command.js";

export const importCommand: Command = (parser, desk, ending) => {
	const { imports, seeAlso } = desk.say.help;
	const arrived = {
		round: { describe: desk.say.help.round, type: "string", requiresArg: true },
		received: { describe: imports.received, type: "string", requiresArg: true },
		registered: { describe: imports.registered, type: "string", requiresArg: true },
		receipt: {
			describe: imports.receipt,
			type: "string",
			requiresArg: true,
			coerce: (given: string | readonly string[]) => [given].flat().at(-1),
		},
	} as const;
	parser.command("import", imports.about, (its) =>
		its
			.command(
				"reply <file>",
				imports.reply,
				(own) =>
					own
						.positional("file", { describe: imports.file, type: "string", demandOption: true })
						.option("party", { describe: imports.party, type: "string", demandOption: true, requiresArg: true })
						.options(arrived)
						.option("public", { describe: imports.public, type: "boolean", default: false })
						.example("rapporteur import reply albania.docx --party AL --received 2017-10-23", imports.replyExample),
				ending(async (args) => (await import("../arriving/import-reply.js")).importReply(desk, args)),
			)
			.command(
				"contribution <files..>",
				imports.contribution,
				(own) =>
					own
						.positional("files", { describe: imports.files, type: "string", array: true, demandOption: true })
						.option("party", { describe: imports.parties, type: "string", requiresArg: true })
						.options(arrived)
						.example("rapporteur import contribution comments.docx --party AL,BE", imports.contributionExample),
				ending(async (args) => (await import("../arriving/import-contributions.js")).importContributions(desk, args)),
			)
			.demandCommand(1, seeAlso("reply, contribution"))
			.example("rapporteur import reply albania.docx --party AL", imports.replyExample),
	);
};

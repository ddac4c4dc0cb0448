import type { Command } from "../command.js";

export const publishCommand: Command = (parser, desk, ending) => {
	const { publish, round, seeAlso } = desk.say.help;
	parser.command("publish", publish.about, (its) =>
		its
			.command(
				"reply",
				publish.reply,
				(own) =>
					own
						.version(false)
						.option("party", { describe: publish.party, type: "string", demandOption: true, requiresArg: true })
						.option("round", { describe: round, type: "string", requiresArg: true })
						.option("version", { describe: publish.version, type: "string", requiresArg: true })
						.option("at", { describe: publish.at, type: "string", requiresArg: true })
						.option("reopen-window", { describe: publish.reopen, type: "boolean", default: false })
						.example("rapporteur publish reply --party AL --at 2017-11-14", publish.replyExample),
				ending(async (args) => (await import("../arriving/publish-reply.js")).publishTheReply(desk, args)),
			)
			.command(
				"contribution <id>",
				publish.contribution,
				(own) =>
					own
						.positional("id", { describe: publish.id, type: "string", demandOption: true })
						.option("at", { describe: publish.at, type: "string", requiresArg: true })
						.example("rapporteur publish contribution 3f2a91bc-…", publish.contributionExample),
				ending(async (args) => (await import("../arriving/publish-contribution.js")).publishTheContribution(desk, args)),
			)
			.command(
				"cancel <id>",
				publish.cancel,
				(own) =>
					own
						.positional("id", { describe: publish.id, type: "string", demandOption: true })
						.example("rapporteur publish cancel 3f2a91bc-…", publish.cancel),
				ending(async (args) => (await import("../arriving/embargo.js")).cancelEmbargo(desk, args)),
			)
			.demandCommand(1, seeAlso("reply, contribution, cancel"))
			.example("rapporteur publish reply --party AL", publish.replyExample),
	);
};

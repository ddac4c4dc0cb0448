import type { Command } from "../command.js";

export const recordCommand: Command = (parser, desk, ending) => {
	const { chain, seeAlso } = desk.say.help;
	parser.command("record", chain.about, (its) =>
		its
			.command(
				"export",
				chain.export,
				(own) =>
					own
						.option("out", { describe: chain.out, type: "string", requiresArg: true })
						.option("bare", { describe: chain.bare, type: "boolean", default: false })
						.example("rapporteur record export --out record.jsonl", chain.exportExample),
				ending(async (args) => (await import("../chain/export.js")).exportTheRecord(desk, args)),
			)
			.command(
				"checkpoint",
				chain.checkpoint,
				(own) => own.example("rapporteur record checkpoint", chain.checkpointExample),
				ending(async () => (await import("../chain/checkpoint.js")).signTheCheckpoint(desk)),
			)
			.demandCommand(1, seeAlso("export, checkpoint"))
			.example("rapporteur record export --out record.jsonl", chain.exportExample),
	);
};

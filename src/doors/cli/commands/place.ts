import type { Command } from "../command.js";

export const placeCommand: Command = (parser, desk, ending) => {
	const { place } = desk.say.help;
	parser.command(
		"place <id>",
		place.about,
		(its) =>
			its
				.positional("id", { describe: desk.say.people.help.item, type: "string", demandOption: true })
				.option("passages", { describe: place.passages, type: "string", requiresArg: true })
				.option("confirm", { describe: place.confirm, type: "boolean", default: false })
				.option("under", { describe: place.under, type: "string", array: true, requiresArg: true })
				.option("none", { describe: place.none, type: "boolean", default: false })
				.example("rapporteur place 3f2a91bc-…", place.list)
				.example("rapporteur place 3f2a91bc-… --confirm", place.confirmExample)
				.example("rapporteur place 3f2a91bc-… --passages 4,6-8 --under 9.7.a", place.underExample),
		ending(async (args) => (await import("../placing.js")).place(desk, args)),
	);
};

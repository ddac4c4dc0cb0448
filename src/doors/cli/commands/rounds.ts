import type { Command } from "../command.js";

export const roundsCommand: Command = (parser, desk, ending) => {
	const { rounds } = desk.say.help;
	parser.command(
		"rounds",
		rounds.about,
		(its) =>
			its.option("json", { describe: rounds.json, type: "boolean", default: false }).example("rapporteur rounds", rounds.example),
		ending(async (args) => (await import("../play/rounds.js")).showRounds(desk, args)),
	);
};

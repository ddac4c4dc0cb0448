import type { Command } from "../command.js";

export const findCommand: Command = (parser, desk, ending) => {
	const { find, round } = desk.say.help;
	parser.command(
		"find [words..]",
		find.about,
		(its) =>
			its
				.positional("words", { describe: find.words, type: "string", array: true, default: [] as string[] })
				.option("round", { describe: round, type: "string", requiresArg: true })
				.option("json", { describe: find.json, type: "boolean", default: false })
				.example("rapporteur find chat rooms", find.example)
				.example("rapporteur find < words.txt", find.exampleHidden),
		ending(async (args) => (await import("../finding/find.js")).findWords(desk, args)),
	);
};

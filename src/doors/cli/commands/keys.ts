import type { Command } from "../command.js";

export const keysCommand: Command = (parser, desk, ending) => {
	const { keys } = desk.say.help;
	parser.command(
		"keys [deed]",
		keys.about,
		(its) =>
			its
				.positional("deed", { describe: keys.deed, choices: ["list", "new", "rotate"] as const, default: "list" as const })
				.option("json", { describe: keys.json, type: "boolean", default: false })
				.example("rapporteur keys", keys.example)
				.example("rapporteur keys rotate", keys.exampleRotate),
		ending(async (args) => (await import("../keys/keys.js")).keysOfHouse(desk, args)),
	);
};

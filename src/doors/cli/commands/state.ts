import type { Command } from "../command.js";

export const stateCommand: Command = (parser, desk, ending) => {
	const { state, round } = desk.say.help;
	parser.command(
		"state",
		state.about,
		(its) =>
			its
				.option("round", { describe: round, type: "string", requiresArg: true })
				.option("json", { describe: state.json, type: "boolean", default: false })
				.example("rapporteur state --round lanzarote-ict", state.example)
				.example("rapporteur state | cut -f 1,3", state.examplePipe),
		ending(async (args) => (await import("../play/state.js")).showState(desk, args)),
	);
};

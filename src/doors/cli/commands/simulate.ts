import type { Command } from "../command.js";

export const simulateCommand: Command = (parser, desk, ending) => {
	const { simulate, round } = desk.say.help;
	const count = (describe: string, value: string) => ({ describe, type: "string", requiresArg: true, default: value }) as const;
	parser.command(
		"simulate",
		simulate.about,
		(its) =>
			its
				.option("round", { describe: round, type: "string", requiresArg: true })
				.option("parties", count(simulate.parties, "48"))
				.option("answers", count(simulate.answers, "85"))
				.option("length", count(simulate.length, "3000"))
				.option("contributions", count(simulate.contributions, "2000"))
				.option("passages", count(simulate.passages, "200000"))
				.option("people", { describe: simulate.people, type: "string", requiresArg: true })
				.option("seed", count(simulate.seed, "1"))
				.option("mix", { describe: simulate.mix, type: "boolean", default: false })
				.example("rapporteur simulate --parties 10 --contributions 40 --passages 2000", simulate.exampleSmall)
				.example("rapporteur simulate", simulate.exampleFull),
		ending(async (args) => (await import("../simulation/simulate.js")).simulate(desk, args)),
	);
};

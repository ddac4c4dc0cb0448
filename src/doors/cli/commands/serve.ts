import type { Command } from "../command.js";

export const serveCommand: Command = (parser, desk, ending) => {
	const { serve } = desk.say.help;
	parser.command(
		"serve",
		serve.about,
		(its) =>
			its
				.example("rapporteur serve", serve.example)
				.example("PORT=8080 DATA_DIR=/srv/rapporteur rapporteur serve", serve.exampleSettings),
		ending(() => desk.programme.serve()),
	);
};

import type { Command } from "../command.js";

export const intakeCommand: Command = (parser, desk, ending) => {
	const { intake, read } = desk.say.help;
	parser.command(
		"intake <files..>",
		intake.about,
		(its) =>
			its
				.positional("files", { describe: intake.files, type: "string", array: true, demandOption: true })
				.option("round", { describe: read.round, type: "string", requiresArg: true })
				.option("dry-run", { describe: intake.dryRun, type: "boolean", default: false })
				.option("json", { describe: intake.json, type: "boolean", default: false })
				.option("authserv-id", { describe: intake.authserv, type: "string", requiresArg: true })
				.example("rapporteur intake mail.eml --round lanzarote-ict --dry-run", intake.example)
				.example("rapporteur intake *.eml --round lanzarote-ict --dry-run --json | jq .decision", intake.exampleJson),
		ending(async (args) =>
			args.dryRun
				? (await import("../intake/dry-run.js")).dryRunOf(desk, args)
				: (await import("../intake/take-in.js")).takeIn(desk, args),
		),
	);
};

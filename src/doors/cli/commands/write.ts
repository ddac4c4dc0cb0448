import type { Command } from "../command.js";

export const writeCommand: Command = (parser, desk, ending) => {
	const { write, round, seeAlso } = desk.say.help;
	parser.command("write", write.about, (its) =>
		its
			.option("round", { describe: round, type: "string", requiresArg: true })
			.option("out", { describe: write.out, type: "string", default: ".", requiresArg: true })
			.option("pdf", { describe: write.pdf, type: "boolean", default: false })
			.option("language", {
				describe: write.language,
				choices: ["en", "fr", "bilingual"] as const,
				default: "bilingual" as const,
				requiresArg: true,
			})
			.command(
				"questionnaire",
				write.questionnaire,
				(own) => own.example("rapporteur write questionnaire --language fr", write.questionnaireExample),
				ending(async (args) => (await import("../papers/questionnaire.js")).writeTheQuestionnaire(desk, args)),
			)
			.command(
				"reply",
				write.reply,
				(own) =>
					own
						.option("party", { describe: write.party, type: "string", demandOption: true, requiresArg: true })
						.example("rapporteur write reply --party AL --pdf", write.replyExample),
				ending(async (args) => (await import("../papers/reply.js")).writeTheReply(desk, args)),
			)
			.command(
				"compilation",
				write.compilation,
				(own) =>
					own
						.option("question", { describe: write.question, type: "string", requiresArg: true })
						.example("rapporteur write compilation --out compilations/", write.compilationExample),
				ending(async (args) => (await import("../papers/compilations.js")).writeCompilations(desk, args)),
			)
			.demandCommand(1, seeAlso("questionnaire, reply, compilation"))
			.example("rapporteur write compilation --question 9", write.questionExample),
	);
};

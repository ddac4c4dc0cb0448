import type { Argv } from "yargs";
import { ASKED_BY } from "../../../domain/erasure.js";
import type { Command } from "../command.js";
import type { Desk } from "../desk.js";

export const eraseCommand: Command = (parser, desk, ending) => {
	const { help } = desk.say.erasing;
	const { seeAlso } = desk.say.help;
	parser.command("erase", help.about, (its) =>
		its
			.command(
				"document <id>",
				help.document,
				(own) =>
					asked(own.positional("id", { describe: desk.say.people.help.item, type: "string", demandOption: true }), desk).example(
						"rapporteur erase document 3f2a91bc-… --asked-by author",
						help.documentExample,
					),
				ending(async (args) => (await import("../erasing/erase.js")).eraseTheDocument(desk, args)),
			)
			.command(
				"person <id>",
				help.person,
				(own) =>
					asked(
						own.positional("id", { describe: desk.say.people.help.person, type: "string", demandOption: true }),
						desk,
					).example("rapporteur erase person 91bc3f2a-… --asked-by person --yes", help.personExample),
				ending(async (args) => (await import("../erasing/erase.js")).eraseThePerson(desk, args)),
			)
			.demandCommand(1, seeAlso("document, person"))
			.example("rapporteur erase document 3f2a91bc-… --asked-by author", help.documentExample),
	);
};

/** At whose wish, and whether it is meant. */
function asked<T>(parser: Argv<T>, desk: Desk) {
	const { help } = desk.say.erasing;
	return parser
		.option("asked-by", { describe: help.askedBy, choices: ASKED_BY, demandOption: true })
		.option("yes", { describe: help.yes, type: "boolean", default: false });
}

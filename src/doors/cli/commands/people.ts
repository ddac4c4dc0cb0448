import type { Argv } from "yargs";
import { ROLES } from "../../../domain/person.js";
import { LANGUAGES } from "../../../domain/wording.js";
import type { Command } from "../command.js";
import type { Desk } from "../desk.js";

export const peopleCommand: Command = (parser, desk, ending) => {
	const { help } = desk.say.people;
	const { seeAlso, round } = desk.say.help;
	const roleId = { describe: help.roleId, type: "string", demandOption: true } as const;
	parser.command("people", help.about, (its) =>
		its
			.command(
				"list",
				help.list,
				(own) =>
					own
						.option("json", { describe: help.json, type: "boolean", default: false })
						.example("rapporteur people list", help.listExample),
				ending(async (args) => (await import("../people/list.js")).showPeople(desk, args)),
			)
			.command(
				"invite <email> <name>",
				help.invite,
				(own) =>
					somebody(own, desk)
						.option("role", { describe: help.role, choices: ROLES, demandOption: true })
						.option("party", { describe: help.party, type: "string", requiresArg: true })
						.option("questions", { describe: help.questions, type: "string", requiresArg: true })
						.option("round", { describe: round, type: "string", requiresArg: true })
						.option("every-round", { describe: help.everyRound, type: "boolean", default: false })
						.option("until", { describe: help.until, type: "string", requiresArg: true })
						.example('rapporteur people invite ana@example.org "Ana Hoxha" --role focal_point --party AL', help.inviteExample)
						.example(
							'rapporteur people invite rita@example.org "Rita Ruiz" --role rapporteur --questions 9,10',
							help.rapporteurExample,
						),
				ending(async (args) => (await import("../people/invite.js")).inviteSomebody(desk, args)),
			)
			.command(
				"hand-over <role-id> <email> <name>",
				help.handOver,
				(own) =>
					somebody(own.positional("role-id", roleId), desk).example(
						'rapporteur people hand-over 3f2a91bc-… ben@example.org "Ben Leka"',
						help.handOverExample,
					),
				ending(async (args) => (await import("../people/pass-on.js")).handOverARole(desk, args)),
			)
			.command(
				"delegate <role-id> <email> <name>",
				help.delegate,
				(own) =>
					somebody(own.positional("role-id", roleId), desk)
						.option("until", { describe: help.until, type: "string", demandOption: true, requiresArg: true })
						.option("questions", { describe: help.questions, type: "string", requiresArg: true })
						.example('rapporteur people delegate 3f2a91bc-… ben@example.org "Ben Leka" --until 2018-06-30', help.delegate),
				ending(async (args) => (await import("../people/pass-on.js")).delegateARole(desk, args)),
			)
			.command(
				"end <role-id>",
				help.end,
				(own) =>
					own
						.positional("role-id", roleId)
						.option("reason", { describe: help.reason, type: "string", demandOption: true, requiresArg: true })
						.example('rapporteur people end 3f2a91bc-… --reason "left the ministry"', help.end),
				ending(async (args) => (await import("../people/pass-on.js")).endARole(desk, args)),
			)
			.command(
				"lift-second-factor <email>",
				help.lift,
				(own) =>
					own
						.positional("email", { describe: help.email, type: "string", demandOption: true })
						.example("rapporteur people lift-second-factor ana@example.org", help.liftExample),
				ending(async (args) => (await import("../people/lift.js")).lift(desk, args)),
			)
			.demandCommand(1, seeAlso("list, invite, hand-over, delegate, end, lift-second-factor"))
			.example("rapporteur people list", help.listExample),
	);
};

/** Who is meant: an address, a name, a language. */
function somebody<T>(parser: Argv<T>, desk: Desk) {
	const { help } = desk.say.people;
	return parser
		.positional("email", { describe: help.email, type: "string", demandOption: true })
		.positional("name", { describe: help.name, type: "string", demandOption: true })
		.option("language", { describe: help.language, choices: LANGUAGES, default: desk.language });
}

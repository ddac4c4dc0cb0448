/** Who may read one document: settle, transmit, withdraw, show. */
import type { Command } from "../command.js";

const settle: Command = (parser, desk, ending) => {
	const { help } = desk.say.people;
	parser.command(
		"settle <id>",
		help.settle,
		(its) =>
			its
				.positional("id", { describe: help.item, type: "string", demandOption: true })
				.option("as", {
					describe: help.as,
					choices: ["public", "parties", "committee", "secretariat"] as const,
					demandOption: true,
				})
				.option("reason", { describe: help.reason, type: "string", demandOption: true, requiresArg: true })
				.example('rapporteur settle 3f2a91bc-… --as public --reason "author, by e-mail of 3 March"', help.settleExample),
		ending(async (args) => (await import("../circles.js")).settle(desk, args)),
	);
};

const transmit: Command = (parser, desk, ending) => {
	const { help } = desk.say.people;
	parser.command(
		"transmit <id>",
		help.transmit,
		(its) =>
			its
				.positional("id", { describe: help.item, type: "string", demandOption: true })
				.option("party", { describe: desk.say.help.publish.party, type: "string", demandOption: true, requiresArg: true })
				.example("rapporteur transmit 3f2a91bc-… --party AL", help.transmitExample),
		ending(async (args) => (await import("../circles.js")).transmit(desk, args)),
	);
};

const withdraw: Command = (parser, desk, ending) => {
	const { help } = desk.say.people;
	parser.command(
		"withdraw <id>",
		help.withdraw,
		(its) =>
			its
				.positional("id", { describe: help.item, type: "string", demandOption: true })
				.option("reason", { describe: help.reason, type: "string", demandOption: true, requiresArg: true })
				.example('rapporteur withdraw 3f2a91bc-… --reason "at its author\'s wish"', help.withdrawExample),
		ending(async (args) => (await import("../circles.js")).withdraw(desk, args)),
	);
};

const show: Command = (parser, desk, ending) => {
	const { help } = desk.say.people;
	parser.command(
		"show <id>",
		help.show,
		(its) =>
			its
				.positional("id", { describe: help.item, type: "string", demandOption: true })
				.option("to", { describe: help.person, type: "string", demandOption: true, requiresArg: true })
				.example("rapporteur show 3f2a91bc-… --to 91bc3f2a-…", help.showExample),
		ending(async (args) => (await import("../circles.js")).show(desk, args)),
	);
};

export const circleCommands: readonly Command[] = [settle, transmit, withdraw, show];

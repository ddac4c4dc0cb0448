/** All commands, in the order of the help. */
import type { Command } from "../command.js";
import { exportCommand } from "./export.js";
import { importCommand } from "./import.js";
import { publishCommand } from "./publish.js";
import { readCommand } from "./read.js";
import { recordCommand } from "./record.js";
import { roundsCommand } from "./rounds.js";
import { serveCommand } from "./serve.js";
import { simulateCommand } from "./simulate.js";
import { stateCommand } from "./state.js";
import { verifyCommand } from "./verify.js";
import { writeCommand } from "./write.js";

export const commands: readonly Command[] = [
	serveCommand,
	readCommand,
	importCommand,
	publishCommand,
	roundsCommand,
	stateCommand,
	writeCommand,
	exportCommand,
	recordCommand,
	verifyCommand,
	simulateCommand,
];

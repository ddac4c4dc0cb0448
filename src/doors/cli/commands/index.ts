/** All commands, in the order of the help. */
import type { Command } from "../command.js";
import { circleCommands } from "./circles.js";
import { eraseCommand } from "./erase.js";
import { exportCommand } from "./export.js";
import { findCommand } from "./find.js";
import { importCommand } from "./import.js";
import { intakeCommand } from "./intake.js";
import { keysCommand } from "./keys.js";
import { mergeCommand } from "./merge.js";
import { peopleCommand } from "./people.js";
import { placeCommand } from "./place.js";
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
	mergeCommand,
	importCommand,
	placeCommand,
	intakeCommand,
	publishCommand,
	...circleCommands,
	eraseCommand,
	peopleCommand,
	roundsCommand,
	stateCommand,
	findCommand,
	writeCommand,
	exportCommand,
	keysCommand,
	recordCommand,
	verifyCommand,
	simulateCommand,
];

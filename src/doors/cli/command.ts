/** The shape of a command: it adds itself to the parser, light; what it does is loaded when it is called. */
import type { Argv } from "yargs";
import type { Desk } from "./desk.js";

/** Turns what a command does into what the parser calls, and keeps its exit code. */
export type Ending = <Args>(run: (args: Args) => Promise<number>) => (args: Args) => Promise<void>;

export type Command = (parser: Argv, desk: Desk, ending: Ending) => void;

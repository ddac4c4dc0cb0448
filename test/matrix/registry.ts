/** The commands of the programme as the parser is told of them: none can be added that is not found here. */
import type { Argv } from "yargs";
import { commands } from "../../src/doors/cli/commands/index.js";
import type { Desk } from "../../src/doors/cli/desk.js";

export interface Registered {
	/** "people invite". */
	readonly name: string;
	/** Options of its own and of the commands above it. */
	readonly options: readonly string[];
}

/** Every command that does something, with its options. */
export function registeredCommands(desk: Desk): Registered[] {
	const found: Registered[] = [];
	for (const command of commands) command(listening(found, { name: "", options: [] }), desk, () => async () => {});
	return found;
}

/** A parser that only listens: to commands that have a deed, and to what they may be asked. */
function listening(found: Registered[], above: { readonly name: string; readonly options: string[] }): Argv {
	const told: Record<string, (...args: never[]) => unknown> = {
		command(words: string, _about: string, build?: (parser: Argv) => unknown, deed?: unknown) {
			const name = `${above.name} ${words.split(" ")[0]}`.trim();
			const its = { name, options: [...above.options] };
			build?.(listening(found, its));
			if (deed !== undefined) found.push(its);
		},
		option(name: string) {
			above.options.push(name);
		},
		options(several: Readonly<Record<string, unknown>>) {
			above.options.push(...Object.keys(several));
		},
	};
	const parser: Argv = new Proxy({} as Argv, {
		get:
			(_, name) =>
			(...args: never[]) => {
				told[String(name)]?.(...args);
				return parser;
			},
	});
	return parser;
}

/** What the command line needs of the programme as a whole. Composed in main.ts; the settings are read there, when a command wants the house. */
import type { House } from "../../acts/act.js";
import type { LettersOffice } from "../../acts/letters/send-invitation.js";
import type { SigningKey } from "../../store/record/keys.js";
import type { Register } from "../../store/tables.js";

/** A house with its doors open; whoever opens it closes it. */
export interface OpenedHouse extends House {
	readonly dataDir: string;
	/** Why something whose moment has come could not be published; null: nothing is overdue. */
	readonly overdue: { readonly error: unknown } | null;
	/** The key that signs checkpoints of the record. @throws Problem wrong_setting */
	recordKey(): Promise<SigningKey>;
	/** Work that only the owner of the tables may do: upkeep, never a deed. */
	asOwner(work: (owner: Register) => Promise<void>): Promise<void>;
	close(): Promise<void>;
}

export interface Programme {
	/** As in package.json. */
	readonly version: string;
	/** Serves until it is told to stop. @returns the exit code. @throws Problem wrong_setting, already_running, no_database */
	serve(): Promise<number>;
	/** Opens the register and the folder of blobs, with the programme's rounds in it. @throws Problem wrong_setting, no_database */
	openHouse(): Promise<OpenedHouse>;
	/** How letters go out. @throws Problem wrong_setting */
	lettersOffice(): Promise<LettersOffice>;
	/** The folder of a round: one that is shipped with the programme, by its id, or a path as given. */
	roundFolder(id: string): string;
	/** Ids of the rounds that are shipped with the programme. */
	shippedRounds(): Promise<readonly string[]>;
}

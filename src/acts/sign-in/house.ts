/** What signing in stands on, beyond the house itself. */
import type { Institution } from "../../store/institutions-file.js";
import type { House } from "../act.js";
import type { Courier } from "../letters/courier.js";

export interface SignInHouse extends Pick<House, "db" | "clock"> {
	/** The real clock: sessions and codes end also where the clock of the house stands still. */
	readonly realTime: () => Date;
	/** Seals secrets of authenticator apps; not in the database. */
	readonly key: Buffer;
	readonly courier: Courier;
	/** Address of the portal, without a slash at its end. */
	readonly baseUrl: string;
	readonly institutions: readonly Institution[];
}

/** What the browser says of itself, for the list of one's sessions. */
export interface Browser {
	readonly device: string;
}

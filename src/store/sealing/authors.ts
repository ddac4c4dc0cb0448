/** Who wrote what, for whoever holds the key only: a person and an organisation stand in the register of items as keyed marks. */
import type { Vault } from "./vault.js";

/** The mark of a person who wrote, or of an organisation that lodged. @param id of the person or the organisation */
export function markOfAuthor({ originals }: Vault, id: string): string {
	return originals.markOf(`author ${id}`);
}

/** Ids of the register. */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text that came from outside can be an id at all; anything else is not found, and never reaches the database. */
export function canBeId(text: string): boolean {
	return UUID.test(text);
}

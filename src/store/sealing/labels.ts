/** The place of each sealed value: what is sealed for one opens at no other, so that rows cannot be swapped. */

/** A passage's text or blocks. */
export function passageLabel(column: "text" | "blocks", { item, position }: { item: string; position: number }): string {
	return `passage.${column} ${item} ${position}`;
}

/** Why a passage is placed under a question. */
export function placementLabel({ item, passage, question }: { item: string; passage: string; question: string }): string {
	return `placement.why ${item} ${passage} ${question}`;
}

/** What an item has once. */
export function itemLabel(column: "item.file_name" | "contribution.organisations" | "document.facts", item: string): string {
	return `${column} ${item}`;
}

/** The secret of somebody's authenticator app. */
export function appLabel(person: string): string {
	return `sign_in_second_factor.sealed ${person}`;
}

/** What was read of an arrival. */
export function arrivalLabel(arrival: string): string {
	return `arrival_sorting.sealed_facts ${arrival}`;
}

/** A letter that answers an arrival. */
export function letterLabel({ arrival, kind }: { arrival: string; kind: string }): string {
	return `outgoing_letter.sealed_letter ${arrival} ${kind}`;
}

/** WHO MAY DO WHAT: the one table. What one may not do is refused with its reason; what one may not see is not found, elsewhere. */
import type { Actor, Role } from "./person.js";

/** Every act, by the name under which it is performed. */
export const ACTS = [
	"open_round",
	"hold_clock",
	"finish_samples",
	"register_reply",
	"publish_reply",
	"register_contribution",
	"publish_contribution",
	"issue_compilation",
	"sign_checkpoint",
	"export_record",
] as const;
export type ActName = (typeof ACTS)[number];

const WHO: Readonly<Record<ActName, readonly Role[]>> = {
	open_round: ["secretariat"],
	hold_clock: ["secretariat"],
	finish_samples: ["secretariat"],
	register_reply: ["secretariat"],
	publish_reply: ["secretariat"],
	register_contribution: ["secretariat"],
	publish_contribution: ["secretariat"],
	issue_compilation: ["secretariat"],
	sign_checkpoint: ["secretariat"],
	export_record: ["secretariat"],
};

/** Whether somebody may perform an act at all; the state of the thing is the act's own concern. */
export function mayAct(actor: Actor, act: ActName): boolean {
	return WHO[act].includes(actor.role);
}

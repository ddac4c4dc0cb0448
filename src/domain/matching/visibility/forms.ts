/** What a form answers beside its labels: "Classification: none", "Diffusion | ☒ confidentielle", "Status of this paper | Not for publication". */
import { folded } from "../../reference/announcers.js";
import { handlingIn } from "./handling.js";
import { isMarking } from "./labels.js";
import { sayingsOf } from "./sentences.js";
import type { Value } from "./verdict.js";

/** Labels under which a document says who may read it. */
const LABEL =
	/^\W*(?:(?:level|degree|niveau|degre|type|regime) (?:of|de|d')\s*)?(status|visibility|classification|confidentiality|restrictions?|distribution|dissemination|circulation|publication|publicity|access|handling|(?:protective )?marking|sensitivity|statut|visibilite|confidentialite|diffusion|acces|marquage|publicite|sensibilite)(?: (?:of|du|de|des|d'|on|level|status|requested|demandee?|souhaitee?|wanted)\b[^:?]{0,40})?\W*$/;
/** Under these an answer that is not understood keeps back; "Status: draft" and "Publication: June 2017" do not. */
const KEEPS = /^(?:status|statut|publication|publicity|publicite|access|acces|restrictions?|visibility|visibilite)$/;
const OPEN =
	/^\W*(?:none|neant|aucune?|nil|public(?:s|que|ques|ly)?|generale?|libre|open|unrestricted|free|unlimited|illimitee?|(?:no|without|sans) (?:any )?restrictions?|everyone|everybody|for everyone|for all|tous|pour tous|tout public|for publication|pour publication)(?:$|\s*[–—,(.;-].*$)/;
const CLOSED = /^\W*(?:not|no|non|ne|pas|only|never|jamais|seul\w*|uniquement|limited|limitee?|for the|pour le)\b/;
/** No answer on a form is longer. */
const LONGEST = 90;

/** True for a line that is such a label; folded. */
export function isLabel(plain: string): boolean {
	return plain.length <= LONGEST && LABEL.test(plain);
}

/** What an answer beside a label says; null where the label asks something else, or the answer says nothing. */
export function formValue(label: string, answer: string): Value | null {
	const asked = isLabel(folded(label)) ? LABEL.exec(folded(label)) : null;
	if (asked === null || answer.trim() === "" || answer.length > LONGEST) return null;
	const plain = folded(answer);
	const said = [...sayingsOf(answer, "").map(({ value }) => value), handlingIn(answer)];
	if (said.includes("confidential")) return "confidential";
	// What stands behind "public" may take it back.
	if (OPEN.test(plain)) return WITHDRAWS.test(plain) ? "confidential" : "public";
	if (isMarking(answer)) return said.find((value) => value !== null) ?? null;
	return CLOSED.test(plain) || (!KEEPS.test(asked[1] ?? "") && /\p{L}{2}/u.test(plain)) ? "confidential" : null;
}

const WITHDRAWS =
	/\b(?:but|except|only|not|until|after|without|unless|if|mais|sauf|pas|non|ne|apres|sans (?!restriction)|si|hormis)\b/;

/** The same for a label and its answer on one line. */
export function formLineValue(text: string): Value | null {
	const colon = text.indexOf(":");
	return colon < 1 || text.length > 2 * LONGEST ? null : formValue(text.slice(0, colon), text.slice(colon + 1));
}

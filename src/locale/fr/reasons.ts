/** Pourquoi un passage est rangé sous une question : des membres de phrase qu’un agent comprend. */
import type { ReasonPhrases } from "../reasons.js";

export const reasons: ReasonPhrases = {
	heading: ({ quote }) => `titre « ${quote} »`,
	begins: ({ quote }) => `commence par « ${quote} »`,
	"lead-in": ({ quote }) => `introduit par « ${quote} »`,
	mention: ({ quote }) => `porte sur « ${quote} »`,
	wording: ({ quote }) => `reprend le libellé de la question, « ${quote} »`,
	"like-wording": ({ quote }) => `s'approche du libellé de la question, « ${quote} »`,
	topic: ({ quote }) => `titre « ${quote} », sur l'objet de la question`,
	number: ({ quote }) => `numéro « ${quote} », dans l'ordre du questionnaire`,
	"list-number": ({ quote }) => `numéro automatique « ${quote} », dans l'ordre du questionnaire`,
	"number-at-end": ({ quote }) => `numéro à la fin de « ${quote} », dans l'ordre du questionnaire`,
	"number-in": ({ quote }) => `numéro dans « ${quote} », dans l'ordre du questionnaire`,
	letter: ({ quote }) => `lettre « ${quote} », sous la question en cours`,
	"last-letter": ({ quote }) => `lettre « ${quote} » à la fin`,
	column: () => "colonne dont l'en-tête désigne la question",
	row: () => "ligne de la question",
	"form-box": ({ question }) => `dans l'encadré du formulaire réservé à la question ${question}`,
	"form-number": ({ question }) => `commence par le numéro de la question ${question}, dans le formulaire`,
	"form-place": ({ question }) => `figure sous la question ${question} du formulaire`,
	"form-wording": ({ question }) => `rédigé comme la question ${question} du formulaire`,
	confirmed: () => "confirmé par le Secrétariat",
	moved: () => "placé ici par le Secrétariat",
	noted: ({ quote }) => quote,
};

/** Le nom des fonctions. */
import type { roles as english } from "../en/roles.js";

export const roles: typeof english = {
	secretariat: "Secrétariat",
	registrar: "responsable du registre",
	administrator: "administrateur",
	focal_point: "point focal",
	deputy: "point focal suppléant",
	party_contributor: "contributeur d’une Partie",
	rapporteur: "rapporteur",
	member: "membre du Comité",
	observer: "observateur",
	contributor: "contributeur",
	nhri: "institution nationale des droits de l’homme",
	facilitator: "accompagnateur d’un groupe d’enfants",
};

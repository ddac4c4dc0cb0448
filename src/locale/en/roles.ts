/** What the roles are called. */
import type { Role } from "../../domain/person.js";

export const roles: Readonly<Record<Role, string>> = {
	secretariat: "Secretariat",
	registrar: "registrar",
	administrator: "administrator",
	focal_point: "focal point",
	deputy: "deputy focal point",
	party_contributor: "contributor of a Party",
	rapporteur: "rapporteur",
	member: "Committee member",
	observer: "observer",
	contributor: "contributor",
	nhri: "national human rights institution",
	facilitator: "facilitator of a children's group",
};

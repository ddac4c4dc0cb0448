/** En-têtes de l’état d’avancement en tableur. */
import type { sheet as english } from "../en/sheet.js";

export const sheet: typeof english = {
	code: "Code",
	party: "Partie",
	reply: "Réponse",
	received: "Reçue le",
	registered: "Enregistrée le",
	published: "Publiée le",
	version: "Version",
	daysLate: "Jours de retard",
	opens: "Commentaires à partir du",
	lastDay: "Commentaires jusqu’au",
	daysLeft: "Jours restants",
	contributions: "Contributions",
	commented: "Questions commentées",
};

/** Heads and tails of documents, each signed in a manner of its own, with who writes and whether children took part. Lines; "H:" is a running head, "F:" a foot. */

export interface Head {
	readonly lines: readonly string[];
	readonly organisations: readonly string[];
	readonly coalition: boolean;
	readonly children: boolean | null;
	readonly kind: "reply" | "comments" | "mixed";
	readonly parties: readonly string[];
}

const head = (
	lines: readonly string[],
	organisations: readonly string[],
	{ coalition = organisations.length > 1, children = null, kind = "comments", parties = ["AL"] }: Partial<Head> = {},
): Head => ({ lines, organisations, coalition, children, kind, parties });

const ON = ["Comments on the reply of Albania", "Question 3", "The reply says that one curriculum is taught. We have seen four."];
const SUR = [
	"Commentaires sur la réponse de l’Albanie",
	"Question 3",
	"La réponse parle d’un seul programme. Nous en avons vu quatre.",
];
const OWN = ["Question 3", "In Albania one curriculum is taught in all primary schools."];
const PROPRE = ["Question 3", "En Albanie, un seul programme est enseigné dans les écoles primaires."];

export const HEADS: readonly Head[] = [
	head(["H:Harbour Light Association · 4 Quay Street · Durrës", ...ON], ["Harbour Light Association"]),
	head(["F:Ligue des parents vigilants, 12 rue du Port, Vlora – www.lpv.example", ...SUR], ["Ligue des parents vigilants"]),
	head(["Submitted by: Centre for Safe Childhood (CSC)", ...ON], ["Centre for Safe Childhood"]),
	head(["Présenté par le Réseau albanais pour l’enfance (RAE)", ...SUR], ["Réseau albanais pour l’enfance"]),
	head([...ON, "On behalf of the Open Door Foundation,", "Mira Hoxha, Director"], ["Open Door Foundation"]),
	head([...SUR, "Pour l’Association Rive Claire,", "La présidente, Anne Morel"], ["Association Rive Claire"]),
	head(
		["Joint submission of the following 3 NGOs:", "Blue Kite Foundation", "Children First Union", "Safe Screens Network", ...ON],
		["Blue Kite Foundation", "Children First Union", "Safe Screens Network"],
	),
	head(
		[...SUR, "Nous, associations soussignées :", "Association Les Deux Rives", "Fondation Petit Phare", "Collectif Parole Libre"],
		["Association Les Deux Rives", "Fondation Petit Phare", "Collectif Parole Libre"],
	),
	head(
		["Submitted jointly by the Albanian Youth Forum and the Institute for Digital Safety", ...ON],
		["Albanian Youth Forum", "Institute for Digital Safety"],
	),
	head(
		["Contribution commune de la Fondation Aurore et de l’Association Écoute Jeunes", ...SUR],
		["Fondation Aurore", "Association Écoute Jeunes"],
	),
	head(
		["European Federation of Child Helplines and its member, the Albanian Federation of Child Helplines", ...ON],
		["European Federation of Child Helplines", "Albanian Federation of Child Helplines"],
	),
	head(["Office of the People’s Advocate of Albania", ...OWN], ["Office of the People’s Advocate of Albania"], { kind: "reply" }),
	head(["Défenseur des droits de l’enfant", "Contribution au questionnaire", ...PROPRE], ["Défenseur des droits de l’enfant"], {
		kind: "reply",
	}),
	head(["Ministry of Justice", "Reply of Albania to the questionnaire", "On behalf of the Government of Albania", ...OWN], [], {
		kind: "reply",
	}),
	head(["Ministère de la Santé et de la Protection sociale", "Réponse de l’Albanie au questionnaire", ...PROPRE], [], {
		kind: "reply",
	}),
	head([...ON, "Dr Lena Brandt, Institute of Child Psychology, Tirana"], ["Institute of Child Psychology"]),
	head(["Prof. Paul Girard (Centre d’études sur l’enfance)", ...SUR], ["Centre d’études sur l’enfance"]),
	head(
		[...ON, "Signed:", "Arta Kola, Lantern House Trust", "Ben Prifti, Riverbank Society"],
		["Lantern House Trust", "Riverbank Society"],
	),
	head(
		["Coalition for Children Online (lead: Northern Star Foundation)", ...ON],
		["Coalition for Children Online", "Northern Star Foundation"],
		{
			coalition: true,
		},
	),
	head(
		["Plateforme Enfance Numérique, au nom de ses membres : Association Galet, Fondation Sillage", ...SUR],
		["Plateforme Enfance Numérique", "Association Galet", "Fondation Sillage"],
	),
	head(
		["Paper Boat Association", "This submission was drawn up with 34 children aged 9–14.", ...ON],
		["Paper Boat Association"],
		{ children: true },
	),
	head(
		["Association Cerf-Volant", "Les enfants du conseil municipal ont participé à la rédaction de ce texte.", ...SUR],
		["Association Cerf-Volant"],
		{
			children: true,
		},
	),
	head(["Green Gate Foundation", "Children involved in the preparation: ☒ yes ☐ no", ...ON], ["Green Gate Foundation"], {
		children: true,
	}),
	head(["Fondation Tilleul", "Des enfants ont-ils participé ? ☐ oui ☒ non", ...SUR], ["Fondation Tilleul"], { children: false }),
	head(["Stone Bridge Society", "No child was consulted in preparing this submission.", ...ON], ["Stone Bridge Society"], {
		children: false,
	}),
	head(["Association Marelle", "Aucun enfant n’a été consulté pour la présente contribution.", ...SUR], ["Association Marelle"], {
		children: false,
	}),
	head(["Corner House Trust", "In 2016, 340 children aged 9 to 14 were counted in shelters.", ...ON], ["Corner House Trust"]),
	head(["Institut Horizon", "En 2016, 212 enfants ont été entendus par la police.", ...SUR], ["Institut Horizon"]),
	head(
		["Swallow Network", "Contents were discussed with pupils of two schools, who corrected our draft.", ...ON],
		["Swallow Network"],
		{ children: true },
	),
	head(["Union des familles", "Quarante jeunes de 12 à 17 ans ont relu notre contribution.", ...SUR], ["Union des familles"], {
		children: true,
	}),
	head(["From: Albanian Bar Association", "To: Secretariat of the Lanzarote Committee", ...ON], ["Albanian Bar Association"]),
	head(["De : Observatoire des écrans", "À : Secrétariat du Comité de Lanzarote", ...SUR], ["Observatoire des écrans"]),
];

/** Names of organisations and coalitions, made up; towns that exist nowhere. */
import type { Language } from "../../domain/wording.js";

export interface Organisation {
	readonly name: string;
	readonly language: Language;
}

type Several = readonly [string, ...string[]];

const CORES: Readonly<Record<Language, Several>> = {
	en: [
		"Children’s Voice",
		"Safe Childhood Association",
		"Young Voices Network",
		"Open Door Helpline",
		"Family Bridge",
		"Alliance for Children Online",
		"Listening Ear",
		"Childhood Observatory",
		"Parents for Safe Screens",
		"Youth Media Forum",
		"Shelter and Counsel",
		"Child Law Centre",
	],
	fr: [
		"Paroles d’enfants",
		"Association Enfance sûre",
		"Réseau Jeunes Voix",
		"Porte ouverte",
		"Trait d’union Familles",
		"Alliance Enfants en ligne",
		"À l’écoute",
		"Observatoire de l’enfance",
		"Parents et Écrans",
		"Forum des jeunes médias",
		"Abri et Conseil",
		"Centre du droit des enfants",
	],
};

const TOWNS: Several = [
	"Northvale",
	"Eastmoor",
	"Brightwater",
	"Oldbridge",
	"Whitefield",
	"Saltmarsh",
	"Greenhill",
	"Ravenford",
	"Longshore",
	"Mirefalls",
	"Vallombreuse",
	"Clairmont",
	"Hautebrune",
	"Pontvieux",
	"Rivesaltine",
	"Sablonne",
	"Montfleur",
	"Grandval",
	"Belleroche",
	"Fontclaire",
];

const COALITIONS: Readonly<Record<Language, Several>> = {
	en: ["Growing Up Online", "Together for Childhood", "Every Child Heard", "Safe and Free"],
	fr: ["Grandir en ligne", "Ensemble pour l’enfance", "Chaque enfant écouté", "Libres et protégés"],
};

/** The organisation of a number; one in three writes in French. */
export function organisation(number: number): Organisation {
	const language: Language = number % 3 === 2 ? "fr" : "en";
	const cores = CORES[language];
	const at = Math.floor(number / 3);
	const town = TOWNS[Math.floor(at / cores.length) % TOWNS.length] ?? TOWNS[0];
	const time = Math.floor(at / (cores.length * TOWNS.length));
	const name = `${cores[at % cores.length] ?? cores[0]} ${town}${number % 3 === 1 ? " East" : ""}`;
	return { name: time === 0 ? name : `${name} ${time + 1}`, language };
}

export function coalitionName(number: number, language: Language): string {
	const names = COALITIONS[language];
	return names[number % names.length] ?? names[0];
}

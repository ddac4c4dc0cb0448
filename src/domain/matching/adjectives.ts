/**
 * How the States of the Council of Europe and its neighbours are spoken of without their name, by ISO code: adjectives in English,
 * adjectives in French as masculine and feminine singular, and capitals that nobody is called after (children are called Sofia).
 * Facts of the languages, the same for every round.
 */
export interface SpokenOf {
	readonly en: readonly string[];
	readonly fr: readonly string[];
	readonly capitals: readonly string[];
}

const TABLE = `
AD; Andorran; andorran andorrane; Andorra la Vella, Andorre-la-Vieille
AL; Albanian; albanais albanaise; Tirana
AM; Armenian; arménien arménienne; Yerevan, Erevan
AT; Austrian; autrichien autrichienne; Vienna, Vienne
AZ; Azerbaijani, Azeri; azerbaïdjanais azerbaïdjanaise azéri azérie; Baku, Bakou
BA; Bosnian, Herzegovinian; bosnien bosnienne bosniaque; Sarajevo
BE; Belgian; belge; Brussels, Bruxelles
BG; Bulgarian; bulgare; 
CH; Swiss; suisse; Bern, Berne
CY; Cypriot; chypriote; Nicosia, Nicosie
CZ; Czech; tchèque; Prague
DE; German; allemand allemande; Berlin
DK; Danish; danois danoise; Copenhagen, Copenhague
EE; Estonian; estonien estonienne; Tallinn
ES; Spanish; espagnol espagnole; Madrid
FI; Finnish; finlandais finlandaise finnois finnoise; Helsinki
FR; French; français française; Paris
GB; British, UK; britannique; London, Londres
GE; Georgian; géorgien géorgienne; Tbilisi, Tbilissi
GR; Greek, Hellenic; grec grecque hellénique; Athens, Athènes
HR; Croatian, Croat; croate; Zagreb
HU; Hungarian; hongrois hongroise; Budapest
IE; Irish; irlandais irlandaise; Dublin
IS; Icelandic; islandais islandaise; Reykjavik, Reykjavík
IT; Italian; italien italienne; Rome
LI; Liechtenstein, Liechtensteiner; liechtensteinois liechtensteinoise; Vaduz
LT; Lithuanian; lituanien lituanienne; Vilnius
LU; Luxembourg, Luxembourgish, Luxembourgian, Luxemburgish; luxembourgeois luxembourgeoise; 
LV; Latvian; letton lettone lettonne; Riga
MC; Monegasque, Monégasque, Monacan; monégasque; 
MD; Moldovan, Moldavian; moldave; Chisinau, Chișinău
ME; Montenegrin; monténégrin monténégrine; Podgorica
MK; Macedonian, North Macedonian; macédonien macédonienne nord-macédonien nord-macédonienne; Skopje
MT; Maltese; maltais maltaise; Valletta, La Valette
NL; Dutch, Netherlands; néerlandais néerlandaise hollandais hollandaise; The Hague, La Haye
NO; Norwegian; norvégien norvégienne; Oslo
PL; Polish; polonais polonaise; Warsaw, Varsovie
PT; Portuguese; portugais portugaise; Lisbon, Lisbonne
RO; Romanian; roumain roumaine; Bucharest, Bucarest
RS; Serbian, Serb; serbe; Belgrade
RU; Russian; russe; Moscow, Moscou
SE; Swedish; suédois suédoise; Stockholm
SI; Slovenian, Slovene; slovène; Ljubljana
SK; Slovak; slovaque; Bratislava
SM; San Marino, Sammarinese, San Marinese; saint-marinais saint-marinaise sammarinais sammarinaise; 
TN; Tunisian; tunisien tunisienne; Tunis
TR; Turkish; turc turque; Ankara
UA; Ukrainian; ukrainien ukrainienne; Kyiv, Kiev`;

/** How each State is spoken of, by its code. */
export const SPOKEN_OF: ReadonlyMap<string, SpokenOf> = new Map(
	TABLE.trim()
		.split("\n")
		.map((row) => {
			const [code = "", en = "", fr = "", capitals = ""] = row.split(";").map((part) => part.trim());
			const list = (part: string, sign: RegExp): string[] => part.split(sign).filter((word) => word !== "");
			return [code, { en: list(en, /,\s*/), fr: list(fr, /\s+/), capitals: list(capitals, /,\s*/) }];
		}),
);

/** French words on who may read, without case and accents. A star stands for any ending, a stroke parts the words. */
import type { Words } from "./kinds.js";

export const FRENCH: Words = {
	publish:
		"citer|cite|citee|citees|cites|citation|reprodui*|reproduction|pour publication|publier|publie|publies|publiee|publiees|publient|publions|publiez|publiera|publierez|publication*|publiant|public|publics|publique|publiques|en ligne|sur internet|internet|site|sites|site web|site internet|diffus*|rediffus*|lettre ouverte|paraitre|paraisse|paraissent|parution|grand jour|publiquement|faire etat|fasse etat|imprimer|faire figurer",
	show: "destine*|lira|liront|lisent|verra|verront|lire|lue|lues|lu|lus|lise|montrer|montre|montree|montrees|montres|voir|vue|vues|partag*|circuler|circule|circulent|circulation|distribu*|transmettre|transmis|transmise|transmises|transmet|transmission|communiquer|communique|communiquee|communiquees|communiques|communication|divulgu*|divulgation|reveler|revele|revelee|acces|accessible|accessibles|disponible|disponibles|a la disposition|utiliser|utilise|utilisee|utilisees|usage|connu|connue|connues|connus|consulter|consulte|consultee|consultees|portee a la connaissance|porte a la connaissance|porter a la connaissance|portees a la connaissance|a la connaissance|connaissance|remettre|remis|remise|figurer|figure|figurent|ouvert|ouverte|ouvertes|sache|tomber entre les mains|apparaitre|apparaisse|communiquent|mettre a disposition|parvenir|parvienne",
	keep: "confidentiel|confidentielle|confidentiels|confidentielles|confidentiellement|secret|secrete|secretes|secrets|sous le sceau|restreinte|restreint|interne|internes|sous embargo|embargo|entre nous|entre vous et nous|entre le comite et nous|entre nous et le comite|entre le secretariat et nous|pour vous|pour vous seuls|a titre personnel|a titre confidentiel|a titre strictement confidentiel|inedit|inedite|non public|non publique|prive|privee|hors du dossier|en confidence|tenir secrete|couvert par le secret|couverte par le secret|sous silence|a usage interne|retenue|retenues",
	secrecy: "confidentialite|secret absolu|discretion|confidence",
	omit: "initiales|remplac*|supprimer|supprime|supprimee|supprimes|supprimees|retirer|retire|retiree|retires|enlever|enleve|enleves|effacer|efface|effacee|effaces|effacees|occulter|occulte|occultee|occultes|omettre|omis|omise|biffer|biffe|biffes|masquer|masque|masques|caviarder|caviarde|taire|tu|tue|ne pas mentionner|passer sous silence|caches|cachee",
	anonymous: "anonym*|sans nom|pseudonym*|ne pas etre nomme|ne pas etre nommee|ne pas etre identifie",
	everyone:
		"sans reserve|sans reserves|sans restriction|sans restrictions|sans aucune restriction|sans limite|sans limites|sans limitation|tous|toutes|tout le monde|chacun|chacune|quiconque|toute personne|n'importe qui|librement|largement|grand public|le public|au public|du public|aux tiers|a tous|par tous|des tiers|qui veut|qui le souhaite|qui le veut|bon vous semble",
	inside:
		"votre|vos|comite|secretariat|rapporteur|rapporteurs|rapporteuse|rapporteuses|conseil de l'europe|bureau|vous|vous-memes|evaluateurs|lanzarote",
	outside:
		"autorites|autorite|gouvernement|gouvernements|ministere|ministeres|ministre|etat|etats|partie|parties|delegation|delegations|police|presse|medias|journalistes|tiers|l'exterieur|au-dela|hors|ailleurs|autrui",
	only: "seul|seule|seuls|seules|seulement|uniquement|exclusivement|exclusif|exclusive|reserve|reservee|reserves|reservees|reserver|limite|limitee|limites|limitees|personne d'autre|nul autre|nulle autre|personne hors|nul hors|strictement|qu'au sein|ne doit pas sortir|pas sortir|ne pas sortir|pas quitter|ne pas quitter|pas au-dela|qu'au|qu'aux|qu'a|que le|que les|que du|que pour|que des|a l'attention du",
	not: "aucune partie de|aucun passage de|aucun element de|rien dans|rien de ce|aucune de|aucun de|ne|n'|pas|jamais|aucun|aucune|aucuns|rien|ni|nul|nulle|nullement|personne|sans|non|guere|point",
	hinder:
		"objection|objections|oppose|opposent|opposons|opposer|opposition|opposee|opposes|refus*|interdi*|defend|defendu|defense|empech*|obstacle*|s'abstenir|abstenir|abstenez|abstienne|inconvenient|inconvenients|difficulte|difficultes|restriction|restrictions|limitation|limitations|contre|eviter|evite|evitez|exclu|exclue|exclues|exclure|prohib*|reserves|renoncons a la publication|retire|revoque|hors de question|impossible|inopportun*|premature*|a l'abri|au lieu|plutot que|contraire|gene|reticent*",
	lift: "renonc*|leve|leves|levee|levons|lever|lever toute",
	reason:
		"besoin|raison|raisons|necessaire|necessaires|necessite|motif|motifs|lieu|utile|obligation|mesure|mesures|demande|demandons|appelle|exige|requiert",
	permit:
		"peut|peuvent|pouvez|pouvons|pourra|pourront|pourrait|pourriez|puisse|puissent|pouvant|pouvoir|doit|doivent|devra|devront|sera|seront|soit|soient|etre|accept*|accord|accorde|accordons|d'accord|autoris*|consent*|approuv*|approbation|souhait*|voulons|veut|voudrions|voudraient|desir*|veuillez|merci|priere|prions|prie|prier|demand*|sollicit*|heureux|heureuse|heureuses|content|contents|ravis|libre|libres|permet*|permis|permission|feu vert|volontiers|tenons|tient|bienvenue|invit*|favorable|favorables|destine*|vocation|en vue de|faire|faites|aimerions|preferons|prefere|prefererions|saurions gre|tenu|appele|appelee|pour publication|en vue de sa|en vue de leur|laisser|laisse|laissons|droit|adresse|adressee",
	condition:
		"sauf si|sauf accord|a moins|a condition|a la condition|condition|pourvu|tant que|jusqu'a|jusqu'au|des que|des lors|lorsque|lorsqu'|quand|apres|avant|pas avant|une fois|si|s'il|sous reserve|sous condition|sous la condition|prealable|prealablement|au prealable|d'abord|ulterieurement|plus tard|dans la mesure|que si|qu'a condition|qu'avec|qu'apres|qu'a la condition|selon que|en attendant|requis|requise|sous la reserve",
	fear: "risque*|danger|dangereux|dangereuse|represailles|peril|exposer|exposerait|menace*|nuire|nuirait|crain*|perdre|perdrait|perdrions|consequences",
	doubt:
		"douter|doutons|doute|hesit*|decide|decider|discut*|examin*|savoir si|peut-etre|eventuel*|en partie|partiellement|pour l'instant|pour le moment|provisoirement|encore|en principe|reflechi*|presque|la plupart|certaines parties",
	except: "sauf|hormis|excepte|a l'exception|exception faite|a l'exclusion|a part|exception|en dehors de|mis a part|fors|moins",
	but: "mais|toutefois|cependant|neanmoins|pourtant|tandis que|alors que|en revanche|bien que|quoique|or",
	and: "et|ou|ainsi que",
	that: "que|qu'|qui|dont|ou l'on|auquel|laquelle|lequel|lesquels|lesquelles|ce que|pourquoi|comment",
	text: "document|documents|contribution|contributions|reponse|reponses|soumission|soumissions|commentaire|commentaires|texte|textes|rapport|information|informations|observation|observations|remarque|remarques|declaration|avis|dossier joint|lettre|lettres|courrier|courriel|message|memoire|note|notes|pages|tableau|lignes|propos|contenu|piece|pieces|envoi|renseignements|questionnaire|expose|ecrit|ecrits|version|formulaire|fiche",
	part: "section|sections|chapitre|chapitres|partie|parties|annexe|annexes|paragraphe|paragraphes|page|passage|passages|phrase|phrases|point|points|alinea|alineas|colonne|colonnes|encadre|encadres|post-scriptum",
	datum:
		"nom|noms|identite|identites|telephone|telephones|numero|numeros|adresse|adresses|courriels|coordonnees|contact|contacts|histoire|histoires|recit|recits|cas|exemple|exemples|temoignage|temoignages|signature|signatures|photographie|photographies|liste|auteur",
	here: "la presente|le present|les presentes|les presents|ce|cet|cette|ces|present|presente|presents|presentes|notre|nos|mon|ma|mes|ci-joint|ci-jointe|ci-joints|ci-jointes|ci-apres|ci-dessous|ci-dessus|suivant|suivante|suivants|suivantes|qui suit|qui suivent|qui precede|qui precedent",
	theirs: "sa|son|ses|leur|leurs",
	article:
		"le|la|les|l'|un|une|des|du|au|aux|d'|toute|tout|chaque|certain|certains|certaines|quelques|tel|telle|tels|telles|aucune partie|celui|celle|ceux|celles|deux|trois",
	pronoun: "les deux|tous deux|toutes deux|l'un et l'autre|il|elle|ils|elles|celle-ci|celui-ci|ceux-ci|celles-ci|y|l'on",
	itself:
		"ce qui suit|tout ce qui suit|ce qui precede|tout ceci|tout cela|ceci|cela|c'est|l'ensemble|le tout|la presente|le present|les presentes|les presents|ce que nous ecrivons|ce que nous ecrivons ici|ce que nous disons|ce que nous disons ici|ce que nous avons ecrit|il s'agit",
	author:
		"nous|je|j'|me|m'|association|organisation|federation|coalition|reseau|institut|fondation|ong|soussignes|soussignees|signataires|membres|auteurs|auteures|equipe|conseil|direction|enfants|jeunes|collectif|ligue|union|amicale|forum",
	through:
		"traitement|maniere|accord|autorisation|permission|objection|objections|difficulte|difficultes|inconvenient|raison|raisons|besoin|souhait|demande|restriction|restrictions|limitation|limitations|condition|conditions|cas|reserve|reserves|obstacle|obstacles|integralite|totalite|entier|attention|usage|titre|fins|disposition|connaissance|part|avis|droit|vue|forme|caractere|gre|mains|europe|conseil|public|suite|langue|langues|anglais|francais|reference|mention|source|cycle|suivi|procedure|convention|transparence|statut|nature|sein|feu|vert|mesure|moyen|expression|egard|egards|sceau|gage|lecteur|lecteurs|interesse|interesses|interessees|mise|communique|portee",
	auxiliary:
		"donnons|donne|donnent|exprimons|serions|serais|sommes|suis|est|sont|etre|ete|soit|soient|sera|seront|serait|seraient|etait|etaient|a|ont|ait|aient|avons|avez|avait|avaient|aura|fut|rendre|rend|rendu|rendue|rendus|rendues|rende|rester|reste|restent|demeurer|demeure|demeurent|demeurera|garder|gardez|garde|gardee|gardes|gardees|traiter|traite|traitee|traites|traitees|considere|consideree|consideres|considerees|revet|revetent|faire|fasse|fait|faite|mettre|mise|mises|mis|mettez|paraitre|devenir|devienne|contient|contiennent|comporte|comportent|tenir|tenue|tenu",
	past: "a ete|ont ete|avait|avaient|etait|etaient|fut|furent|avait ete|avaient ete|n'a pas ete|n'ont pas ete",
	adverb:
		"sauf indication contraire|sauf mention contraire|sans autre formalite|sans autre|bien entendu|declarons|declare|confirmons|confirme|precisons|informons|croyons|pensons|ecrivons|soumettons|adressons|integral|integrale|complete|aussi|egalement|donc|ainsi|alors|dans son integralite|integralement|entierement|totalement|strictement|expressement|meme|toujours|deja|simplement|directement|ouvertement|tres|bien|ici|y|en|tout|formellement|volontiers|meme|certes|par ailleurs|clairement|non plus|en aucun cas",
	of: "de|d'|du|des",
	preposition: "en|dans|sur|par|pour|avec|a|au|aux|chez|vers|entre|parmi|sous|contre|comme|afin|selon|comme|car|puisque|parce",
	time: "annee|mois|semaine|jour|jours|mars|janvier|fevrier|avril|mai|juin|juillet|septembre|octobre|novembre|decembre|moment|date|an|ans|temps|instant",
	other:
		"loi|lois|projet|projets|decret|decrets|ordonnance|ordonnances|reglement|reglements|directive|etude|etudes|enquete|enquetes|jugement|jugements|arret|arrets|decision|decisions|plan|lignes directrices|programme|programmes|registre|registres|donnees|convention|images|photos|ligne d'ecoute",
	yes: "oui|accordee|accepte|acceptee|autorisee|permise|d'accord",
	no: "non|neant|aucun|aucune|refusee|refuse|a eviter",
};

/** Français : ce que disent les commandes quand elles ont fait quelque chose. */
import type { CliPhrases } from "./en.js";

const several = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;

export const said: Omit<CliPhrases, "help" | "people" | "erasing"> = {
	interrupted: "Interrompu. Ce qui était fait reste fait.",
	seeHelp: "Voir rapporteur --help, ou --help après une commande.",
	unexpected: (what) => `Une erreur s’est produite qui ne devait pas se produire : ${what}. Rien n’a été conservé à moitié.`,
	whichRound: (ids) =>
		ids.length === 0
			? "Il n’y a pas encore de cycle."
			: `Il y a plusieurs cycles ; indiquez lequel avec --round : ${ids.join(", ")}.`,
	noFile: (file) => `Il n’y a pas de fichier ${file}, ou il ne peut être lu.`,
	notACount: (name, most) => `--${name} attend un nombre entier de 0 à ${most}.`,
	notAnId: (written) => `${written} n’est pas l’identifiant d’une contribution : import les imprime.`,

	intake: {
		decisions: {
			register: "enregistrer",
			ask: "interroger l’expéditeur",
			ignore: "ignorer",
			duplicate: "répété",
			hold: "une personne décide",
		},
		why: {
			forged: "le serveur de courrier du domaine de l’expéditeur déclare ne pas avoir envoyé ce message",
			"too-many": "il comporte plus de documents qu’il n’en est lu à la fois",
			"spam-with-document": "le serveur de courrier l’a classé indésirable, mais il comporte un document sur ce cycle",
			"same-from-another": "une autre personne a déjà envoyé le même document : quelqu’un doit dire de qui il vient",
			"reply-address": "il a été envoyé à l’adresse de réponse que seul connaît l’expéditeur de ce dossier",
			"verified-thread": "l’expéditeur vérifié d’un dossier répond dans son fil",
			document: "il comporte un document Word qui a pu être lu",
			"document-off-round": "il comporte un document Word qui ne nomme aucune Partie ni aucune question de ce cycle",
			"no-word-document": "ce qu’il comporte n’est pas un document Word lisible",
			encrypted: "il est chiffré, et personne ici n’en a la clé",
			"unreadable-file": "il comporte un fichier illisible, et ne dit pas ce que c’est",
			"text-of-mail": "la contribution est le texte du message : un document Word est demandé à l’expéditeur",
			"announced-document": "il parle d’un document, mais n’en comporte aucun",
			"answer-without-document": "il répond à un message sans comporter de document : quelqu’un doit le lire",
			"no-document": "il ne comporte pas de document : quelqu’un doit le lire",
			"same-message": "le même message est déjà arrivé",
			"same-document": "cet expéditeur a déjà envoyé le même document",
			bounce: "un système de courrier renvoie l’un de nos messages ou rend compte de sa remise",
			"automatic-answer": "une réponse automatique que personne n’a écrite",
			loop: "il tourne en boucle, ou c’est l’une de nos lettres",
			spam: "le serveur de courrier l’a classé indésirable, et il ne comporte rien pour ce cycle",
			list: "un envoi à une liste de diffusion, qui ne comporte rien pour ce cycle",
		},
		where: { subject: "objet", body: "texte", "attachment name": "nom du fichier", document: "document", header: "en-tête" },
		read: "lu",
		kept: "conservé sans être lu",
		refused: "ne peut être lu",
		named: (name, what) => `${name} : ${what}`,
		unreadable: "le message ne peut être décomposé ; il est conservé tel quel",
		nobody: "(sans expéditeur)",
		received: (file, isNew) => (isNew ? `${file} : conservé.` : `${file} : déjà arrivé ; conservé une seule fois.`),
		failed: (count) =>
			count < 2
				? `${count} message n’a pu être lu à cause d’une erreur ; il est conservé et sera relu la prochaine fois.`
				: `${count} messages n’ont pu être lus à cause d’une erreur ; ils sont conservés et seront relus la prochaine fois.`,
		sent: (sent, failed) =>
			`${several(sent, "lettre envoyée", "lettres envoyées")}${failed === 0 ? "." : `, ${several(failed, "non remise ; elle sera réessayée", "non remises ; elles seront réessayées")}.`}`,
	},

	reading: {
		kind: "Nature",
		kinds: { reply: "réponse au questionnaire", comments: "commentaires sur des réponses", mixed: "réponse et commentaires" },
		language: "Langue",
		visibility: "Peut être lu par",
		visibilities: {
			public: "tous (public)",
			confidential: "le Comité seulement (confidentiel)",
			unstated: "non précisé : confidentiel jusqu’à décision d’une personne",
			contradictory: "contradictoire : confidentiel jusqu’à décision d’une personne",
		},
		inShort: { public: "public", confidential: "confidentiel", unstated: "non précisé", contradictory: "contradictoire" },
		quoted: (quote) => `« ${quote} »`,
		inRunningHead: "en-tête de page",
		paragraph: (number) => `paragraphe ${number + 1}`,
		parties: "Parties",
		organisations: "Organisations",
		coalition: "coalition",
		children: "Participation d’enfants",
		yes: "oui",
		no: "non",
		none: "aucune",
		traces: "Non montré, et retiré avant publication",
		traceKinds: {
			author: "auteur",
			comment: "commentaire",
			insertion: "insertion (gardée)",
			deletion: "texte supprimé",
			move: "texte déplacé",
			hidden: "texte masqué",
			picture: "image",
			embedded: "objet incorporé",
			link: "adresse externe",
			contents: "table des matières",
			"old-format": "lu d’un ancien format, des numéros peuvent manquer",
			converted: "converti d’un autre format par LibreOffice",
			property: "propriété du fichier",
			"custom-xml": "données personnalisées",
			unreadable: "illisible",
		},
		columns: { question: "question", score: "score", party: "Partie", visibility: "lu par", why: "pourquoi", text: "texte" },
		unplaced: (count) =>
			count === 0
				? "Chaque passage de texte est rattaché à une question."
				: `${several(count, "passage n’est rattaché", "passages ne sont rattachés")} à aucune question (–).`,
	},
	merging: {
		oneCopy: "Il n’y a rien à réunir : indiquez deux exemplaires ou plus.",
		name: (symbol) => `${symbol} (réuni)`,
		isThere: (path) =>
			`${path} existe déjà, et quelqu’un a pu y travailler. Rien n’a été écrit. Choisissez un autre dossier avec --out.`,
		copy: (file, answers) => `${file} : ${several(answers, "réponse", "réponses")}.`,
		leftOut: (file, kinds) => `Non repris de ${file}, à voir sur place : ${kinds.join(", ")}.`,
		severalParties: (parties) => `Les exemplaires nomment plusieurs Parties : ${parties.join(" ; ")}.`,
		outcome: (agreed, conflicts) =>
			`${several(agreed, "question a une réponse", "questions ont une réponse")}, ${conflicts === 0 ? "aucune de façon différente" : `${conflicts} de plus en ont de différentes : tous les textes sont dans le formulaire, signalés`}.`,
		differs: (question) => `La question ${question} a des réponses différentes :`,
		unplaced: "Les textes qui n’étaient dans aucun cadre sont à la fin du formulaire :",
	},
	placing: {
		waiting: (count) =>
			count === 0
				? "Dans ce document, aucun passage n’attend d’être placé."
				: `${several(count, "passage attend", "passages attendent")} : sous aucune question tant qu’il n’y a pas confirmation (--confirm), déplacement (--under) ou refus (--none).`,
		placed: (count) => `${several(count, "passage figure", "passages figurent")} désormais à l’endroit indiqué.`,
		oneDeed: "Indiquez une seule des options --confirm, --under et --none.",
		whichPassages: "Indiquez les passages avec --passages : 4,6-8.",
		notPassages: (written) => `${written} ne désigne pas de passages : écrivez 4,6-8.`,
	},
	arriving: {
		replyRegistered: (symbol, version) =>
			`${symbol} est enregistrée${version === 1 ? "" : ` (version ${version} ; la précédente reste citable)`}.`,
		contributionRegistered: (file, item) => `${file} est enregistré sous ${item}.`,
		facts: (passages, unplaced) => `${several(passages, "passage", "passages")}, dont ${unplaced} sans question.`,
		toPlace: (count, item) =>
			`Pour ${several(count, "passage", "passages")}, la question reste incertaine : sous aucune tant que vous n’avez pas tranché : rapporteur place ${item}`,
		held: "Tenu à la disposition du Secrétariat : le document ne dit pas qu’il est public.",
		about: (parties, organisations) =>
			`Au sujet de ${parties.join(", ")} ; par ${organisations.join(" ; ") || "une organisation qu’il ne nomme pas"}.`,
		replyPublished: (symbol, day) => `${symbol} est publiée le ${day}.`,
		windowOpened: (lastDay) => `Les commentaires sont reçus jusqu’au ${lastDay}, fin de journée.`,
		windowUnchanged: "Le délai de commentaires reste ce qu’il était.",
		embargoed: (moment) => `Sera publié le ${moment} ; rien ne le laisse savoir avant. Pour y renoncer :`,
		overdue: (why) =>
			`Un document dont le moment de publication est venu n’a pas pu être publié (${why}). Il reste à publier : faites-le à la main, ou vérifiez ses dates.`,
		embargoLifted: "Il ne sera pas publié automatiquement.",
		contributionPublished: (symbol, day) => `Publiée sous la cote ${symbol} le ${day}.`,
		next: (command) => `Ensuite : ${command}`,
	},
	play: {
		id: "id",
		round: "cycle",
		due: "attendues le",
		received: "reçue",
		published: "publiée",
		lastDay: "commentaires jusqu’au",
		contributions: "contributions",
		parties: "Parties",
		party: "Partie",
		code: "code",
		stage: "étape",
		states: { answered: "répondu", partly: "en partie", not_applicable: "sans objet", none: "sans réponse" },
		late: (days) => `${days} j de retard`,
		noReply: "pas de réponse",
		legend: "● répondu  ◐ en partie  ∅ sans objet  ○ sans réponse  · non publiée ; ′ commenté",
		totals: (received, published, parties) => `${received} réponses reçues sur ${parties}, ${published} publiées.`,
		noRounds: "Aucun cycle n’a encore été ouvert.",
	},
	finding: {
		nothingSought: "Indiquez au moins un mot à chercher.",
		document: "document",
		passage: "passage",
		questions: "questions",
		parties: "Parties",
		readBy: "lu par",
		everybody: "tous",
		secretariat: "Secrétariat",
		text: "texte",
		found: (count) => `${several(count, "passage", "passages")}.`,
	},
	keys: {
		id: "clé",
		from: "provenance",
		places: { environment: "RAPPORTEUR_KEYS", command: "RAPPORTEUR_KEY_COMMAND", file: "fichier de clé" },
		notGiven: "non donnée",
		use: "emploi",
		current: "courante",
		opensOnly: "ouvre seulement",
		items: "documents",
		originals: "originaux",
		yes: "oui",
		wrapping: "clés de données",
		made: (id) =>
			`Clé ${id} créée. Redémarrez le portail pour qu’il la connaisse, puis passez à elle avec rapporteur keys rotate. Une clé de RAPPORTEUR_KEYS ou une commande passe avant elle.`,
		rotated: (count, id) =>
			count === 0
				? `Tout est déjà enveloppé avec ${id}.`
				: `${several(count, "clé de données enveloppée", "clés de données enveloppées")} avec ${id}. Gardez la clé précédente aussi longtemps que vous gardez des sauvegardes antérieures.`,
	},
	papers: {
		compiled: (path, fresh) => (fresh ? path : `${path}  (rien de nouveau depuis son émission)`),
		cannotWrite: (path, code) =>
			`Impossible d’écrire ${path}${code === "" ? "" : ` (${code})`}. Choisissez un autre dossier avec --out.`,
	},
	record: {
		csvNeedsFolder: "Le CSV donne plusieurs fichiers : indiquez dans quel dossier avec --out.",
		written: (rows, folder) => `${several(rows, "ligne écrite", "lignes écrites")} dans ${folder}.`,
	},
	chain: {
		cannotWrite: (path, code) =>
			code === "EEXIST"
				? `Il y a déjà un fichier ${path} ; il est resté tel quel. Indiquez-en un autre.`
				: `Impossible d’écrire ${path}${code === "" ? "" : ` (${code})`}. Rien n’a été fait. Indiquez un autre fichier.`,
		oneReceipt: "Un récépissé vaut pour un seul document : donnez-en un à la fois avec --receipt.",
		exported: (path) => `Le journal est écrit dans ${path}. Il contient des éléments confidentiels : conservez-le comme tel.`,
		notARecord: (file) => `${file} n’est pas un journal exporté : record export en produit un.`,
		noKey: (file) => `Il n’y a pas de clé dans ${file} : elle est publiée à l’adresse /record/key.txt.`,
		ownKeys: "Les signatures ont été vérifiées avec les clés que nomme le journal lui-même ; donnez la clé publiée avec --key.",
		whole: (entries) => `La chaîne est entière : ${several(entries, "entrée", "entrées")}.`,
		broken: {
			changed: (place) => `Le journal est rompu : l’entrée ${place} a été modifiée.`,
			removed: (place) => `Le journal est rompu : ce qui était l’entrée ${place} a été retiré ou réécrit, seul ou avec la suite.`,
			inserted: (place) => `Le journal est rompu : l’entrée ${place} a été insérée.`,
			reordered: (place) => `Le journal est rompu : l’entrée ${place} n’est pas à sa place.`,
		},
		there: (kind, at) => `Ce qui s’y trouve maintenant : ${kind}, ${at}.`,
		undisclosed: (count) =>
			`Pour ${several(count, "entrée", "entrées")}, des noms ou des faits ont été effacés ou ne sont pas exportés ; la chaîne s’en passe.`,
		checkpoints: {
			holds: (name) => `Point de contrôle ${name} : il tient.`,
			not_signed: (name) => `Point de contrôle ${name} : non signé par la clé.`,
			not_a_checkpoint: (name) => `${name} : ce n’est pas un point de contrôle.`,
			missing: (name) => `Point de contrôle ${name} : le journal n’a plus ce qui a été signé.`,
			misplaced: (name) => `Point de contrôle ${name} : il précède un point antérieur.`,
		},
		checkpointsHeld: (held, all) => `${several(held, "point de contrôle tient", "points de contrôle tiennent")} sur ${all}.`,
		receipts: {
			recorded: (name) => `Récépissé ${name} : il figure au journal.`,
			not_recorded: (name) => `Récépissé ${name} : introuvable au journal.`,
			not_a_receipt: (name) => `${name} : ce n’est pas un récépissé, ou il a été modifié depuis sa remise.`,
		},
	},
	simulation: {
		begins: (round, seed) =>
			`Remplissage de ${round} avec des documents inventés, graine ${seed}. Ctrl-C arrête après le document en cours ; la même commande reprend.`,
		onlyMonitored: (parties) => `Le cycle suit ${parties} Parties : il n’en répond pas davantage.`,
		onlyAnswerable: (answers) =>
			`Le questionnaire compte ${answers} questions qui appellent une réponse : aucune réponse n’en traite davantage.`,
		strangers: (count) =>
			`Ce cycle contient ${several(count, "document", "documents")} d’une autre origine, et ce qui est inventé ne peut plus en être retiré. Utilisez un autre DATA_DIR, ou ajoutez --mix.`,
		done: (replies, contributions, passages) =>
			`${several(replies, "réponse", "réponses")} et ${several(contributions, "contribution", "contributions")} enregistrées, avec ${several(passages, "passage", "passages")}.`,
		published: (count) => `${several(count, "document publié", "documents publiés")}.`,
		already: (count) => `${several(count, "document était déjà là", "documents étaient déjà là")}.`,
		clockHeld: (day) => `L’horloge de cette maison est arrêtée au ${day}, afin que des délais de commentaires y soient ouverts.`,
		seconds: (seconds) => `${seconds.toFixed(1).replace(".", ",")} s.`,
	},
};

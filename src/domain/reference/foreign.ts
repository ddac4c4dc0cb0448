/** Words of the other languages of the Parties that an author keeps while writing English or French ("Zu Frage 7"), without case and accents. */

/** What these languages call a question. */
export const FOREIGN_NOUNS: readonly string[] = (
	"frage fragen pregunta preguntas domanda domande pergunta perguntas vraag vragen fraga fragor spørsmal spørgsmal kysymys kusimus pytanie pytania " +
	"otazka otazky vprasanje vprasanja pitanje pitanja intrebarea intrebare intrebarile kerdes klausimas jautajums soru pyetja pyetje вопрос вопросы въпрос питання"
).split(" ");

/** Words that lead to a reference: "Bezüglich der", "Respuesta a la", "Risposta alla". */
export const FOREIGN_LEAD_WORDS = (
	"zu zur zum den der die das auf bezuglich betreffend betr hinsichtlich antwort antworten bemerkung bemerkungen anmerkung anmerkungen stellungnahme kommentar und " +
	"respuesta respuestas sobre el los las y risposta risposte alla alle sulla sulle al e resposta odpowiedz odpoved odgovor raspuns la na uz"
).split(" ");

/** Those of them that speak of another's text. */
export const FOREIGN_PREPOSITION = "zu|zur|zum|auf|bezuglich|betreffend|betr|hinsichtlich|sobre|alla|alle|sulla|sulle|na";

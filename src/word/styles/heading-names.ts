/** Names of built-in heading styles where a programme wrote the translated one instead of Word's "heading 1". */
const HEADING =
	/^(?:heading|titre|überschrift|ueberschrift|título|titulo|títol|titolo|kop|rubrik|overskrift|otsikko|nagłówek|naglowek|nadpis|naslov|címsor|cimsor|заголовок|επικεφαλίδα|başlık|titlu|pealkiri|virsraksts|antraštė|fyrirsögn|vërejtje|заглавие|наслов|titull)\s*([1-9])$/iu;

const TITLE = /^(?:title|titre|titel|título|titolo|otsikko|tytuł|název|naslov|cím|название|τίτλος|konu başlığı|titlu|tittel)$/iu;

/** The heading level that a style's name or id stands for, null for a style of running text. */
export function headingByName(name: string): number | null {
	const level = HEADING.exec(name)?.[1];
	if (level !== undefined) return Number(level);
	return TITLE.test(name) ? 1 : null;
}

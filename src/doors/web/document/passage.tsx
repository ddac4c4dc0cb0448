/** A passage of a document under its permanent address. */
import type { ShownExtract } from "../../../domain/shown.js";
import { passageAnchor } from "../links.js";
import type { Visit } from "../visit.js";
import { Blocks } from "./blocks.js";
import type { Levels } from "./levels.js";
import { Notes } from "./notes.js";
import { settingOf } from "./setting.js";

interface Drawn {
	readonly visit: Visit;
	readonly passage: ShownExtract;
	/** Language of the whole document, for passages too short to tell. */
	readonly language: string;
	/** Missing where headings are only bold. */
	readonly levels?: Levels;
	/** Missing where the passage stands a second time on purpose, or elsewhere than in its own document. */
	readonly anchored?: boolean;
}

export function Passage({ visit, passage, language, levels, anchored = false }: Drawn) {
	const { say } = visit;
	const setting = settingOf(passage, {
		heading: (wanted) => levels?.next(wanted) ?? null,
		words: { notes: say.documents.notes, backToText: say.documents.backToText, table: say.documents.table },
	});
	const classes = ["said-text", ...(passage.role === "quotation" ? ["quoted"] : []), ...(passage.everybody ? [] : ["veiled"])];
	return (
		<div
			class={classes.join(" ")}
			id={anchored ? passageAnchor(passage.id) : undefined}
			lang={foreignTo(visit, passage.language ?? language)}
		>
			{!passage.everybody && (
				<p class="veil-mark" lang={visit.language}>
					<span class="secret">{say.documents.notPublic}</span>
				</p>
			)}
			<Blocks blocks={passage.blocks} setting={setting} />
			<Notes setting={setting} />
		</div>
	);
}

/** A language as an attribute, where it is not the page's. */
function foreignTo(visit: Visit, language: string): string | undefined {
	return language === visit.language || !/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(language) ? undefined : language;
}

/** A Party's reply as a document: first page, contents, and the text as the viewer may read it, as it was sent. */
import { dayOf } from "../../domain/deadline.js";
import type { Block } from "../../domain/document.js";
import type { Round } from "../../domain/round.js";
import type { ShownPassage, ShownReply } from "../../domain/shown.js";
import type { Bilingual } from "../../domain/wording.js";
import type { Flow, Paper } from "../../word/writing/paper.js";
import { contentsTitle, coverOf, fileOf, type Issue } from "./frame.js";
import { gathered } from "./gathered.js";
import { both, type PaperLanguage, tagOf } from "./language.js";
import { passageFlow } from "./passage-flow.js";
import { PHRASES } from "./phrases.js";

/** @param language of the first page; the reply itself stays in its own */
export function replyPaper(round: Round, reply: ShownReply, language: PaperLanguage): Paper {
	const issue: Issue = { symbol: reply.symbol, issuedOn: dayOf(reply.publishedAt, round.timeZone), language };
	const title = both((one) => PHRASES[one].replyTitle(reply.party));
	const subtitle = both((one) => PHRASES[one].toQuestionnaire(round.name[one]));
	const flows = gathered(reply.passages, (passage) => flowOf(passage, reply.language));
	const contents = flows.some((flow) => flow.blocks.some(isHeading))
		? [{ kind: "contents" as const, title: contentsTitle(language) }]
		: [];
	return {
		...fileOf(round, issue, title),
		language: tagOf(reply.language),
		parts: [
			coverOf(round, issue, {
				title,
				subtitle: [subtitle],
				facts: [],
				closing: [facts(round, reply), both((one) => PHRASES[one].asReceived)],
			}),
			...contents,
			...flows,
		],
	};
}

function facts(round: Round, reply: ShownReply): Bilingual {
	return both((one) => {
		const { version, received, registered, published, original, day } = PHRASES[one];
		const on = (moment: string): string => day(dayOf(moment, round.timeZone));
		return [
			original(reply.language),
			version(reply.version),
			received(on(reply.receivedAt)),
			registered(on(reply.registeredAt)),
			published(on(reply.publishedAt)),
		].join(" · ");
	});
}

/** A question's heading that its author only made to look like one is made one, at the depth of its question, so that it can be found. */
function flowOf(passage: ShownPassage, within: string): Flow {
	const flow = passageFlow(passage, within, false);
	const [number] = passage.questions;
	if (passage.role !== "heading" || number === undefined || passage.cell !== null) return flow;
	const depth = Math.min(6, number.split(".").length);
	const raised = (block: Block): Block =>
		block.kind === "paragraph" && block.heading === null && isShort(block) ? { ...block, heading: depth } : block;
	return { ...flow, blocks: flow.blocks.map(raised) };
}

function isShort(block: Block): boolean {
	return block.kind === "paragraph" && block.runs.reduce((length, run) => length + run.text.length, 0) <= 200;
}

function isHeading(block: Block): boolean {
	return block.kind === "paragraph" && block.heading !== null;
}

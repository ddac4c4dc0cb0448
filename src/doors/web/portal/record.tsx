/** The record, for everybody: its checkpoints, the key that signs them, and the check of a receipt. */
import { Problem } from "../../../domain/problem.js";
import type { KeptCheckpoint } from "../../../store/record/checkpoints.js";
import { readReceipt } from "../../../store/record/export-format.js";
import type { Page } from "../layout/page.js";
import type { Visit } from "../visit.js";

/** Days that are listed. */
const LISTED = 366;

/** The page of the record. */
export async function recordPage(visit: Visit): Promise<Page> {
	const { say, links } = visit;
	const checkpoints = await visit.reads.listCheckpoints(visit.reading);
	const body = (
		<>
			<h1>{say.record.title}</h1>
			<p class="lede">{say.record.lede}</p>
			<section class="section" aria-labelledby="receipts">
				<h2 id="receipts">{say.record.receipts}</h2>
				<p class="text">{say.record.receiptsText}</p>
				<p class="after row">
					<a class="button quiet" href={links.receipts}>
						{say.record.receiptsLink}
					</a>
				</p>
			</section>
			<section class="section" aria-labelledby="key">
				<h2 id="key">{say.record.key}</h2>
				<p class="text">{say.record.keyText}</p>
				<p class="after text">
					{say.record.command} <code>rapporteur verify --from record.jsonl --key key.txt --checkpoint …</code>
				</p>
				{checkpoints.length > 0 && (
					<p class="after row">
						<a class="button quiet" href={links.recordKey}>
							{say.record.keyLink}
						</a>
					</p>
				)}
			</section>
			<Checkpoints visit={visit} checkpoints={checkpoints} />
		</>
	);
	return { title: say.record.title, trail: trailOf(visit, { text: say.record.title }), body };
}

function Checkpoints({ visit, checkpoints }: { visit: Visit; checkpoints: readonly KeptCheckpoint[] }) {
	const { say, links } = visit;
	return (
		<section class="section" aria-labelledby="checkpoints">
			<h2 id="checkpoints">{say.record.checkpoints}</h2>
			<p class="text">{say.record.checkpointsText}</p>
			{checkpoints.length === 0 ? (
				<p class="nothing">{say.record.noCheckpoint}</p>
			) : (
				<ul class="ledger after">
					{checkpoints.slice(0, LISTED).map(({ day }) => (
						<li>
							<a class="what" href={links.checkpoint(day)}>
								{say.record.checkpointOf(say.day(day))}
							</a>
						</li>
					))}
				</ul>
			)}
			{checkpoints.length > LISTED && <p class="after text">{say.record.older}</p>}
		</section>
	);
}

/** What is known of a receipt that was pasted. */
export type Answer = "recorded" | "not_recorded" | "not_a_receipt";

/** Answers a receipt that was pasted, from what its text says and one question to the record. */
export async function answerTo(text: string, holdsLeaf: (leaf: string) => Promise<boolean>): Promise<Answer> {
	const receipt = readReceipt(text);
	if (receipt === null) return "not_a_receipt";
	return (await holdsLeaf(receipt.leaf)) ? "recorded" : "not_recorded";
}

/** The page that checks a receipt; what was pasted is not shown again. */
export async function receiptsPage(visit: Visit, answer: Answer | null): Promise<Page> {
	const { say, links } = visit;
	const body = (
		<>
			<h1>{say.record.receiptsTitle}</h1>
			{answer !== null && (
				<p class="notice after" role="status">
					<b>{say.record.answers[answer]}</b>
				</p>
			)}
			<p class="lede">{say.record.receiptsLede}</p>
			<form class="after" action={links.receipts} method="post" autocomplete="off">
				<div class="field">
					<label class="label" for="receipt">
						{say.record.receiptLabel}
					</label>
					<p class="hint" id="receipt-hint">
						{say.record.receiptHint}
					</p>
					<textarea id="receipt" name="receipt" rows={12} spellcheck={false} required aria-describedby="receipt-hint" />
				</div>
				<p class="after row">
					<button class="button" type="submit">
						{say.record.receiptButton}
					</button>
				</p>
			</form>
		</>
	);
	const trail = trailOf(visit, { text: say.record.title, href: links.record }, { text: say.record.receiptsTitle });
	return { title: say.record.receiptsTitle, trail, body };
}

/** A signed checkpoint as it was published. @throws Problem not_found */
export async function checkpointOf(visit: Visit, day: string): Promise<string> {
	const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
	const checkpoint = isDay ? await visit.reads.findCheckpoint(visit.reading, day) : null;
	if (checkpoint === null) throw new Problem("not_found");
	return checkpoint.note;
}

/** The keys that have signed, the latest first. @throws Problem not_found while none has */
export async function recordKeys(visit: Visit): Promise<string> {
	const keys = new Set((await visit.reads.listCheckpoints(visit.reading)).map(({ key }) => key));
	if (keys.size === 0) throw new Problem("not_found");
	return `${[...keys].join("\n")}\n`;
}

function trailOf(visit: Visit, ...steps: readonly { text: string; href?: string }[]) {
	return [{ text: visit.say.frame.rounds, href: visit.links.home }, ...steps];
}

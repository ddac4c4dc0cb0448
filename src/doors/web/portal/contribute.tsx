/** How to contribute: the way that exists today, and what happens to every word; said from the settings of the round. */
import type { Page } from "../layout/page.js";
import { roundTrail } from "../layout/trails.js";
import { openWindows } from "../parts/stand.js";
import { Windows } from "../parts/windows.js";
import type { RoundVisit } from "../visit.js";

/** The page for those who want to contribute. */
export async function contributePage(visit: RoundVisit): Promise<Page> {
	const { say } = visit;
	const { contribute } = say;
	const open = openWindows(visit, await visit.reads.listStandings(visit.reading, visit.round));
	const body = (
		<>
			<div class="task">
				<div>
					<h1>{contribute.title}</h1>
					<p class="lede">{contribute.lede}</p>
					<p class="after">
						<b>{contribute.today}</b>
					</p>
					<Steps visit={visit} />
					<p class="after text">{contribute.together}</p>
					<section class="section" aria-labelledby="children-h">
						<h2 id="children-h">{contribute.children}</h2>
						<p class="text">{contribute.childrenText}</p>
					</section>
				</div>
				<Fate visit={visit} />
			</div>
			<section class="section" id="open" aria-labelledby="open-h">
				<h2 id="open-h">{contribute.windows}</h2>
				{open.length === 0 ? <p class="nothing">{say.round.nothingOpen}</p> : <Windows visit={visit} standings={open} />}
			</section>
		</>
	);
	return { title: contribute.title, place: "contribute", trail: roundTrail(visit, { text: say.frame.contribute }), body };
}

function Steps({ visit }: { visit: RoundVisit }) {
	const { say, round } = visit;
	const { step, steps } = say.contribute;
	const { address } = round.body;
	const languages = say.either(round.languages.map((language) => say.inLanguage(language)));
	return (
		<section class="section" aria-labelledby="steps-h">
			<h2 id="steps-h">{steps}</h2>
			<ol class="steps text">
				<li>
					<b>{step.choose.title}</b> {step.choose.text(say.monthsCount(round.commentMonths))}
				</li>
				<li>
					<b>{step.write.title}</b> {step.write.text(languages)}
				</li>
				<li>
					<b>{step.say.title}</b> {step.say.text}
				</li>
				<li>
					<b>{step.send.title}</b> {step.send.text(<a href={`mailto:${encodeURI(address)}`}>{address}</a>)}
				</li>
			</ol>
		</section>
	);
}

function Fate({ visit }: { visit: RoundVisit }) {
	const { contribute } = visit.say;
	const texts: readonly [string, string][] = [
		[contribute.ifUnstated, contribute.unstated[visit.round.unstatedVisibility]],
		[contribute.removed, contribute.removedText],
		[contribute.lateTitle, contribute.lateText],
		[contribute.withdraw, contribute.withdrawText],
	];
	return (
		<section class="fate" aria-labelledby="fate-h">
			<h2 id="fate-h">{contribute.fate}</h2>
			<h3>{contribute.always}</h3>
			<p>{contribute.alwaysText}</p>
			<h3>{contribute.ifPublic}</h3>
			<List items={contribute.ifPublicList} />
			<h3>{contribute.ifConfidential}</h3>
			<List items={contribute.ifConfidentialList} />
			{texts.map(([title, text]) => (
				<>
					<h3>{title}</h3>
					<p>{text}</p>
				</>
			))}
		</section>
	);
}

function List({ items }: { items: readonly string[] }) {
	return (
		<ul>
			{items.map((item) => (
				<li>{item}</li>
			))}
		</ul>
	);
}

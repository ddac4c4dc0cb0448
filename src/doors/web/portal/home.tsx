/** Home: the bodies, and where each of their rounds stands. */
import type { Round } from "../../../domain/round.js";
import { stageAt } from "../../../domain/round.js";
import { Ordinal } from "../layout/ordinal.js";
import type { Page } from "../layout/page.js";
import { Figures } from "../parts/figures.js";
import { intoRound, official, type RoundVisit, type Visit } from "../visit.js";

/** Rounds that get their figures; older ones are a line. */
const WITH_FIGURES = 6;

/** The home page. */
export async function homePage(visit: Visit): Promise<Page> {
	const { say, reads, reading } = visit;
	const rounds = (await reads.listRounds(reading)).map((round) => intoRound(visit, round));
	const body = (
		<>
			<div class="title">
				<div>
					<h1>{say.house.title}</h1>
					<p class="lede">{say.house.lede}</p>
				</div>
			</div>
			{rounds.length === 0 && <p class="nothing">{say.house.none}</p>}
			{await Promise.all(byBody(rounds).map((own, index) => bodySection(own, index)))}
		</>
	);
	return { title: say.house.title, trail: [], body };
}

function byBody(rounds: readonly RoundVisit[]): RoundVisit[][] {
	const bodies = new Map<string, RoundVisit[]>();
	for (const round of rounds) bodies.set(round.round.body.name.en, [...(bodies.get(round.round.body.name.en) ?? []), round]);
	return [...bodies.values()];
}

async function bodySection(rounds: readonly RoundVisit[], index: number) {
	const [first] = rounds;
	if (first === undefined) return null;
	return (
		<section class="section" aria-labelledby={`body-${index}`}>
			<h2 id={`body-${index}`}>{official(first, first.round.body.name)}</h2>
			{await Promise.all(rounds.map((visit, place) => roundEntry(visit, place < WITH_FIGURES)))}
		</section>
	);
}

async function roundEntry(visit: RoundVisit, figures: boolean) {
	const { say, round, to } = visit;
	return (
		<article class="round-entry">
			<p class="kicker">
				<Ordinal text={official(visit, round.name)} />
				{stageNow(visit, round)}
			</p>
			<h3>
				<a href={to.round}>{official(visit, round.theme)}</a>
			</h3>
			<p class="after">
				{official(visit, round.lede)} {say.house.due(say.day(round.repliesDue))}.
			</p>
			{figures && (await figuresOf(visit))}
		</article>
	);
}

async function figuresOf(visit: RoundVisit) {
	const { reads, reading, round } = visit;
	const [standings, contributions] = await Promise.all([
		reads.listStandings(reading, round),
		reads.countContributions(reading, round.id),
	]);
	return <Figures visit={visit} standings={standings} contributions={contributions} />;
}

function stageNow(visit: RoundVisit, round: Round): string {
	const stage = round.stages[stageAt(round, visit.now)];
	return stage === undefined
		? ""
		: `, ${visit.say.round.stageNow}${visit.say.colon}${official(visit, stage.title).toLocaleLowerCase(visit.language)}`;
}

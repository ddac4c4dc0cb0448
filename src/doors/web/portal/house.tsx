/** Accessibility and privacy: short, and true. */
import type { Page } from "../layout/page.js";
import { intoRound, official, type Visit } from "../visit.js";

/** What is done for accessibility, and what is not yet. */
export async function accessibilityPage(visit: Visit): Promise<Page> {
	const { house } = visit.say;
	const body = (
		<>
			<h1>{house.accessibilityTitle}</h1>
			<p class="lede">{house.accessibilityLede}</p>
			<Points id="done" title={house.accessibilityDone} points={house.accessibilityDoneList} />
			<Points id="known" title={house.accessibilityKnown} points={house.accessibilityKnownList} />
			<section class="section" aria-labelledby="tell">
				<h2 id="tell">{house.accessibilityTell}</h2>
				<p class="text">{house.accessibilityTellText}</p>
				<Doors visit={visit} links={await contributeLinks(visit)} />
			</section>
		</>
	);
	return { title: house.accessibilityTitle, trail: trailOf(visit, house.accessibilityTitle), body };
}

/** What becomes of the data of those who read and of those who write. */
export async function privacyPage(visit: Visit): Promise<Page> {
	const { house } = visit.say;
	const body = (
		<>
			<h1>{house.privacyTitle}</h1>
			<p class="lede">{house.privacyLede}</p>
			<Points id="reader" title={house.privacyReader} points={house.privacyReaderList} />
			<Points id="author" title={house.privacyAuthor} points={house.privacyAuthorList} />
			<section class="section" aria-labelledby="where">
				<h2 id="where">{house.privacyWhere}</h2>
				<Doors visit={visit} links={await contributeLinks(visit)} />
			</section>
		</>
	);
	return { title: house.privacyTitle, trail: trailOf(visit, house.privacyTitle), body };
}

function Points({ id, title, points }: { id: string; title: string; points: readonly string[] }) {
	return (
		<section class="section" aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			<ul class="points text">
				{points.map((point) => (
					<li>{point}</li>
				))}
			</ul>
		</section>
	);
}

function Doors({ visit, links }: { visit: Visit; links: readonly (readonly [string, string])[] }) {
	if (links.length === 0) return <p class="nothing">{visit.say.house.none}</p>;
	return (
		<ul class="ledger">
			{links.map(([text, href]) => (
				<li>
					<a class="what" href={href}>
						{text}
					</a>
				</li>
			))}
		</ul>
	);
}

async function contributeLinks(visit: Visit): Promise<[string, string][]> {
	const rounds = (await visit.reads.listRounds(visit.reading)).map((round) => intoRound(visit, round));
	return rounds.map((one) => [`${official(one, one.round.body.name)}, ${official(one, one.round.name)}`, one.to.contribute]);
}

function trailOf(visit: Visit, title: string) {
	return [{ text: visit.say.frame.rounds, href: visit.links.home }, { text: title }];
}

/** The frame of every page: head, masthead, banner, trail, the page itself, colophon. */
import { dayOf } from "../../../domain/deadline.js";
import { readsMore } from "../../../domain/visibility.js";
import { LANGUAGES } from "../../../domain/wording.js";
import { assetAddress } from "../static.js";
import { official, type RoundVisit, type Visit } from "../visit.js";
import { Masthead } from "./masthead.js";
import type { Page, Step } from "./page.js";

const FONTS = ["fonts/source-serif-4-latin-wght-normal.woff2", "fonts/source-sans-3-latin-wght-normal.woff2"];

export function Frame({ visit, page }: { visit: Visit | RoundVisit; page: Page }) {
	const { say } = visit;
	return (
		<html lang={visit.language}>
			<Head visit={visit} page={page} />
			<body>
				<a class="skip" href="#main">
					{say.frame.skip}
				</a>
				<Masthead visit={visit} page={page} />
				<Sample visit={visit} />
				<ReadsMore visit={visit} />
				<main id="main" class="wrap" tabindex={-1}>
					<Trail visit={visit} steps={page.trail} />
					{page.body}
				</main>
				<Colophon visit={visit} />
			</body>
		</html>
	);
}

function Head({ visit, page }: { visit: Visit | RoundVisit; page: Page }) {
	const { say } = visit;
	return (
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{`${page.title} – ${say.frame.product}`}</title>
			<meta name="description" content={say.frame.description} />
			{FONTS.map((font) => (
				<link rel="preload" href={assetAddress(font)} as="font" type="font/woff2" crossorigin="anonymous" />
			))}
			<link rel="stylesheet" href={assetAddress("tokens.css")} />
			<link rel="stylesheet" href={assetAddress("style.css")} />
			<link rel="icon" href={assetAddress("mark.svg")} type="image/svg+xml" />
			{LANGUAGES.map((language) => (
				<link rel="alternate" hreflang={language} href={`${visit.baseUrl}/${language}${visit.path}${page.query ?? ""}`} />
			))}
			{"round" in visit && <link rel="alternate" type="application/atom+xml" href={visit.to.feed} title={feedTitle(visit)} />}
			<script src={assetAddress("keys.js")} defer />
			{page.script !== undefined && <script src={assetAddress(page.script)} defer />}
		</head>
	);
}

function feedTitle(visit: RoundVisit): string {
	return visit.say.round.feedTitle(official(visit, visit.round.name), official(visit, visit.round.body.name));
}

function Sample({ visit }: { visit: Visit | RoundVisit }) {
	if (visit.sampleHeldAt === null) return null;
	const { say } = visit;
	const day = dayOf(visit.sampleHeldAt, "round" in visit ? visit.round.timeZone : "UTC");
	return (
		<aside class="sample" aria-label={say.frame.sampleLabel}>
			<p class="wrap">{say.frame.sample(say.day(day))}</p>
		</aside>
	);
}

/** Whoever reads more than everybody is told so on every page: what looks like the public record is passed on as such. */
function ReadsMore({ visit: { reading, say } }: { visit: Visit }) {
	if (!readsMore(reading.viewer)) return null;
	return (
		<aside class="reads-more" aria-label={say.frame.readsMoreLabel}>
			<p class="wrap">{say.frame.readsMore}</p>
		</aside>
	);
}

function Trail({ visit, steps }: { visit: Visit; steps: readonly Step[] }) {
	if (steps.length === 0) return null;
	return (
		<nav class="trail" aria-label={visit.say.frame.trail}>
			<ol>
				{steps.map((step) => (
					<li>{step.href === undefined ? <span aria-current="page">{step.text}</span> : <a href={step.href}>{step.text}</a>}</li>
				))}
			</ol>
		</nav>
	);
}

function Colophon({ visit }: { visit: Visit | RoundVisit }) {
	return (
		<footer class="colophon">
			<div class="wrap">
				<p>{visit.say.frame.colophon}</p>
				<ul>
					{colophonLinks(visit).map(([text, href]) => (
						<li>
							<a href={href}>{text}</a>
						</li>
					))}
				</ul>
			</div>
		</footer>
	);
}

function colophonLinks(visit: Visit | RoundVisit): readonly (readonly [string, string])[] {
	const { frame } = visit.say;
	const everywhere = [
		[frame.accessibility, visit.links.accessibility],
		[frame.privacy, visit.links.privacy],
		[frame.record, visit.links.record],
	] as const;
	if (!("round" in visit)) return everywhere;
	const { to } = visit;
	return [
		[frame.questionnaire, to.questionnaire],
		[frame.windows, to.windows],
		[frame.calendar, to.calendar],
		[frame.feed, to.feed],
		...everywhere,
	];
}

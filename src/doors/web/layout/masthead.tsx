/** Mark, name of the body, main navigation of the round, languages. */
import { LANGUAGES } from "../../../domain/wording.js";
import { phrasesIn } from "../../../locale/index.js";
import { official, type RoundVisit, type Visit } from "../visit.js";
import type { NavPlace, Page } from "./page.js";

export function Masthead({ visit, page }: { visit: Visit | RoundVisit; page: Page }) {
	return (
		<header class="masthead">
			<div class="wrap">
				<a class="brand" href={visit.links.home}>
					<svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
						<path class="state" d="M2 2h13v3.4H2zM2 8.2h13v3.4H2zM2 14.4h13v3.4H2zM2 20.6h8v3.4H2z" />
						<path class="society" d="M18.6 8.2H24v9.6h-5.4z" />
					</svg>
					{visit.say.frame.product}
				</a>
				{"round" in visit && <span class="body-name">{official(visit, visit.round.body.name)}</span>}
				{"round" in visit && <MainNav visit={visit} place={page.place} />}
				<Own visit={visit} />
				<Tongues visit={visit} page={page} />
			</div>
		</header>
	);
}

function MainNav({ visit, place }: { visit: RoundVisit; place: NavPlace | undefined }) {
	const { say, to } = visit;
	const places: readonly [NavPlace, string][] = [
		["round", to.round],
		["parties", to.parties],
		["questions", to.questions],
		["contributions", to.contributions],
		["contribute", to.contribute],
	];
	return (
		<nav aria-label={say.frame.mainNav}>
			<ul>
				{places.map(([name, href]) => (
					<li>
						<a href={href} aria-current={name === place ? (href.endsWith(visit.path) ? "page" : "true") : undefined}>
							{say.frame[name]}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The way in, or to one's own access. */
function Own({ visit: { access, say, links } }: { visit: Visit }) {
	if (access === null) return null;
	return (
		<a class="own" href={access.name === null ? links.signIn : links.access}>
			{access.name === null ? say.frame.signIn : say.frame.access}
		</a>
	);
}

/** The switch stays on the page. */
function Tongues({ visit, page }: { visit: Visit; page: Page }) {
	return (
		<div class="tongues">
			{LANGUAGES.map((language) => {
				const name = capital(phrasesIn(language).nameOfLanguage(language), language);
				if (language === visit.language) return <span aria-current="true">{name}</span>;
				return (
					<a href={`/${language}${visit.path}${page.query ?? ""}`} lang={language} hreflang={language}>
						{name}
					</a>
				);
			})}
		</div>
	);
}

function capital(name: string, language: string): string {
	return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

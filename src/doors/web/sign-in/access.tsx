/** One's own access: who one is here, what one may do, second factor, passkeys, where one is signed in. */
import type { Factors } from "../../../acts/sign-in/second-factor.js";
import type { SignedIn } from "../../../acts/sign-in/sessions.js";
import type { Moment } from "../../../domain/deadline.js";
import { partyOf, type Round } from "../../../domain/round.js";
import { countsIn, type Session } from "../../../domain/session.js";
import type { KeptRole } from "../../../store/people.js";
import { Icon } from "../layout/icon.js";
import type { Page } from "../layout/page.js";
import { nameOf, official, type Visit } from "../visit.js";
import { ownTrail, Send } from "./parts.js";

/** What is done, said once on the page after it. */
export const DONE = ["ended", "others", "removed", "added", "second"] as const;
export type Done = (typeof DONE)[number];

export interface OwnAccess {
	readonly signedIn: SignedIn;
	readonly roles: readonly KeptRole[];
	readonly rounds: readonly Round[];
	readonly factors: Factors;
	readonly passkeys: readonly {
		readonly id: string;
		readonly device: string;
		readonly addedAt: Moment;
		readonly usedAt: Moment | null;
	}[];
	readonly passkeysWork: boolean;
	readonly sessions: readonly Session[];
	readonly done: Done | null;
}

export function accessPage(visit: Visit, own: OwnAccess): Page {
	const { say, links } = visit;
	const { session } = own.signedIn;
	const body = (
		<>
			{own.done !== null && (
				<p class="notice done" role="status">
					{say.signIn.done[own.done]}
				</p>
			)}
			<div class="row spread">
				<h1>{session.name}</h1>
				<Send to={links.signOut} says={say.signIn.signOut} quiet />
			</div>
			<p class="lede">{say.signIn.accessLede(session.email)}</p>
			<Withheld visit={visit} own={own} />
			<Roles visit={visit} own={own} />
			<Second visit={visit} own={own} />
			<Passkeys visit={visit} own={own} />
			<Sessions visit={visit} own={own} />
		</>
	);
	return { title: say.signIn.access, trail: ownTrail(visit, { text: say.signIn.access }), body };
}

interface Given {
	visit: Visit;
	own: OwnAccess;
}

function Withheld({ visit, own }: Given) {
	if (!own.signedIn.withheld) return null;
	const { say, links } = visit;
	const duties = new Set(own.roles.filter((role) => !countsIn(own.signedIn.session)(role)).map(({ role }) => say.roles[role]));
	const hasOne = own.factors.app || own.factors.passkeys > 0;
	return (
		<div class="notice">
			<Icon name="warning" />
			<div>
				<p>
					{say.signIn.withheld} <b>{say.list([...duties])}</b>.
				</p>
				<div class="after row">
					{hasOne ? (
						<a class="button" href={links.second}>
							{say.signIn.showNow}
						</a>
					) : (
						<Send to={links.setSecondStart} says={say.signIn.setNow} />
					)}
				</div>
			</div>
		</div>
	);
}

function Roles({ visit, own }: Given) {
	const { say } = visit;
	return (
		<section class="section" aria-labelledby="roles-h">
			<h2 id="roles-h">{say.signIn.roles}</h2>
			{own.roles.length === 0 ? (
				<p class="nothing">{say.signIn.noRoles}</p>
			) : (
				<ul class="ledger">
					{own.roles.map((role) => (
						<li>
							<span class="what">{capital(say.roles[role.role], visit.language)}</span>
							<span class="meta">{scopeOf(visit, own, role)}</span>
							<span class="meta">
								{role.until === null ? say.signIn.noEnd : say.signIn.until(say.day(role.until.slice(0, 10)))}
							</span>
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

/** "Albania, 2nd round, questions 9 and 10". */
function scopeOf(visit: Visit, own: OwnAccess, { round: id, party: code, questions }: KeptRole): string {
	const { say } = visit;
	const round = own.rounds.find((one) => one.id === id);
	const party = round === undefined || code === null ? undefined : partyOf(round, code);
	const parts = [
		party === undefined ? code : nameOf(visit, party),
		round === undefined ? (id ?? say.signIn.everyRound) : official(visit, round.name),
		questions === null ? null : say.signIn.onlyQuestions(say.list(questions)),
	];
	return parts.filter((part) => part !== null).join(", ");
}

function Second({ visit, own }: Given) {
	const { say, links } = visit;
	const { app, recoveryLeft, passkeys } = own.factors;
	// Where duties are withheld it is asked for above.
	const mustShow = own.signedIn.session.secondFactorAt === null && (app || passkeys > 0) && !own.signedIn.withheld;
	return (
		<section class="section" aria-labelledby="second-h">
			<h2 id="second-h">{say.signIn.secondHeading}</h2>
			<p>{app ? say.signIn.secondSet(recoveryLeft) : say.signIn.secondNone}</p>
			<div class="after row">
				{mustShow && (
					<a class="button" href={links.second}>
						{say.signIn.showNow}
					</a>
				)}
				<Send to={links.setSecondStart} says={app ? say.signIn.secondReplace : say.signIn.setNow} quiet />
			</div>
		</section>
	);
}

function Passkeys({ visit, own }: Given) {
	const { say, links } = visit;
	const { signIn } = say;
	return (
		<section class="section" aria-labelledby="passkeys-h">
			<h2 id="passkeys-h">{signIn.passkeys}</h2>
			<p class="text">{signIn.passkeysLede}</p>
			{own.passkeys.length === 0 && <p class="nothing">{own.passkeysWork ? signIn.noPasskeys : signIn.noPasskeysHere}</p>}
			{own.passkeys.length > 0 && (
				<ul class="ledger after">
					{own.passkeys.map(({ id, device, addedAt, usedAt }) => (
						<li>
							<span class="what">{device || signIn.deviceUnknown}</span>
							<span class="meta">{signIn.passkeyUse(at(visit, addedAt), usedAt === null ? null : at(visit, usedAt))}</span>
							<div class="left">
								<Send
									to={links.passkeyRemove}
									says={signIn.remove}
									label={signIn.removeNamed(device || signIn.deviceUnknown, at(visit, addedAt))}
									hidden={{ passkey: id }}
									quiet
								/>
							</div>
						</li>
					))}
				</ul>
			)}
			{own.passkeysWork && (
				<div class="after">
					<Send to={links.passkeyAddStart} says={signIn.addPasskey} quiet />
				</div>
			)}
		</section>
	);
}

function Sessions({ visit, own }: Given) {
	const { say, links } = visit;
	const { signIn } = say;
	return (
		<section class="section" aria-labelledby="sessions-h">
			<h2 id="sessions-h">{signIn.sessions}</h2>
			<ul class="ledger">
				{own.sessions.map((one) => (
					<SessionLine visit={visit} one={one} isThis={one.id === own.signedIn.session.id} />
				))}
			</ul>
			{own.sessions.length > 1 && (
				<div class="after">
					<Send to={links.endOthers} says={signIn.endOthers} quiet />
				</div>
			)}
		</section>
	);
}

function SessionLine({ visit, one, isThis }: { visit: Visit; one: Session; isThis: boolean }) {
	const { signIn } = visit.say;
	const device = one.device || signIn.deviceUnknown;
	return (
		<li>
			<span class="what">
				{device}
				{isThis && ` (${signIn.thisOne})`}
			</span>
			<span class="meta">{signIn.sessionUse(signIn.ways[one.way], at(visit, one.begunAt), at(visit, one.seenAt))}</span>
			{!isThis && (
				<div class="left">
					<Send
						to={visit.links.endSession}
						says={signIn.end}
						label={signIn.endNamed(device, at(visit, one.begunAt))}
						hidden={{ session: one.id }}
						quiet
					/>
				</div>
			)}
		</li>
	);
}

/** Sessions belong to no round, so to no body's zone. */
function at({ say }: Visit, moment: Moment): string {
	return say.signIn.at(say.day(moment.slice(0, 10)), moment.slice(11, 16));
}

function capital(text: string, language: string): string {
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** The second factor: asked for, set up, and the recovery codes, shown once. */
import { encode } from "uqr";
import type { Factors } from "../../../acts/sign-in/second-factor.js";
import type { Page } from "../layout/page.js";
import type { Visit } from "../visit.js";
import { Ask, Errors, Narrow, ownTrail, Send, type Wrong } from "./parts.js";

const CODE = { type: "text", autocomplete: "one-time-code", spellcheck: "false", autocapitalize: "none" };

/** Asks for the second factor that somebody has. */
export function secondPage(
	visit: Visit,
	{ factors, passkeysWork }: { readonly factors: Factors; readonly passkeysWork: boolean },
	wrong: Wrong | null = null,
): Page {
	const { say, links } = visit;
	const { secondTitle } = say.signIn;
	const body = (
		<Narrow>
			<Errors visit={visit} wrong={wrong} />
			<h1>{secondTitle}</h1>
			<p class="lede">{say.signIn.secondLede}</p>
			{factors.app && (
				<Ask
					to={links.second}
					says={say.signIn.confirm}
					name="code"
					label={say.signIn.second}
					hint={say.signIn.secondHint}
					wrong={wrong !== null}
					input={{ ...CODE, maxlength: "40" }}
				/>
			)}
			{factors.passkeys > 0 && passkeysWork && (
				<div class="after">
					<Send to={links.passkeyStart} says={say.signIn.withPasskey} quiet={factors.app} />
				</div>
			)}
			<p class="after">
				<a href={links.access}>{say.signIn.later}</a>
			</p>
		</Narrow>
	);
	return { title: secondTitle, trail: trailTo(visit, secondTitle), body };
}

/** Sets up an authenticator app. */
export function setPage(
	visit: Visit,
	{ address, key }: { readonly address: string; readonly key: string },
	wrong: Wrong | null = null,
): Page {
	const { say, links } = visit;
	const { setTitle } = say.signIn;
	const body = (
		<Narrow>
			<Errors visit={visit} wrong={wrong} />
			<h1>{setTitle}</h1>
			<p class="lede">{say.signIn.setLede}</p>
			<ol class="steps text after">
				<li>{say.signIn.setStepApp}</li>
				<li>
					{say.signIn.setStepScan}
					<Picture of={address} says={say.signIn.picture} />
					<dl class="facts">
						<div>
							<dt>{say.signIn.key}</dt>
							<dd>
								<code class="key-text">{key.replace(/(.{4})(?=.)/g, "$1 ")}</code>
							</dd>
						</div>
					</dl>
				</li>
				<li>{say.signIn.setStepCode}</li>
			</ol>
			<Ask
				to={links.setSecond}
				says={say.signIn.confirm}
				name="code"
				label={say.signIn.sixFigures}
				hint={say.signIn.sixHint}
				wrong={wrong !== null}
				input={{ ...CODE, inputmode: "numeric", maxlength: "9", size: "9", "data-code": true }}
			/>
			<p class="after">
				<a href={links.access}>{say.signIn.access}</a>
			</p>
		</Narrow>
	);
	return { title: setTitle, trail: trailTo(visit, setTitle), body };
}

export function recoveryPage(visit: Visit, codes: readonly string[]): Page {
	const { say, links } = visit;
	const { recoveryTitle } = say.signIn;
	const body = (
		<Narrow>
			<h1>{recoveryTitle}</h1>
			<p class="lede">{say.signIn.recoveryLede}</p>
			<ul class="recovery" aria-label={say.signIn.recoveryList}>
				{codes.map((code) => (
					<li>
						<code>{code}</code>
					</li>
				))}
			</ul>
			<p class="after">
				<a class="button" href={links.access}>
					{say.signIn.recoveryDone}
				</a>
			</p>
		</Narrow>
	);
	return { title: recoveryTitle, trail: trailTo(visit, recoveryTitle), body };
}

/** A QR code, drawn here: black on white in light and in dark, since that is what cameras read. */
function Picture({ of, says }: { of: string; says: string }) {
	const { data, size } = encode(of, { ecc: "M", border: 4 });
	const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
	return (
		<svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says} shape-rendering="crispEdges">
			<rect width={size} height={size} />
			<path d={dark.join("")} />
		</svg>
	);
}

function trailTo(visit: Visit, title: string) {
	return ownTrail(visit, { text: visit.say.signIn.access, href: visit.links.access }, { text: title });
}

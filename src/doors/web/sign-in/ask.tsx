/** Where one begins to sign in, and where one enters the code. */
import type { Institution } from "../../../store/institutions-file.js";
import type { Page } from "../layout/page.js";
import type { Visit } from "../visit.js";
import { Ask, Errors, Narrow, ownTrail, Send, type Wrong } from "./parts.js";

export function askPage(
	visit: Visit,
	{ passkeys, institutions }: { readonly passkeys: boolean; readonly institutions: readonly Institution[] },
	wrong: (Wrong & { readonly typed: string }) | null = null,
): Page {
	const { say, links } = visit;
	const input = { type: "email", autocomplete: "email", maxlength: "254", spellcheck: "false", value: wrong?.typed ?? "" };
	const body = (
		<Narrow>
			<Errors visit={visit} wrong={wrong} />
			<h1>{say.signIn.title}</h1>
			<p class="lede">{say.signIn.lede}</p>
			<Ask
				to={links.signIn}
				says={say.signIn.sendCode}
				name="email"
				label={say.signIn.email}
				hint={say.signIn.emailHint}
				wrong={wrong !== null}
				input={input}
			/>
			{(passkeys || institutions.length > 0) && (
				<section class="section" aria-labelledby="other-h">
					<h2 id="other-h">{say.signIn.otherWays}</h2>
					<div class="row">
						{passkeys && <Send to={links.passkeyStart} says={say.signIn.withPasskey} quiet />}
						{institutions.map(({ id, name }) => (
							<Send
								to={links.institution}
								says={say.signIn.withInstitution(name[visit.language])}
								quiet
								hidden={{ institution: id }}
							/>
						))}
					</div>
				</section>
			)}
			<p class="after">{say.signIn.noAccount}</p>
		</Narrow>
	);
	return { title: say.signIn.title, trail: ownTrail(visit, { text: say.signIn.title }), body };
}

export function codePage(visit: Visit, wrong: Wrong | null = null): Page {
	const { say, links } = visit;
	const input = { type: "text", inputmode: "numeric", autocomplete: "one-time-code", maxlength: "12", spellcheck: "false" };
	const body = (
		<Narrow>
			<Errors visit={visit} wrong={wrong} />
			<h1>{say.signIn.codeTitle}</h1>
			<p class="lede">{say.signIn.codeLede}</p>
			<Ask
				to={links.code}
				says={say.signIn.enter}
				name="code"
				label={say.signIn.code}
				hint={say.signIn.codeHint}
				wrong={wrong !== null}
				input={{ ...input, size: "12", "data-code": true }}
			/>
			<p class="after">
				{say.signIn.noLetter} <a href={links.signIn}>{say.signIn.again}</a>
			</p>
		</Narrow>
	);
	const trail = ownTrail(visit, { text: say.signIn.title, href: links.signIn }, { text: say.signIn.codeTitle });
	return { title: say.signIn.codeTitle, trail, body };
}

/** The other ways in: a passkey, an institution, an invitation. */
import type { Page } from "../layout/page.js";
import type { Visit } from "../visit.js";
import { Errors, Narrow, ownTrail, Send, type Wrong } from "./parts.js";

/** The browser is asked by a small script, which sends its answer as an ordinary form. @param options what it is to be asked, as JSON */
export function passkeyPage(
	visit: Visit,
	{ adding, options }: { readonly adding: boolean; readonly options: string },
	wrong: Wrong | null = null,
): Page {
	const { say, links } = visit;
	const title = adding ? say.signIn.addTitle : say.signIn.passkeyTitle;
	const back = adding ? { text: say.signIn.access, href: links.access } : { text: say.signIn.title, href: links.signIn };
	const body = (
		<Narrow>
			<Errors visit={visit} wrong={wrong} />
			<h1>{title}</h1>
			<p class="lede">{adding ? say.signIn.addLede : say.signIn.passkeyLede}</p>
			<form
				method="post"
				action={adding ? links.passkeyAdd : links.passkey}
				data-passkey={adding ? "create" : "get"}
				data-options={options}
				hidden
			>
				<input type="hidden" name="answer" value="" />
				<p class="after">
					<button class="button" type="submit" id="passkey">
						{adding ? say.signIn.addPasskey : say.signIn.passkeyAsk}
					</button>
				</p>
			</form>
			<p class="after" role="status" data-passkey-failed data-says={say.signIn.passkeyFailed} />
			<noscript>
				<p class="notice">{say.signIn.passkeyNoScript}</p>
			</noscript>
			<p class="after">
				<a href={back.href}>{back.text}</a>
			</p>
		</Narrow>
	);
	return { title, trail: ownTrail(visit, back, { text: title }), body, script: "passkey.js" };
}

/** On to the institution: a page that goes there by itself, since the policy of the headers lets no form lead elsewhere. */
export function institutionPage(visit: Visit, { name, address }: { readonly name: string; readonly address: string }): Page {
	const { say, links } = visit;
	const title = say.signIn.institutionTitle(name);
	const body = (
		<Narrow>
			<h1>{title}</h1>
			<p class="lede">{say.signIn.institutionLede(name)}</p>
			<p class="after">
				<a class="button" href={address} rel="noreferrer">
					{say.signIn.goOn}
				</a>
			</p>
		</Narrow>
	);
	return { title, trail: ownTrail(visit, { text: say.signIn.title, href: links.signIn }, { text: title }), body };
}

export function invitationPage(visit: Visit, { name, token }: { readonly name: string; readonly token: string }): Page {
	const { say, links } = visit;
	const title = say.signIn.invitationTitle(name);
	const body = (
		<Narrow>
			<h1>{title}</h1>
			<p class="lede">{say.signIn.invitationLede}</p>
			<div class="after">
				<Send to={links.invitation(token)} says={say.signIn.invitationOpen} />
			</div>
			<p class="after">{say.signIn.invitationNotYou(name)}</p>
		</Narrow>
	);
	return { title, trail: ownTrail(visit, { text: title }), body };
}

/** Pieces of the pages of signing in: a form that is sent, a field, what went wrong. */
import type { Child } from "hono/jsx";
import type { Problem } from "../../../domain/problem.js";
import type { Step } from "../layout/page.js";
import type { Visit } from "../visit.js";

/** What a form was answered with: said above it, and led to its field. */
export interface Wrong {
	readonly problem: Problem;
	readonly field: string;
}

/** The sentence of what went wrong, before all else; it takes the focus to its field. */
export function Errors({ visit, wrong }: { visit: Visit; wrong: Wrong | null }) {
	if (wrong === null) return null;
	const { signIn, problems } = visit.say;
	return (
		<div class="errors" role="alert" aria-labelledby="errors-h">
			<h2 id="errors-h">{signIn.errorTitle}</h2>
			<ul>
				<li>
					<a href={`#${wrong.field}`}>{problems[wrong.problem.code](wrong.problem.facts)}</a>
				</li>
			</ul>
		</div>
	);
}

interface FieldProps {
	readonly name: string;
	readonly label: string;
	readonly hint: string;
	readonly wrong: boolean;
	readonly input: Readonly<Record<string, string | boolean>>;
}

function Field({ name, label, hint, wrong, input }: FieldProps) {
	return (
		<div class={wrong ? "field wrong" : "field"}>
			<label class="label" for={name}>
				{label}
			</label>
			<p class="hint" id={`${name}-hint`}>
				{hint}
			</p>
			<input
				class="input"
				id={name}
				name={name}
				required
				aria-describedby={`${name}-hint`}
				aria-invalid={wrong ? "true" : undefined}
				{...input}
			/>
		</div>
	);
}

/** A form that asks for one thing. @param says what its button says */
export function Ask({ to, says, ...field }: FieldProps & { to: string; says: string }) {
	return (
		<form method="post" action={to}>
			<Field {...field} />
			<p class="after">
				<button class="button" type="submit">
					{says}
				</button>
			</p>
		</form>
	);
}

/** One button that sends. @param hidden fields that go with it */
export function Send({
	to,
	says,
	quiet = false,
	label,
	hidden = {},
}: {
	to: string;
	says: string;
	quiet?: boolean;
	/** Said in the place of `says` to those who hear the page, where several buttons say the same. */
	label?: string;
	hidden?: Readonly<Record<string, string>>;
}) {
	return (
		<form method="post" action={to}>
			{Object.entries(hidden).map(([name, value]) => (
				<input type="hidden" name={name} value={value} />
			))}
			<button class={quiet ? "button quiet" : "button"} type="submit" aria-label={label}>
				{says}
			</button>
		</form>
	);
}

/** A page with one thing to do. */
export function Narrow({ children }: { children: Child }) {
	return <div class="narrow">{children}</div>;
}

/** Home, then the steps given; the last is the page itself. */
export function ownTrail(visit: Visit, ...steps: readonly Step[]): Step[] {
	return [{ text: visit.say.frame.rounds, href: visit.links.home }, ...steps];
}

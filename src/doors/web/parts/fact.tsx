/** One line of the facts beside a title. */
import type { Child } from "hono/jsx";

export function Fact({ term, children }: { term: string; children?: Child }) {
	return (
		<div>
			<dt>{term}</dt>
			<dd>{children}</dd>
		</div>
	);
}

/** French ordinals as they are printed: 2e with its letter raised. */
import type { Child } from "hono/jsx";

export function Ordinal({ text }: { text: string }) {
	const parts: Child[] = [];
	let from = 0;
	for (const match of text.matchAll(/(?<=\b\d+)(er|re|e)\b/g)) {
		parts.push(text.slice(from, match.index), <sup>{match[0]}</sup>);
		from = match.index + match[0].length;
	}
	parts.push(text.slice(from));
	return <>{parts}</>;
}

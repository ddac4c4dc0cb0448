/** A sentence with pieces in it that are not text: a date as `<time>`, a name as a link. */

/** Tagged template that keeps its parts as they are: mix`Open until ${day}` is ["Open until ", day]. */
export function mix<T>(strings: TemplateStringsArray, ...parts: (T | string)[]): (T | string)[] {
	const mixed: (T | string)[] = [];
	strings.forEach((text, index) => {
		if (text !== "") mixed.push(text);
		const part = parts[index];
		if (index < parts.length && part !== undefined) mixed.push(part);
	});
	return mixed;
}

/** A title with words joined by slashes may break after each: "primaire/secondaire" does not fit a phone. */

export function Slashed({ text }: { text: string }) {
	const [first = "", ...others] = text.split(/(?<=\/)/);
	return (
		<>
			{first}
			{others.map((part) => (
				<>
					<wbr />
					{part}
				</>
			))}
		</>
	);
}

/** A filter that is a GET form: it works without script, and its result has an address. */

export interface Choice {
	readonly name: string;
	readonly label: string;
	readonly chosen: string | null;
	/** Value and words; the empty value stands for all. */
	readonly options: readonly (readonly [value: string, text: string])[];
}

export function Filter({ action, choices, button }: { action: string; choices: readonly Choice[]; button: string }) {
	return (
		<form class="filter" action={action} method="get">
			{choices.map((choice) => (
				<div>
					<label for={`f-${choice.name}`}>{choice.label}</label>
					<select id={`f-${choice.name}`} name={choice.name}>
						{choice.options.map(([value, text]) => (
							<option value={value} selected={value === (choice.chosen ?? "")}>
								{text}
							</option>
						))}
					</select>
				</div>
			))}
			<button class="button quiet" type="submit">
				{button}
			</button>
		</form>
	);
}

/** An icon beside words; it never stands alone, so it is silent. */
import { ICONS, type IconName } from "./icons.js";

export function Icon({ name }: { name: IconName }) {
	return (
		<svg class="icon" viewBox="0 0 256 256" aria-hidden="true">
			<path d={ICONS[name]} />
		</svg>
	);
}

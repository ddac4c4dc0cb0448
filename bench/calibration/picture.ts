/** The reliability of confidences as a picture: what was said across, what was right up; on the diagonal both agree. */

interface Bin {
	readonly said: number;
	readonly right: number;
	readonly all: number;
}

const SIZE = 360;
const EDGE = 44;

/** @returns an SVG */
export function picture(bins: readonly Bin[], error: number): string {
	const at = (value: number): number => EDGE + value * (SIZE - 2 * EDGE);
	const most = Math.max(...bins.map((bin) => bin.all));
	const dots = bins.map(
		({ said, right, all }) =>
			`<circle cx="${at(said).toFixed(1)}" cy="${(SIZE - at(right)).toFixed(1)}" r="${(3 + 9 * Math.sqrt(all / most)).toFixed(1)}" fill="#1d4f91" fill-opacity="0.7"><title>said ${said.toFixed(2)}, right ${right.toFixed(2)}, ${all} placements</title></circle>`,
	);
	const marks = [0, 0.5, 1].map(
		(value) =>
			`<text x="${at(value)}" y="${SIZE - EDGE + 16}" text-anchor="middle">${value}</text><text x="${EDGE - 6}" y="${SIZE - at(value) + 4}" text-anchor="end">${value}</text>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="11" role="img" aria-label="Reliability of placement confidence on documents left out">
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
<path d="M${EDGE} ${EDGE}V${SIZE - EDGE}H${SIZE - EDGE}" fill="none" stroke="#555"/>
<path d="M${EDGE} ${SIZE - EDGE}L${SIZE - EDGE} ${EDGE}" stroke="#999" stroke-dasharray="4 4"/>
${marks.join("\n")}
${dots.join("\n")}
<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle">confidence said</text>
<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">share right, documents left out</text>
<text x="${SIZE / 2}" y="20" text-anchor="middle">expected calibration error ${error.toFixed(3)}</text>
</svg>
`;
}

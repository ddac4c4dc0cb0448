/** XML of Word's parts. */

const NAMESPACES =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part with its root element. */
export function part(root: string, content: string): string {
	return `${DECLARATION}<w:${root} ${NAMESPACES}>${content}</w:${root}>`;
}

export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);
}

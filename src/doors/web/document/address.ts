/** Addresses written in documents: only those that a reader may safely open. */

/** The address when it is http, https or mailto; null for any other, `javascript:` and data among them. */
export function safeAddress(written: string): string | null {
	try {
		const address = new URL(written.trim());
		return ["http:", "https:", "mailto:"].includes(address.protocol) ? address.href : null;
	} catch {
		return null;
	}
}

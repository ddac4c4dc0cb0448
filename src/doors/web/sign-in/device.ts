/** What somebody reads and writes with, as they would say it themselves: browser and system, no version, nothing to follow them by. */

const BROWSERS: readonly (readonly [RegExp, string])[] = [
	[/\bEdgA?\//, "Edge"],
	[/\bOPR\//, "Opera"],
	[/\b(Firefox|FxiOS)\//, "Firefox"],
	[/\b(Headless)?(Chrome|Chromium|CriOS)\//, "Chrome"],
	[/\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
	[/\bAndroid\b/, "Android"],
	[/\biPhone\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bWindows\b/, "Windows"],
	[/\bMac OS X\b|\bMacintosh\b/, "Mac"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bLinux\b/, "Linux"],
];

/** "Firefox, Linux"; "" when neither is known. */
export function deviceOf(userAgent: string | undefined): string {
	const named = (list: typeof BROWSERS): string | undefined => list.find(([sign]) => sign.test(userAgent ?? ""))?.[1];
	return [named(BROWSERS), named(SYSTEMS)].filter((part) => part !== undefined).join(", ");
}

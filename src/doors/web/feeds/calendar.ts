/** A calendar that people subscribe to (RFC 5545): whole days, so that no zone can move them. */
import { Temporal } from "temporal-polyfill";
import type { Day } from "../../../domain/deadline.js";

export interface CalendarEvent {
	/** Unique for ever: the window that it is about. */
	readonly id: string;
	readonly day: Day;
	readonly title: string;
	readonly text: string;
	readonly address: string;
	/** Day of the fact that made it. */
	readonly made: Day;
}

/** The file; lines folded at 75 octets, ended by CRLF. */
export function calendarOf(name: string, language: string, events: readonly CalendarEvent[]): string {
	const lines = [
		"BEGIN:VCALENDAR",
		"VERSION:2.0",
		`PRODID:-//Rapporteur//Windows for comments//${language.toUpperCase()}`,
		"CALSCALE:GREGORIAN",
		"METHOD:PUBLISH",
		`X-WR-CALNAME:${escaped(name)}`,
		"REFRESH-INTERVAL;VALUE=DURATION:PT12H",
		...events.flatMap(eventLines),
		"END:VCALENDAR",
	];
	return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent): string[] {
	return [
		"BEGIN:VEVENT",
		`UID:${event.id}`,
		`DTSTAMP:${compact(event.made)}T000000Z`,
		`DTSTART;VALUE=DATE:${compact(event.day)}`,
		`DTEND;VALUE=DATE:${compact(Temporal.PlainDate.from(event.day).add({ days: 1 }).toString())}`,
		`SUMMARY:${escaped(event.title)}`,
		`DESCRIPTION:${escaped(event.text)}`,
		`URL:${event.address}`,
		"TRANSP:TRANSPARENT",
		"END:VEVENT",
	];
}

function compact(day: Day): string {
	return day.replaceAll("-", "");
}

function escaped(text: string): string {
	return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** No line above 75 octets; a character is never cut. */
function folded(line: string): string {
	let length = 0;
	let out = "";
	for (const character of line) {
		const octets = Buffer.byteLength(character);
		if (length + octets > 75) {
			out += "\r\n ";
			length = 1;
		}
		out += character;
		length += octets;
	}
	return out;
}

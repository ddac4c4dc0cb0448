/** Runs of text: weight, slope, place, links, note marks, direction, language. */
import type { Child } from "hono/jsx";
import type { Run } from "../../../domain/document.js";
import { safeAddress } from "./address.js";
import type { Setting } from "./setting.js";

export function Runs({ runs, setting }: { runs: readonly Run[]; setting: Setting }) {
	return (
		<>
			{runs.map((run) => (
				<OneRun run={run} setting={setting} />
			))}
		</>
	);
}

function OneRun({ run, setting }: { run: Run; setting: Setting }) {
	let shown: Child = <Lines text={run.text} />;
	if (run.raised !== undefined && run.note === undefined)
		shown = run.raised === "super" ? <sup>{shown}</sup> : <sub>{shown}</sub>;
	if (run.italic) shown = <i>{shown}</i>;
	if (run.bold) shown = <b>{shown}</b>;
	if (run.strike) shown = <s>{shown}</s>;
	const lang = setting.languageOf(run);
	if (run.rtl || lang !== undefined) {
		shown = (
			<span dir={run.rtl ? "rtl" : undefined} lang={lang}>
				{shown}
			</span>
		);
	}
	if (run.note !== undefined) return <NoteMark note={run.note} mark={shown} setting={setting} />;
	const address = run.link === undefined ? null : safeAddress(run.link);
	if (address === null) return <>{shown}</>;
	return (
		<a href={address} rel="nofollow noopener">
			{shown}
		</a>
	);
}

/** A mark whose note stands in another passage, or is not public, is a mark and no link. */
function NoteMark({ note, mark, setting }: { note: string; mark: Child; setting: Setting }) {
	const id = setting.noteAnchor(note);
	if (id === null) return <sup>{mark}</sup>;
	return (
		<sup>
			<a class="note-mark" href={`#${id}`} id={setting.takeReference(note)}>
				{mark}
			</a>
		</sup>
	);
}

function Lines({ text }: { text: string }) {
	const [first = "", ...others] = text.replaceAll("\t", "\u2003").split("\n");
	return (
		<>
			{first}
			{others.map((line) => (
				<>
					<br />
					{line}
				</>
			))}
		</>
	);
}

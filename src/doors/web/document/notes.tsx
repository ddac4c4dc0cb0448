/** Footnotes and endnotes of a passage, at its end, each with its way back. */
import { Blocks } from "./blocks.js";
import type { Setting } from "./setting.js";

export function Notes({ setting }: { setting: Setting }) {
	const { passage, words } = setting;
	if (passage.notes.length === 0) return null;
	const inNote: Setting = { ...setting, heading: () => null };
	return (
		<ul class="notes" aria-label={words.notes}>
			{passage.notes.map((note) => (
				<li id={setting.noteAnchor(note.id) ?? undefined}>
					<a class="note-mark" href={`#${setting.noteAnchor(note.id)}-r`} aria-label={`${note.mark}. ${words.backToText}`}>
						{note.mark}
					</a>
					<div>
						<Blocks blocks={note.blocks} setting={inNote} />
					</div>
				</li>
			))}
		</ul>
	);
}

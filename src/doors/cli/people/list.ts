/** people list: who holds which role. */
import { dayOf } from "../../../domain/deadline.js";
import { type KeptRole, listPeople, type Person } from "../../../store/people.js";
import { readAs } from "../../../store/visible.js";
import { actorHere } from "../actor.js";
import { type Desk, inHouse } from "../desk.js";
import { EXIT } from "../exit.js";
import { printTable } from "../table.js";

export async function showPeople(desk: Desk, { json }: { readonly json: boolean }): Promise<number> {
	const { people, now } = await inHouse(desk, async (house) => {
		const at = house.clock.now();
		return { people: await listPeople(readAs(house.db, actorHere(), at)), now: at };
	});
	const isHeld = ({ endedAt, until }: KeptRole): boolean => endedAt === null && (until === null || until > now);
	const lines = people.flatMap((person) => person.roles.filter(isHeld).map((role) => ({ person, role })));
	if (json) await desk.out.line(JSON.stringify(people, null, 1));
	else if (lines.length === 0) await desk.notes.line(desk.say.people.nobody);
	else await print(desk, lines);
	return EXIT.done;
}

function print(desk: Desk, lines: readonly { readonly person: Person; readonly role: KeptRole }[]): Promise<void> {
	const { columns, roles } = desk.say.people;
	return printTable(
		desk.out,
		[
			{ title: columns.id, of: ({ role }) => role.id },
			{ title: columns.role, of: ({ role }) => roles[role.role] },
			{ title: columns.of, of: ({ role }) => scopeIn(desk, role) },
			{ title: columns.until, of: ({ role }) => (role.until === null ? "" : dayOf(role.until, "UTC")) },
			{ title: columns.email, of: ({ person }) => person.email },
			{ title: columns.name, of: ({ person }) => person.name, rest: true },
		],
		lines,
	);
}

/** "AL, questions 9, 10", or the round. */
function scopeIn(desk: Desk, role: KeptRole): string {
	const { questions, everyRound } = desk.say.people;
	return [role.round ?? everyRound, role.party, role.questions === null ? null : questions(role.questions)]
		.filter((part) => part !== null)
		.join(", ");
}

/** Signing in by a code that is sent to one's address. Whether anybody has that address must not be told: not by what is answered, nor by when. */
import { Problem } from "../../domain/problem.js";
import { codeLetter } from "../../letters/code.js";
import { personWithAddress } from "../../store/sign-in/people.js";
import { ATTEMPT_MINUTES, begin, finish } from "./attempts.js";
import type { Browser, SignInHouse } from "./house.js";
import { beginSession } from "./sessions.js";
import { codeDigest, newCode, sameText } from "./tokens.js";

/** Asks for a code. For an address that nobody has the same is done, but for the letter. @returns the token for the browser */
export async function askForCode(house: SignInHouse, address: string): Promise<string> {
	const person = await personWithAddress(house.db, address);
	const code = newCode();
	const token = await begin(house, "code", (token) => ({ person: person?.id ?? null, data: { code: codeDigest(code, token) } }));
	if (person !== null) {
		const { name, email, language } = person;
		const shown = `${code.slice(0, 4)} ${code.slice(4)}`;
		house.courier.later({ name, email }, () => codeLetter(language, { to: name, code: shown, minutes: ATTEMPT_MINUTES }));
	}
	return token;
}

/** Signs in with the code. @returns the token of the session. @throws Problem code_wrong, attempt_over */
export function enterCode(
	house: SignInHouse,
	{ token, code }: { readonly token: string; readonly code: string },
	browser: Browser,
): Promise<string> {
	const entered = code.replace(/[\s-]/g, "");
	return finish(
		house,
		{ purpose: "code", token },
		{
			async check({ person, data }) {
				const right = sameText(data.code ?? "", codeDigest(entered, token));
				if (!right || person === null) throw new Problem("code_wrong");
				return person;
			},
			open: (db, person) => beginSession(house, db, { ...browser, person, way: "code", secondFactor: false }),
		},
	);
}

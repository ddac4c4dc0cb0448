/** Keys for tests, and what is refused for want of one. */
import { Problem } from "../../src/domain/problem.js";
import { type Wrapper, wrapperWith } from "../../src/store/sealing/keeper.js";
import type { KeyTrouble } from "../../src/store/sealing/trouble.js";

/** A key that is all one byte. */
export function keyOf(id: string, byte: number): Wrapper {
	return wrapperWith({ id, secret: Buffer.alloc(32, byte) }, "environment");
}

/** Whether an error is the problem `no_key` for a reason. */
export function lacksKey(reason: KeyTrouble): (error: unknown) => boolean {
	return (error) => error instanceof Problem && error.code === "no_key" && error.facts.reason === reason;
}

/** Whether an error is the problem `damaged_seal`. */
export function isDamaged(error: unknown): boolean {
	return error instanceof Problem && error.code === "damaged_seal";
}

/**
 * The compiler of our PDFs: Typst, as a native module of its own for each platform. We name the platform's package ourselves instead of the
 * package over all of them, whose packages for other platforms are not all to be had: a clean install would not agree with the lock.
 */
import { createRequire } from "node:module";
import { fontFiles } from "./fonts.js";

/** What we use of it. */
export interface Compiler {
	mapShadow(path: string, content: Buffer): void;
	resetShadow(): void;
	evictCache(age: number): void;
	pdf(source: { mainFileContent: string }, options: { pdfStandard: "ua-1"; creationTimestamp: number }): Buffer;
}

/** Nothing of the disk is to be reached: the compiler works in a folder that does not exist. */
export const NOWHERE = "/nowhere/rapporteur";

let compiler: Compiler | undefined;

/** No PDF can be written on this platform; Word can. */
export class NoPdfHere extends Error {}

/** @throws NoPdfHere where there is no compiler for the platform */
export function openCompiler(): Compiler {
	if (compiler === undefined) {
		const { NodeCompiler } = load();
		compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs: fontFiles() }] });
	}
	return compiler;
}

function load(): { NodeCompiler: { create(options: object): Compiler } } {
	const require = createRequire(import.meta.url);
	for (const library of ["gnu", "musl"]) {
		try {
			return require(`@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}-${library}`);
		} catch {
			// The other C library, or another platform.
		}
	}
	throw new NoPdfHere(
		`PDF files cannot be written on ${process.platform} ${process.arch}: the compiler is there for Linux on x64. Word files can.`,
	);
}

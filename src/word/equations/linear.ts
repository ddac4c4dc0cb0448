import { attribute, child, type Element, flagIn } from "../xml/element.js";

type Writer = (element: Element) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
	"m:r": (element) => element.children.map((one) => (one.name === "m:t" || one.name === "w:t" ? one.text : "")).join(""),
	"m:f": (element) =>
		value(element, "m:fPr", "m:type") === "noBar" ? `(${part(element, "m:num")} ¦ ${part(element, "m:den")})` : fraction(element),
	"m:sSup": (element) => `${grouped(element, "m:e")}^${grouped(element, "m:sup")}`,
	"m:sSub": (element) => `${grouped(element, "m:e")}_${grouped(element, "m:sub")}`,
	"m:sSubSup": (element) => `${grouped(element, "m:e")}_${grouped(element, "m:sub")}^${grouped(element, "m:sup")}`,
	"m:sPre": (element) => `_${grouped(element, "m:sub")}^${grouped(element, "m:sup")}${grouped(element, "m:e")}`,
	"m:rad": radical,
	"m:nary": nary,
	"m:d": delimited,
	"m:func": (element) => `${part(element, "m:fName")} ${part(element, "m:e")}`,
	"m:limLow": (element) => `${part(element, "m:e")}_${grouped(element, "m:lim")}`,
	"m:limUpp": (element) => `${part(element, "m:e")}^${grouped(element, "m:lim")}`,
	"m:acc": (element) => part(element, "m:e") + (value(element, "m:accPr", "m:chr") ?? "\u0302"),
	"m:bar": (element) => `${part(element, "m:e")}\u0305`,
	"m:m": (element) =>
		`[${rowsOf(element, "m:mr")
			.map((row) => rowsOf(row, "m:e").map(inner).join(", "))
			.join("; ")}]`,
	"m:eqArr": (element) => rowsOf(element, "m:e").map(inner).join("\n"),
	"w:del": () => "",
	"w:moveFrom": () => "",
};

/** An equation in one line, as one would type it: (a+b)/2, x^2, √(y). */
export function linearMath(element: Element): string {
	if (/Pr$/.test(element.name)) return "";
	const write = Object.hasOwn(WRITERS, element.name) ? WRITERS[element.name] : undefined;
	return (write ?? inner)(element);
}

function inner(element: Element): string {
	return element.children.map(linearMath).join("");
}

function part(element: Element, name: string): string {
	const found = child(element, name);
	return found === undefined ? "" : inner(found);
}

/** In brackets unless it is a single sign or number. */
function grouped(element: Element, name: string): string {
	const text = part(element, name);
	return /^([\p{L}\p{M}]+|[\d.,]+|.|\(.*\))$/u.test(text) ? text : `(${text})`;
}

function fraction(element: Element): string {
	return `${grouped(element, "m:num")}/${grouped(element, "m:den")}`;
}

function radical(element: Element): string {
	const degree = flagIn(child(element, "m:radPr"), "m:degHide") ? "" : part(element, "m:deg");
	const root = { "": "√", "2": "√", "3": "∛", "4": "∜" }[degree] ?? `√[${degree}]`;
	return `${root}(${part(element, "m:e")})`;
}

function nary(element: Element): string {
	const sign = value(element, "m:naryPr", "m:chr") ?? "∫";
	const [below, above] = [part(element, "m:sub"), part(element, "m:sup")];
	return `${sign}${below === "" ? "" : `_${grouped(element, "m:sub")}`}${above === "" ? "" : `^${grouped(element, "m:sup")}`} ${part(element, "m:e")}`;
}

function delimited(element: Element): string {
	const [begin, end] = [value(element, "m:dPr", "m:begChr") ?? "(", value(element, "m:dPr", "m:endChr") ?? ")"];
	return (
		begin +
		rowsOf(element, "m:e")
			.map(inner)
			.join(value(element, "m:dPr", "m:sepChr") ?? "|") +
		end
	);
}

function rowsOf(element: Element, name: string): Element[] {
	return element.children.filter((one) => one.name === name);
}

function value(element: Element, properties: string, name: string): string | undefined {
	return attribute(child(child(element, properties), name), "m:val");
}

/** Of the relations that a reading knows, only those that a statement asks come into it: the database would read all the others for nothing. */
import { type CommonTableExpressionNode, type KyselyPlugin, type OperationNode, SelectQueryNode } from "kysely";

/** Leaves out of each statement the relations that it does not name, itself or through another. Leaving in too many does no harm. */
export const onlyAsked: KyselyPlugin = {
	transformQuery({ node }) {
		if (!SelectQueryNode.is(node) || node.with === undefined) return node;
		const { with: relations, ...statement } = node;
		const asked = namesIn(statement, new Set());
		// A relation stands on those before it: going backwards, all that name it have been seen.
		const expressions: CommonTableExpressionNode[] = [];
		for (const relation of [...relations.expressions].reverse()) {
			if (!asked.has(nameOf(relation))) continue;
			expressions.unshift(relation);
			namesIn(relation.expression, asked);
		}
		const of = expressions.length === 0 ? {} : { with: { ...relations, expressions } };
		return { ...statement, ...of } as SelectQueryNode;
	},
	transformResult: async ({ result }) => result,
};

function nameOf({ name }: CommonTableExpressionNode): string {
	return name.table.table.identifier.name;
}

/** Every word that stands anywhere in a statement, names and pieces of SQL alike. */
function namesIn(node: object, words: Set<string>): Set<string> {
	for (const value of Object.values(node as OperationNode)) {
		if (typeof value === "string") for (const word of value.match(/[a-z_]+/g) ?? []) words.add(word);
		else if (typeof value === "object" && value !== null) namesIn(value, words);
	}
	return words;
}

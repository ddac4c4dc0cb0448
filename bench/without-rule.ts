/** The same query without the rule of who may read what: its clauses are taken out of the statement, and nothing else is changed. */
import {
	AliasNode,
	type CommonTableExpressionNode,
	IdentifierNode,
	type KyselyPlugin,
	type OperationNode,
	type PluginTransformQueryArgs,
	type QueryCreator,
	SelectionNode,
	SelectQueryNode,
	sql,
	WhereNode,
} from "kysely";
import type { Reading, VisibleTables } from "../src/store/visible.js";

/** Relations that ask the rule themselves; the others stand on these. */
const RULED: readonly string[] = ["visible_item", "visible_passage", "visible_tally"];

/** A reading whose statements ask nobody who is there. For measuring only: it is nowhere but here. */
export function withoutRule(reading: Reading): Reading {
	const visible = reading.visible as unknown as QueryCreator<VisibleTables>;
	return { ...reading, visible: visible.withPlugin(clausesTakenOff) };
}

const clausesTakenOff: KyselyPlugin = {
	transformQuery: ({ node }: PluginTransformQueryArgs) => {
		if (!SelectQueryNode.is(node)) throw new Error("a statement that is no reading");
		if (node.with === undefined) return node;
		return { ...node, with: { ...node.with, expressions: node.with.expressions.map(bared) } };
	},
	transformResult: async ({ result }) => result,
};

function bared(cte: CommonTableExpressionNode): CommonTableExpressionNode {
	if (!RULED.includes(cte.name.table.table.identifier.name)) return cte;
	const { expression } = cte;
	if (!SelectQueryNode.is(expression)) throw new Error("a relation that is no selection");
	const selections = expression.selections?.map((one) => (isEverybody(one.selection) ? always("everybody") : one));
	const free: SelectQueryNode = { ...expression, where: WhereNode.create(TRUE), ...(selections && { selections }) };
	return { ...cte, expression: free };
}

const TRUE = sql<boolean>`true`.toOperationNode();

function isEverybody(node: OperationNode): boolean {
	return AliasNode.is(node) && IdentifierNode.is(node.alias) && node.alias.name === "everybody";
}

function always(name: string): SelectionNode {
	return SelectionNode.create(AliasNode.create(TRUE, IdentifierNode.create(name)));
}

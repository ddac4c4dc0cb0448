/** The record: what it is, its checkpoints, receipts. */

export const record = {
	title: "The record",
	lede: "Every act in this house is written down: who did what, when, and on whose behalf. Each entry is bound to the one before it, so that nothing can be changed, taken out or put in without its being noticed.",
	checkpoints: "Checkpoints",
	checkpointsText:
		"Once a day the house signs the last link of its chain and publishes it here. Keep a copy: whoever has one can tell later whether what came before it is still the same. A checkpoint says nothing of what was done, nor how much.",
	checkpointOf: (day: string) => `Checkpoint of ${day}`,
	noCheckpoint: "No checkpoint has been signed yet.",
	older: "Those of earlier days are at the same address with their day in it.",
	key: "The key that signs the checkpoints",
	keyText:
		"Checkpoints are signed notes (Ed25519). With this key, a copy of the programme and an exported record anybody can check them without this house.",
	keyLink: "Public key",
	command: "The command:",
	receipts: "Receipts",
	receiptsText:
		"Whoever sends a document gets a receipt. It tells the file and the moment, and is bound to its entry in the record.",
	receiptsLink: "Check a receipt",
	receiptsTitle: "Check a receipt",
	receiptsLede:
		"Paste the receipt that you were given. We look whether the record holds it; nothing of it is kept, and nothing else is said.",
	receiptLabel: "Receipt",
	receiptHint: "All of the text of the file, from the first brace to the last.",
	receiptButton: "Check",
	answers: {
		recorded: "This receipt is in the record.",
		not_recorded: "This receipt was not found in the record.",
		not_a_receipt: "This is not a receipt of this programme, or something in it has been changed.",
	},
	receipt: ({ reference, day, sha256 }: { readonly reference: string; readonly day: string; readonly sha256: string }) =>
		`We have received your document on ${day} and registered it under the reference ${reference}. The SHA-256 of the file is ${sha256}. Keep the receipt with this message: with it you can show later what you sent, and when.`,
};

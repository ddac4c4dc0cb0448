/** A mail server hands messages over by LMTP: what it is told is kept is kept, and what is not kept it keeps itself. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { createTransport } from "nodemailer";
import { receiveMail } from "../../../src/acts/intake/receive.js";
import { sortArrivals } from "../../../src/acts/intake/sort-arrivals.js";
import { type ArrivingDoor, arrivingDoor } from "../../../src/doors/mail/arriving.js";
import { rawMail } from "../../../src/store/arrivals.js";
import { CLARA, inHouse } from "../../builders/house.js";

const LOOPBACK = { host: "127.0.0.1", port: 0, most: 2 << 20 };

function handOver({ port }: ArrivingDoor, to: string, text: string, from = "a@lamp.example") {
	const transport = createTransport({ host: "127.0.0.1", port, lmtp: true, ignoreTLS: true });
	return transport.sendMail({ envelope: { from, to }, raw: text }).finally(() => transport.close());
}

const noTrouble = (error: unknown): void => assert.fail(String(error));

const LETTER =
	"From: Lamp <a@lamp.example>\r\nTo: secretariat@body.example\r\nSubject: A question\r\nMessage-ID: <1@lamp.example>\r\n\r\nWhen?\r\n..\r\n";

test(
	"a message that is handed over is in the register, byte for byte below the lines of delivery, however often it comes",
	inHouse(async (house) => {
		const door = await arrivingDoor(LOOPBACK, (raw) => receiveMail(house, CLARA, { round: house.round.id, raw }), noTrouble);
		try {
			for (const _ of [1, 2]) await handOver(door, "secretariat+x@body.example", LETTER);
		} finally {
			await door.close();
		}
		const arrivals = await house.db.selectFrom("arrival").selectAll().execute();
		assert.equal(arrivals.length, 1);
		const raw = Buffer.from(await rawMail(house, arrivals[0]?.mark ?? "")).toString();
		assert.equal(raw, `Return-Path: <a@lamp.example>\r\nDelivered-To: secretariat+x@body.example\r\n${LETTER}`);
		const [done] = await sortArrivals(house, CLARA, { authserv: null });
		assert.equal(done?.sorted?.decision, "hold");
	}),
);

test(
	"a message from nobody is a report, and is not answered",
	inHouse(async (house) => {
		const door = await arrivingDoor(LOOPBACK, (raw) => receiveMail(house, CLARA, { round: house.round.id, raw }), noTrouble);
		await handOver(door, "secretariat@body.example", LETTER, "").finally(() => door.close());
		const [done] = await sortArrivals(house, CLARA, { authserv: null });
		assert.deepEqual([done?.sorted?.decision, done?.sorted?.letter], ["ignore", null]);
	}),
);

test("what could not be kept is refused for now, and the reason goes to the log only", async () => {
	const told: unknown[] = [];
	const door = await arrivingDoor(
		LOOPBACK,
		() => Promise.reject(new Error("the disk is full of secrets")),
		(error) => told.push(error),
	);
	try {
		const { accepted, rejectedErrors } = await handOver(door, "s@body.example", LETTER);
		assert.deepEqual([accepted, rejectedErrors?.map((error) => error.responseCode)], [[], [451]]);
		assert.doesNotMatch(String(rejectedErrors?.[0]?.response), /secrets/);
		assert.equal(told.length, 1);
	} finally {
		await door.close();
	}
});

test("what is too large is refused for good, and never kept", async () => {
	const door = await arrivingDoor(LOOPBACK, () => assert.fail(), noTrouble);
	try {
		const { accepted, rejectedErrors } = await handOver(
			door,
			"s@body.example",
			`${LETTER}${`${"x".repeat(70)}\r\n`.repeat(40_000)}`,
		);
		assert.deepEqual([accepted, rejectedErrors?.map((error) => error.responseCode)], [[], [552]]);
	} finally {
		await door.close();
	}
});

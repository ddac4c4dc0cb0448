import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
	addMonths,
	dayOf,
	daysBetween,
	daysLate,
	endOf,
	isBefore,
	readMoment,
	startOf,
	windowFrom,
	windowState,
} from "../../src/domain/deadline.js";

const PARIS = "Europe/Paris";

test("calendar months are clamped to the month's last day", () => {
	const cases: [string, number, string][] = [
		["2017-12-31", 2, "2018-02-28"],
		["2019-12-31", 2, "2020-02-29"],
		["2017-12-30", 2, "2018-02-28"],
		["2017-11-14", 2, "2018-01-14"],
		["2017-06-30", 2, "2017-08-30"],
		["2017-08-31", 1, "2017-09-30"],
		["2020-02-29", 12, "2021-02-28"],
		["2099-12-31", 2, "2100-02-28"],
		["1999-12-31", 2, "2000-02-29"],
	];
	for (const [from, months, to] of cases) assert.equal(addMonths(from, months), to, `${from} + ${months}`);
});

test("a window opened on Albania's publication closes at the end of the last day in Strasbourg", () => {
	const window = windowFrom("2017-11-14T15:30:00.000Z", 2, PARIS);
	assert.deepEqual(window, { opensOn: "2017-11-14", lastDay: "2018-01-14", closesAt: "2018-01-14T23:00:00.000Z" });
});

test("the day of publication is the day in the zone of the body, not in UTC", () => {
	assert.equal(windowFrom("2017-12-30T23:30:00.000Z", 2, PARIS).opensOn, "2017-12-31");
	assert.equal(windowFrom("2017-12-30T22:59:59.999Z", 2, PARIS).opensOn, "2017-12-30");
});

test("summer time: the last day may be 23 or 25 hours long", () => {
	assert.equal(endOf("2018-03-24", PARIS), "2018-03-24T23:00:00.000Z");
	assert.equal(endOf("2018-03-25", PARIS), "2018-03-25T22:00:00.000Z");
	assert.equal(endOf("2018-10-27", PARIS), "2018-10-27T22:00:00.000Z");
	assert.equal(endOf("2018-10-28", PARIS), "2018-10-28T23:00:00.000Z");
	const hours = (day: string) => (Date.parse(endOf(day, PARIS)) - Date.parse(startOf(day, PARIS))) / 3_600_000;
	assert.deepEqual([hours("2018-03-25"), hours("2018-10-28"), hours("2018-01-01")], [23, 25, 24]);
});

test("a window is open until the last moment of its last day, and not a moment longer", () => {
	const window = windowFrom("2017-11-14T12:00:00.000Z", 2, PARIS);
	assert.deepEqual(windowState(window, "2018-01-02T08:00:00.000Z", PARIS), { open: true, daysLeft: 12 });
	assert.deepEqual(windowState(window, "2018-01-14T22:59:59.999Z", PARIS), { open: true, daysLeft: 0 });
	assert.deepEqual(windowState(window, "2018-01-14T23:00:00.000Z", PARIS), { open: false, opens: false });
	assert.deepEqual(windowState(window, "2017-11-13T12:00:00.000Z", PARIS), { open: false, opens: true });
});

test("a holiday or a weekend moves nothing", () => {
	assert.equal(windowFrom("2017-10-25T10:00:00.000Z", 2, PARIS).lastDay, "2017-12-25");
	assert.equal(windowFrom("2017-11-01T10:00:00.000Z", 2, PARIS).lastDay, "2018-01-01");
	assert.equal(windowFrom("2017-11-06T10:00:00.000Z", 2, PARIS).lastDay, "2018-01-06", "a Saturday");
});

test("lateness counts days in the zone; the last day itself is in time", () => {
	assert.equal(daysLate("2017-10-25T21:59:59.000Z", "2017-10-25", PARIS), 0);
	assert.equal(daysLate("2017-10-25T22:00:00.000Z", "2017-10-25", PARIS), 1);
	assert.equal(daysLate("2017-11-13T11:00:00.000Z", "2017-10-25", PARIS), 19);
});

test("dates that people write: a day, a moment with its offset, nothing else", () => {
	assert.equal(readMoment("2017-10-23", PARIS), "2017-10-23T10:00:00.000Z");
	assert.equal(readMoment("2017-10-23T09:00:00+02:00", PARIS), "2017-10-23T07:00:00.000Z");
	for (const wrong of ["", "yesterday", "2017-02-30", "2017-13-01", "23/10/2017", "2017-10-23T09:00:00", "2017-10-23;drop"]) {
		assert.equal(readMoment(wrong, PARIS), null, wrong);
	}
});

const anyMoment = fc
	.date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2150-01-01T00:00:00Z"), noInvalidDate: true })
	.map((date) => date.toISOString());
const anyZone = fc.constantFrom(PARIS, "UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Kiritimati", "Pacific/Apia");

test("property: a window holds its opening day, closes after it opens, and its last day lies in the named month", () => {
	fc.assert(
		fc.property(anyMoment, anyZone, fc.integer({ min: 1, max: 24 }), (moment, zone, months) => {
			const window = windowFrom(moment, months, zone);
			assert.equal(window.opensOn, dayOf(moment, zone));
			assert.ok(window.lastDay > window.opensOn);
			assert.ok(isBefore(moment, window.closesAt));
			const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
			assert.equal(monthOf(window.lastDay) - monthOf(window.opensOn), months);
			assert.ok(Number(window.lastDay.slice(8)) <= Number(window.opensOn.slice(8)));
		}),
	);
});

test("property: just before its close a window is open on its last day, at its close it is not", () => {
	fc.assert(
		fc.property(anyMoment, anyZone, (moment, zone) => {
			const window = windowFrom(moment, 2, zone);
			const before = new Date(Date.parse(window.closesAt) - 1).toISOString();
			assert.equal(dayOf(before, zone), window.lastDay);
			assert.deepEqual(windowState(window, before, zone), { open: true, daysLeft: 0 });
			assert.equal(windowState(window, window.closesAt, zone).open, false);
			assert.equal(daysLate(before, window.lastDay, zone), 0);
			assert.ok(daysLate(window.closesAt, window.lastDay, zone) >= 1);
		}),
	);
});

test("property: days between two days are counted, whatever summer time does", () => {
	fc.assert(
		fc.property(anyMoment, anyMoment, (one, other) => {
			const [a, b] = [dayOf(one, "UTC"), dayOf(other, "UTC")];
			assert.equal(daysBetween(a, b), Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000));
		}),
	);
});

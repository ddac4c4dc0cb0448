/** Heads of the state of play as a spreadsheet. */

export const sheet = {
	code: "Code",
	party: "Party",
	reply: "Reply",
	received: "Received",
	registered: "Registered",
	published: "Published",
	version: "Version",
	daysLate: "Days late",
	opens: "Comments from",
	lastDay: "Comments until",
	daysLeft: "Days left",
	contributions: "Contributions",
	commented: "Questions commented on",
};

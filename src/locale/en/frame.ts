/** The frame of every page: masthead, trail, colophon, and the sample banner. */

export const frame = {
	product: "Rapporteur",
	description: "A monitoring round, in the open: replies of Parties, comments of civil society, question by question.",
	skip: "Skip to the content",
	mainNav: "Main",
	trail: "You are here",
	rounds: "Monitoring rounds",
	round: "Round",
	parties: "Parties",
	questions: "Questions",
	contributions: "Contributions",
	contribute: "Contribute",
	sampleLabel: "Sample",
	sample: (day: string) =>
		`Sample data and sample text written for testing; it does not describe the real situation. The clock of this example stands still at ${day}.`,
	readsMoreLabel: "What you read here",
	readsMore:
		"You are signed in and may read more than everybody. What is not public is marked. Lists, and files that you take from here, hold only what is public.",
	colophon:
		"Rapporteur is free software for treaty bodies. Every count on these pages opens the list behind it; every passage has a permanent address.",
	questionnaire: "Questionnaire",
	windows: "Open windows",
	calendar: "Calendar",
	feed: "Atom feed",
	accessibility: "Accessibility",
	privacy: "Privacy",
	record: "The record",
	signIn: "Sign in",
	access: "My access",
	backHome: "All monitoring rounds",
	errorTitle: "This page could not be shown",
	notFoundTitle: "There is no such page",
	withdrawnTitle: "Withdrawn",
	reference: (reference: string) => `Reference for the Secretariat: ${reference}`,
};

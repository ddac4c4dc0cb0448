/**
 * Right placements and all placements by their grounds, counted over the open corpora as they are, written otherwise and damaged.
 * Written by `npm run bench -- calibration`: not to be edited by hand.
 */

/** Right and all, by grounds. */
export type Counted = Readonly<Record<string, readonly [right: number, all: number]>>;

export const CALIBRATION: Counted = {
	"announced, strong, far": [0, 1],
	"announced, strong, near": [13753, 14357],
	"aside, fair, near": [39, 43],
	"aside, strong, near": [38, 38],
	"aside, weak, near": [1, 7],
	"letter, fair, near": [3119, 3382],
	"letter, weak, near": [1168, 1235],
	"like-wording, fair, near": [535, 598],
	"like-wording, strong, near": [32, 32],
	"like-wording, weak, near": [45, 48],
	"number, fair, near": [645, 671],
	"number, strong, far": [0, 1],
	"number, strong, near": [3211, 3281],
	"number, weak, near": [243, 259],
	"run-in, fair, far": [0, 1],
	"run-in, fair, near": [68, 82],
	"run-in, strong, far": [0, 21],
	"run-in, strong, near": [1352, 1452],
	"topic, fair, far": [0, 1],
	"topic, fair, near": [74, 109],
	"topic, strong, near": [27, 31],
	"topic, weak, near": [169, 220],
	"wording, fair, near": [287, 292],
	"wording, strong, far": [0, 12],
	"wording, strong, near": [11524, 11956],
};

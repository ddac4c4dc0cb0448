/**
 * Right placements and all placements by their grounds, counted over the open corpora as they are, written otherwise and damaged.
 * Written by `npm run bench -- calibration`: not to be edited by hand.
 */

/** Right and all, by grounds. */
export type Counted = Readonly<Record<string, readonly [right: number, all: number]>>;

export const CALIBRATION: Counted = {
	"announced, strong, far": [0, 1],
	"announced, strong, near": [13364, 14031],
	"aside, fair, near": [39, 44],
	"aside, strong, near": [38, 38],
	"aside, weak, near": [0, 6],
	"letter, fair, near": [3119, 3391],
	"letter, weak, near": [1168, 1241],
	"like-wording, fair, near": [535, 602],
	"like-wording, strong, near": [32, 32],
	"like-wording, weak, near": [45, 48],
	"number, fair, near": [667, 755],
	"number, strong, far": [0, 1],
	"number, strong, near": [3030, 3209],
	"number, weak, near": [161, 256],
	"run-in, strong, far": [0, 20],
	"run-in, strong, near": [1156, 1275],
	"topic, fair, far": [0, 1],
	"topic, fair, near": [74, 147],
	"topic, strong, near": [27, 30],
	"topic, weak, near": [169, 333],
	"wording, fair, near": [287, 292],
	"wording, strong, far": [0, 24],
	"wording, strong, near": [11525, 12099],
};

/**
 * Right placements and all placements by their grounds, counted over the open corpora as they are, written otherwise and damaged.
 * Written by `npm run bench -- calibration`: not to be edited by hand.
 */

/** Right and all, by grounds. */
export type Counted = Readonly<Record<string, readonly [right: number, all: number]>>;

export const CALIBRATION: Counted = {
	"announced, strong, far": [0, 1],
	"announced, strong, near": [11746, 12300],
	"aside, fair, near": [39, 40],
	"aside, strong, near": [38, 38],
	"letter, fair, near": [2723, 2972],
	"letter, weak, near": [1168, 1222],
	"like-wording, fair, near": [302, 385],
	"like-wording, strong, near": [6, 6],
	"like-wording, weak, near": [45, 48],
	"number, fair, near": [178, 180],
	"number, strong, far": [0, 1],
	"number, strong, near": [1278, 1322],
	"number, weak, near": [275, 280],
	"run-in, strong, far": [0, 20],
	"run-in, strong, near": [1029, 1112],
	"topic, fair, far": [0, 1],
	"topic, fair, near": [73, 113],
	"topic, strong, near": [27, 30],
	"topic, weak, near": [116, 162],
	"wording, fair, near": [287, 292],
	"wording, strong, near": [5431, 5670],
};

/**
 * Milliseconds by the clock, and of the processor for this thread: the second does not
 * count who else works here, nor what compiles and clears up beside it.
 */
export interface Spent {
	readonly wall: number;
	readonly cpu: number;
}

/** Shorter work is repeated until it took this long. */
const LONG_ENOUGH_MS = 30;
const WARM_MS = 500;
/** A peer that takes longer than this is run once. */
const TOO_SLOW_MS = 20_000;

export const ROUNDS = 5;

/** How long one run of some work takes. */
export function timed(work: () => unknown): Spent {
	const start = performance.now();
	const before = process.threadCpuUsage();
	let runs = 0;
	do {
		work();
		runs++;
	} while (performance.now() - start < LONG_ENOUGH_MS);
	const { user, system } = process.threadCpuUsage(before);
	return { wall: (performance.now() - start) / runs, cpu: (user + system) / 1000 / runs };
}

/** The median over some rounds, after runs that do not count. */
export function medianOf(work: () => unknown, rounds = ROUNDS): Spent {
	warm(work);
	return middle(Array.from({ length: rounds }, () => timed(work)));
}

/** Until the compiler has had its chance. */
function warm(work: () => unknown): void {
	const start = performance.now();
	for (let run = 0; run < 3 && performance.now() - start < WARM_MS; run++) work();
}

export interface Paired {
	readonly ours: Spent;
	readonly peer: Spent;
	/** How many times our processor time a peer takes: the median over the rounds. */
	readonly ratio: number;
	/** How often the peer ran. */
	readonly peerRounds: number;
}

/** Ours and a peer's in turn, so that both meet the same machine; a slow peer runs once. */
export async function paired(
	ours: () => unknown,
	peer: () => Spent | Promise<Spent>,
	rounds = ROUNDS
): Promise<Paired> {
	warm(ours);
	const mine: Spent[] = [];
	const theirs: Spent[] = [];
	for (let round = 0; round < rounds; round++) {
		mine.push(timed(ours));
		if (round === 0 || theirs[0]!.wall < TOO_SLOW_MS) theirs.push(await peer());
	}
	return {
		ours: middle(mine),
		peer: middle(theirs),
		ratio: median(theirs.map((each, round) => each.cpu / mine[round]!.cpu)),
		peerRounds: theirs.length
	};
}

function middle(all: readonly Spent[]): Spent {
	return { wall: median(all.map(({ wall }) => wall)), cpu: median(all.map(({ cpu }) => cpu)) };
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

import { describe, expect, test } from 'vitest';
import { DEFAULT_LENS } from '#lib/domain/lens.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { viewOf } from '#lib/graph/view.ts';
import { MEASURES } from '#lib/measures/index.ts';
import { CANON, SCREEN, type Measure } from '#lib/measures/measure.ts';
import { NEIGHBOURHOOD, TOWN, largeTown } from '../helpers/large-town.ts';

const LINEAR = (MEASURES as readonly Measure[]).filter(
	({ cost, twoMode }) => cost === 'linear' && !twoMode
);

/** Every linear measure, teams by both countings, of a snapshot that nobody looked at before. */
function computeAll(snapshot: Snapshot): number {
	const start = performance.now();
	for (const measure of LINEAR) {
		measure.compute(snapshot, CANON);
		if (measure.byMembers) measure.compute(snapshot, SCREEN);
	}
	return performance.now() - start;
}

describe('all linear measures', () => {
	test.each([
		['a town of 3,000 professionals and 8,000 households', TOWN, 500],
		['a neighbourhood of 300 professionals and 400 households', NEIGHBOURHOOD, 50]
	])('of %s', (_, size, budget) => {
		const records = largeTown(size);
		const rounds = Array.from({ length: 5 }, () =>
			computeAll(viewOf(records, { ...DEFAULT_LENS }).snapshot)
		);
		expect(Math.min(...rounds)).toBeLessThan(budget);
	});

	test('a person with fifty thousand contacts and a hundred thousand without any', () => {
		const helpers = 150_001;
		const offsets = new Int32Array(helpers + 1);
		const targets = new Int32Array(100_000);
		for (let i = 0; i < 50_000; i++) {
			targets[i] = i + 1;
			targets[50_000 + i] = 0;
		}
		for (let p = 0; p < helpers; p++) offsets[p + 1] = 50_000 + Math.min(p, 50_000);
		const snapshot = starOf(helpers, offsets, targets);
		expect(computeAll(snapshot)).toBeLessThan(5000);
	});
});

/** Nothing but contacts. */
function starOf(helpers: number, offsets: Int32Array, targets: Int32Array): Snapshot {
	const empty = viewOf(largeTown({ ...NEIGHBOURHOOD, professionals: 1, households: 1, ties: 0 }), {
		...DEFAULT_LENS
	}).snapshot;
	const zeros = new Uint8Array(helpers);
	const lists = { offsets: new Int32Array(helpers + 1), values: new Int32Array(0) };
	const weights = new Float64Array(targets.length).fill(1);
	const contacts = { offsets, targets, weights, ties: new Int32Array(targets.length) };
	return {
		...empty,
		helpers,
		contacts,
		helper: {
			formal: zeros.slice().fill(1),
			person: zeros.slice().fill(1),
			answered: zeros,
			namedAll: zeros,
			onRoster: zeros,
			organisation: new Int32Array(helpers).fill(-1),
			employers: lists,
			group: Int32Array.from({ length: helpers }, (_, p) => p % 7),
			lifeDomains: lists
		},
		groups: 7,
		deputies: { ...empty.deputies, offsets: new Int32Array(helpers + 1) },
		noContact: { offsets: new Int32Array(helpers + 1), targets: new Int32Array(0) },
		support: { ...empty.support, ofHelper: lists }
	};
}

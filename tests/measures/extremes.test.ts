import { expect, test } from 'vitest';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { MEASURES } from '#lib/measures/index.ts';
import { CANON, SCREEN, type Measure } from '#lib/measures/measure.ts';
import { graphOf, plainSnapshot } from '../helpers/plain-graph.ts';

const LINEAR = (MEASURES as readonly Measure[]).filter(
	({ cost, twoMode }) => cost === 'linear' && !twoMode
);
const RAYS = 50_000;
const LONERS = 100_000;

test.each(
	LINEAR.map(({ id, compute, byMembers, scope }) => [id, compute, byMembers, scope] as const)
)(
	'%s has an answer where one person has fifty thousand contacts and a hundred thousand have none',
	(_, compute, byMembers, scope) => {
		for (const options of byMembers ? [CANON, SCREEN] : [CANON]) {
			const result = compute(STAR, options);
			if (result.kind === 'numbers' && scope === 'actor') {
				expect(result.values).toHaveLength(1 + RAYS + LONERS);
			}
			const isMissing = result.kind === 'number' && Number.isNaN(result.value);
			expect(isMissing && result.reason === undefined).toBe(false);
		}
	}
);

const STAR = star();

/** Nothing but contacts. */
function star(): Snapshot {
	const helpers = 1 + RAYS + LONERS;
	const offsets = new Int32Array(helpers + 1);
	const targets = new Int32Array(2 * RAYS);
	for (let i = 0; i < RAYS; i++) targets[i] = i + 1;
	for (let p = 0; p < helpers; p++) offsets[p + 1] = RAYS + Math.min(p, RAYS);
	const empty = plainSnapshot(graphOf('a'));
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

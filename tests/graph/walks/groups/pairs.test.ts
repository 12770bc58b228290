import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { maximumMatching } from '#lib/graph/walks/groups/matching.ts';
import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { randomTown, VILLAGE } from '../../../helpers/random-town.ts';

interface Line {
	readonly a: number;
	readonly b: number;
	readonly ties: number;
	readonly redundancy: number;
	readonly carriers: readonly number[];
	readonly isOne: boolean;
}

function lines(snapshot: Snapshot): Line[] {
	const { length, a, b, ties, redundancy, carriers, oneMemberInView } = groupPairsOf(snapshot);
	return Array.from({ length }, (_, i) => ({
		a: a[i]!,
		b: b[i]!,
		ties: ties[i]!,
		redundancy: redundancy[i]!,
		carriers: Array.from(carriers.subarray(2 * i, 2 * i + 2)),
		isOne: oneMemberInView[i] === 1
	}));
}

/** The same by the definition: contacts of each pair of groups, and what they cover. */
function naiveLines({ contacts, helper: { group }, groups, helpers }: Snapshot): Line[] {
	const found: Line[] = [];
	const members = (g: number): number => group.filter((own) => own === g).length;
	for (let a = 0; a < groups; a++) {
		for (let b = a + 1; b < groups; b++) {
			const ties: [number, number][] = [];
			for (let p = 0; p < helpers; p++) {
				for (const q of contacts.targets.subarray(contacts.offsets[p], contacts.offsets[p + 1])) {
					if (group[p] === a && group[q] === b) ties.push([p, q]);
				}
			}
			if (ties.length === 0) continue;
			const everywhere = [...new Set(ties.flat())]
				.filter((p) => ties.every((tie) => tie.includes(p)))
				.sort((p, q) => p - q);
			found.push({
				...{ a, b, ties: ties.length, redundancy: cover(ties, helpers) },
				carriers: [everywhere[0] ?? -1, everywhere[1] ?? -1],
				isOne: members(a) === 1 || members(b) === 1
			});
		}
	}
	return found;
}

function cover(ties: readonly (readonly [number, number])[], helpers: number): number {
	const offsets = [0];
	const targets: number[] = [];
	for (let p = 0; p < helpers; p++) {
		targets.push(...ties.filter(([own]) => own === p).map(([, q]) => q));
		offsets.push(targets.length);
	}
	return maximumMatching({
		...{ offsets: Int32Array.from(offsets), targets: Int32Array.from(targets), right: helpers }
	});
}

describe('pairs of groups are what their contacts say, pair by pair', () => {
	test.each([
		['few that are large', { organisations: 3, professionals: 24, contact: 0.2 }],
		['as many as there are people', { organisations: 14, professionals: 14, contact: 0.3 }],
		['far more than have contact', { organisations: 120, professionals: 40, contact: 0.03 }]
	])('%s', (_, size) => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
				const snapshot = randomTown(seed, { ...VILLAGE, ...size, households: 1 }).snapshot();
				expect(lines(snapshot)).toEqual(naiveLines(snapshot));
			}),
			{ numRuns: 25 }
		);
	});
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STAR } from '../../helpers/famous.ts';
import { measured, ofActors, reasonsOf } from '../../helpers/measured.ts';
import { graphOf, plainSnapshot } from '../../helpers/plain-graph.ts';
import { randomGraph, seeds } from '../../helpers/random-graph.ts';

const IDS = 'burt_constraint,effective_size,efficiency_burt';

test('who has one contact is wholly tied in; the middle of a star is not at all', () => {
	const { n1, n2 } = measured(STAR, IDS).actors;
	expect(n1!.burt_constraint).toBeCloseTo(1 / 6, 12);
	expect(n1!.effective_size).toBe(6);
	expect({ ...n2 }).toEqual({ burt_constraint: 1, effective_size: 1, efficiency_burt: 1 });
});

test('the example of Borgatti (1997): G has six contacts worth 4.67', () => {
	const holes = graphOf('A-B A-E A-F A-G B-D B-G C-G D-G E-G F-G');
	expect(ofActors(holes, 'effective_size').G).toBeCloseTo(6 - 8 / 6, 12);
	expect(ofActors(holes, 'burt_constraint').G).toBeCloseTo(0.4, 3);
});

test('without contacts there is nothing to be tied in by', () => {
	const graph = graphOf('a-b c');
	expect({ ...measured(graph, IDS).actors.c }).toEqual({
		burt_constraint: null,
		effective_size: null,
		efficiency_burt: null
	});
	expect(reasonsOf(graph, 'burt_constraint')).toEqual({
		'actors.a.burt_constraint': 'too-few-contacts',
		'actors.b.burt_constraint': 'too-few-contacts',
		'actors.c.burt_constraint': 'no-ties'
	});
});

/** By the sums of Burt over every third person, with a matrix of what ties weigh. */
function bySums(weight: readonly (readonly number[])[]): { constraint: number; size: number }[] {
	const nodes = weight.map((_, i) => i);
	const mutual = weight.map((row, i) => row.map((each, j) => each + weight[j]![i]!));
	const share = mutual.map((row) =>
		row.map((each) => each / (row.reduce((a, b) => a + b, 0) || 1))
	);
	const beside = mutual.map((row) => row.map((each) => each / (Math.max(...row) || 1)));
	return nodes.map((i) => {
		const near = nodes.filter((j) => mutual[i]![j]! > 0);
		const through = (j: number, last: readonly (readonly number[])[]): number =>
			nodes
				.filter((q) => q !== i && q !== j)
				.reduce(
					(sum, q) => sum + share[i]![q]! * (last === share ? share[q]![j]! : beside[j]![q]!),
					0
				);
		return {
			constraint: near.reduce((sum, j) => sum + (share[i]![j]! + through(j, share)) ** 2, 0),
			size: near.reduce((sum, j) => sum + 1 - through(j, beside), 0)
		};
	});
}

test.each(seeds(25))(
	'are the sums over every third person, by strength too, on graph %i',
	(seed) => {
		for (const directed of [false, true]) {
			const graph = randomGraph(seed, 12, directed);
			const rule = directed ? 'directed' : 'either';
			const { helpers, contacts, out } = plainSnapshot(graph, { rule });
			const rows = out ?? contacts;
			const matrix = (byStrength: boolean): number[][] =>
				Array.from({ length: helpers }, (_, i) => {
					const row = new Array<number>(helpers).fill(0);
					for (let k = rows.offsets[i]!; k < rows.offsets[i + 1]!; k++) {
						row[rows.targets[k]!] = byStrength ? rows.weights[k]! : 1;
					}
					return row;
				});
			for (const parameters of ['', '[weighted=true]']) {
				const wanted = bySums(matrix(parameters !== ''));
				const found = measured(graph, `burt_constraint${parameters},effective_size${parameters}`, {
					rule
				});
				Object.values(found.actors).forEach((values, p) => {
					if (contacts.offsets[p] === contacts.offsets[p + 1]) return;
					expect(values[`burt_constraint${parameters}`]).toBeCloseTo(wanted[p]!.constraint, 9);
					if (directed) return;
					expect(values[`effective_size${parameters}`]).toBeCloseTo(wanted[p]!.size, 9);
				});
				expect(Object.keys(found.actors)).toHaveLength(helpers);
			}
		}
	}
);

test('effective size lies between one and the number of contacts', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
			const { actors } = measured(randomGraph(seed, 16), 'degree,effective_size');
			for (const { degree, effective_size: size } of Object.values(actors)) {
				if (size === null) continue;
				expect(size).toBeLessThanOrEqual((degree as number) + 1e-12);
				expect(size).toBeGreaterThanOrEqual(1 - 1e-12);
			}
		}),
		{ numRuns: 40 }
	);
});

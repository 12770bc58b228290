import { expect, test } from 'vitest';
import { measured } from '../../helpers/measured.ts';
import { BARBELL, withAttribute } from '../../helpers/famous.ts';

const ID = 'coleman_homophily';

/** So many arcs from each group to each, between people who each give at most one to another. */
function choices(sizes: readonly number[], matrix: readonly (readonly number[])[]) {
	const nodes = sizes.flatMap((size, g) =>
		Array.from({ length: size }, (_, i) => ({ id: `${g}-${i}`, team: String(g) }))
	);
	const edges = matrix.flatMap((row, from) =>
		row.flatMap((count, to) =>
			Array.from({ length: count }, (_, i) => ({
				s: `${from}-${i % sizes[from]!}`,
				t: `${to}-${(i + 1) % sizes[to]!}`
			}))
		)
	);
	return { directed: true, nodes, edges };
}

test('boys and girls of Coleman (1958): .381 and .175', () => {
	const graph = choices(
		[60, 40],
		[
			[45, 15],
			[20, 20]
		]
	);
	const { organisations } = measured(graph, ID, { group: 'team', rule: 'directed' });
	expect(organisations['0']![ID]).toBeCloseTo(0.38125, 12);
	expect(organisations['1']![ID]).toBeCloseTo(0.175, 12);
});

test('all within is 1, all outside is -1; a group of one is undefined', () => {
	const graph = choices(
		[3, 3, 1],
		[
			[3, 0, 0],
			[3, 0, 0],
			[0, 0, 0]
		]
	);
	const { organisations, notes } = measured(graph, ID, { group: 'team', rule: 'directed' });
	expect(Object.values(organisations).map((values) => values[ID])).toEqual([1, -1, null]);
	expect(notes).toEqual([
		{ at: `organisations.2.${ID}`, reason: 'one-member-in-view', undefined: true }
	]);
});

test('without direction each contact leaves both ends', () => {
	const sides = withAttribute(BARBELL, 'team', (id) => (id <= 'c' ? 'left' : 'right'));
	const { organisations } = measured(sides, ID, { group: 'team' });
	const byChance = (7 * 2) / 5;
	expect(organisations.left![ID]).toBeCloseTo((6 - byChance) / (7 - byChance), 12);
});

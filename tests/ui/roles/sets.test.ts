import { expect, test } from 'vitest';
import { roleSets } from '#lib/ui/roles/sets.ts';
import { Town } from '../../text/town.ts';

const town = new Town()
	.professional('N1', { organisation: 'Thuiszorg', function: 'wijkverpleegkundige' })
	.professional('C1', { organisation: 'Wijkteam', function: 'coördinator', name: 'Sanne Bakker' })
	.professional('P1', { organisation: 'Politie', function: 'wijkagent' });

const loss = (helpers: readonly number[], harm: number, isExact = true) => ({
	helpers,
	harm,
	isExact
});

function sets(losses: readonly ReturnType<typeof loss>[], names = true) {
	return roleSets(town.look({}, names), [{ of: 'households', losses }], 'nl');
}

test('sets of two and three are sentences, with what to try; one alone is told elsewhere', () => {
	const { directory } = town.look({}, true);
	const [c, n, p] = ['C1', 'N1', 'P1'].map((code) => directory.codes.indexOf(code)) as [
		number,
		number,
		number
	];
	const found = sets([loss([c], 4), loss([c, n], 7), loss([c, n, p], 9, false)]);
	expect(found).toEqual([
		{
			sentence:
				'Als Sanne Bakker en de wijkverpleegkundige samen wegvallen, missen 7 huishoudens de regisseur of een organisatie.',
			helpers: [c, n],
			isExact: true,
			scenario: [
				{ verb: 'leaves', who: 'C1' },
				{ verb: 'leaves', who: 'N1' }
			]
		},
		expect.objectContaining({ helpers: [c, n, p], isExact: false })
	]);
	expect(sets([loss([c, n], 7)], false)[0]!.sentence).toContain('de coördinator');
});

test('a third who adds nothing is not named', () => {
	expect(sets([loss([0], 4), loss([0, 1], 7), loss([0, 1, 2], 7)])).toHaveLength(1);
});

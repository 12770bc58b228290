import { expect, test } from 'vitest';
import { sinceLastWave } from '#lib/server/pages/map/since.ts';
import { measuredTwice, READER, type Heard } from '../../../helpers/two-waves.ts';

/** Two measurements of one scan, in sentences. */
async function told(before: Heard, now: Heard, wave = 'nu'): Promise<readonly string[]> {
	const { store, study } = await measuredTwice(before, now, wave);
	return sinceLastWave(store, study, READER);
}

const FIRST: Heard = {
	helps: [
		['A', 'H-1'],
		['B', 'H-1'],
		['C', 'H-1'],
		['X', 'H-9']
	],
	contacts: [
		['A', 'B'],
		['A', 'X']
	],
	named: ['A', 'C'],
	list: ['A', 'B', 'C']
};

test('who joined and left, and which contacts came and went, where both asked', async () => {
	const now: Heard = {
		helps: [
			['A', 'H-1'],
			['B', 'H-1'],
			['D', 'H-1'],
			['X', 'H-1'],
			// Of a household of the second measurement alone: new to us, not to the net.
			['E', 'H-2']
		],
		contacts: [
			['B', 'X'],
			['A', 'D']
		],
		named: ['A'],
		list: ['A', 'B', 'D', 'X']
	};
	expect(await told(FIRST, now)).toEqual([
		'Sinds toen: 1 professional erbij, 1 weg.',
		'1 van de 3 huishoudens is 2 keer gemeten. De andere tellen hier niet mee.',
		'Tussen wie er beide keren waren: 0 contacten erbij, 2 weg.',
		'Naar 1 ander contact is maar 1 keer gevraagd. Dat telt niet mee.',
		'Waarom, staat niet in deze gegevens.'
	]);
});

test('nothing changed is said too, without a why', async () => {
	expect(await told(FIRST, FIRST)).toEqual([
		'Sinds toen kwam er geen professional bij en ging er niemand weg.',
		'Tussen wie er beide keren waren, zijn de contacten gelijk.'
	]);
});

test('of what only one of the two asked, nothing is said but that', async () => {
	const other: Heard = { helps: [['A', 'H-5']] };
	expect(await told({ helps: [['B', 'H-1']] }, other)).toEqual([
		'Wat er sinds toen is veranderd, weten we niet: er is niets 2 keer gevraagd.'
	]);
});

test('the first measurement has none before it', async () => {
	expect(await told(FIRST, FIRST, 'toen')).toEqual([]);
});

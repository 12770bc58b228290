import { describe, expect, test } from 'vitest';
import { sincePage, type SincePage } from '#lib/server/pages/since/page.ts';
import { measuredTwice, READER, type Heard } from '../../../helpers/two-waves.ts';

const BEFORE: Heard = {
	helps: [
		['A', 'H-1'],
		['B', 'H-1'],
		['C', 'H-1'],
		['B', 'H-3'],
		['X', 'H-9']
	],
	contacts: [
		['A', 'B'],
		['A', 'X'],
		['C', 'B']
	],
	named: ['A', 'C'],
	list: ['A', 'B', 'C', 'X']
};

const NOW: Heard = {
	helps: [
		['A', 'H-1'],
		['B', 'H-1'],
		['D', 'H-1'],
		['X', 'H-1'],
		['B', 'H-3'],
		// Of a household of the second measurement alone: new to us, not to the net.
		['E', 'H-2']
	],
	contacts: [
		['B', 'X'],
		['A', 'D']
	],
	named: ['A', 'B'],
	list: ['A', 'B', 'D', 'X']
};

async function pageOf(code = '', before = BEFORE, now = NOW): Promise<SincePage | undefined> {
	const { store, study } = await measuredTwice(before, now);
	return sincePage(store, study, READER, code);
}

function codesIn({ joined, left, come, gone, around }: SincePage) {
	const pairs = ({ rows }: SincePage['come']): string[] =>
		rows.map((ends) => ends.map(({ code }) => code).join(' - '));
	return {
		joined: joined.rows.map(({ code, households }) => `${code}: ${households.join(', ')}`),
		left: left.rows.map(({ code, households }) => `${code}: ${households.join(', ')}`),
		come: pairs(come),
		gone: pairs(gone),
		around: around.rows.map((row) => [
			row.household,
			row.joined.map(({ code }) => code).join(),
			row.left.map(({ code }) => code).join()
		])
	};
}

describe('of the whole network', () => {
	test('the lists are those of the sentences: as many as they say, each by its code', async () => {
		const page = (await pageOf())!;
		expect(page.before).toEqual({ wave: 'toen', parameters: 'wave=toen' });
		expect(page.sentences).toContain('Sinds toen: 1 professional erbij, 1 weg.');
		expect(page.sentences).toContain('Tussen wie er beide keren waren: 0 contacten erbij, 2 weg.');
		expect(codesIn(page)).toEqual({
			joined: ['D: H-1'],
			left: ['C: H-1'],
			come: [],
			gone: ['A - B', 'A - X'],
			around: [['H-1', 'D,X', 'C']]
		});
	});

	test('what is the same has no lists', async () => {
		const page = (await pageOf('', BEFORE, BEFORE))!;
		expect(codesIn(page)).toEqual({ joined: [], left: [], come: [], gone: [], around: [] });
		expect(page.sentences[0]).toBe(
			'Sinds toen kwam er geen professional bij en ging er niemand weg.'
		);
	});

	test('a list that is too long for a page is cut, and says how long it is', async () => {
		const many = Array.from({ length: 601 }, (_, i) => `N${1000 + i}`);
		const helps = [...BEFORE.helps, ...many.map((who) => [who, 'H-1'] as const)];
		const page = (await pageOf('', BEFORE, { ...BEFORE, helps }))!;
		expect(page.joined.all).toBe(601);
		expect(page.joined.rows).toHaveLength(500);
	});
});

describe('of one household', () => {
	test('who came to it and who left it, and the contacts between those around it', async () => {
		const page = (await pageOf('H-1'))!;
		expect(page.sentences).toContain('Sinds toen: 2 professionals erbij, 1 weg.');
		expect(codesIn(page)).toEqual({
			joined: ['D: H-1', 'X: H-1'],
			left: ['C: H-1'],
			come: [],
			gone: ['A - B', 'A - X'],
			around: []
		});
	});

	test('where nobody and nothing changed, that is said', async () => {
		const page = (await pageOf('H-3'))!;
		expect(page.sentences[0]).toBe(
			'Sinds toen kwam er geen professional bij en ging er niemand weg.'
		);
		expect(codesIn(page).gone).toEqual([]);
	});

	test('of a household that was measured once it is not known', async () => {
		const page = (await pageOf('H-2'))!;
		expect(page.sentences).toEqual([
			'Wat er sinds toen is veranderd, weten we niet: er is niets 2 keer gevraagd.'
		]);
		expect(codesIn(page).joined).toEqual([]);
	});
});

test('before the first measurement there is nothing to compare with', async () => {
	const { store, study } = await measuredTwice(BEFORE, NOW, 'toen');
	expect(sincePage(store, study, READER, '')).toBeUndefined();
});

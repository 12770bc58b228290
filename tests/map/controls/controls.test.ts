import { expect, test } from 'vitest';
import { ideasOf, tableText } from '#lib/map/selection/chosen.ts';
import { findAmong } from '#lib/map/controls/find.ts';
import { keyWish } from '#lib/map/keyboard/keys.ts';
import { nodesWithin, nodeAt } from '#lib/map/picture/point-at.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';

test('who is found: names that begin so first, without accents, by alias, code and function', () => {
	const items = [
		{ code: 'P-1', name: 'Anne Noord', under: 'wijkagent', aliases: [] },
		{ code: 'P-2', name: 'Noor Bakker', under: 'arts', aliases: ['Zoë'] },
		{ code: 'N-3', name: 'Jan', under: 'arts, Noorderzorg', aliases: [] }
	];
	const found = (text: string): string[] => findAmong(items, text, 9).map(({ code }) => code);
	expect(found('noor')).toEqual(['P-2', 'P-1', 'N-3']);
	expect(found('zoe')).toEqual(['P-2']);
	expect(found('n-3')).toEqual(['N-3']);
	expect(found('WIJKAGENT')).toEqual(['P-1']);
	expect(found('  ')).toEqual([]);
});

test('a table for a spreadsheet: quotes, line ends, and nothing that works out', () => {
	const rows = [['P-1', 'Jan "de" Boer; arts', 3] as const, ['=1+1', 'a\nb', 0] as const];
	expect(tableText(['Code', 'Wie', 'Aantal'], rows, ';')).toBe(
		'Code;Wie;Aantal\r\nP-1;"Jan ""de"" Boer; arts";3\r\n\'=1+1;"a\nb";0\r\n'
	);
	expect(tableText(['\uff1d1'], [], ';')).toBe("'\uff1d1\r\n");
	expect(tableText(['Code'], [['a\tb']], '\t')).toBe('Code\r\na b\r\n');
});

test('what is tried with the chosen goes by what they are, and by whether they are in contact', () => {
	const { nodes } = sceneOfStory(chainTown(2));
	const as = (kind: 'organisation' | 'household', code: string) => ({ ...nodes[0]!, kind, code });
	const [a, b] = [as('organisation', 'A'), as('organisation', 'B')];
	const [p0, p1] = ['p0', 'p1'].map((who) => ({ verb: 'leaves', who }));
	const leave = { question: 'without', scenario: [p0, p1] };
	expect(ideasOf([...nodes, a], false)).toEqual([leave]);
	expect(ideasOf(nodes, true)).toEqual([leave]);
	expect(ideasOf(nodes, false)).toEqual([
		leave,
		{ question: 'meet', scenario: [{ verb: 'introduce', who: 'p0', other: 'p1' }] }
	]);
	expect(ideasOf([nodes[0]!], false)).toEqual([{ question: 'withoutOne', scenario: [p0] }]);
	expect(ideasOf([a, b], true)).toEqual([
		{ question: 'between', begin: { verb: 'introduce', between: ['A', 'B'] } },
		{
			question: 'merge',
			scenario: [{ verb: 'merge-organisations', organisation: 'A', into: 'B' }]
		}
	]);
	expect(ideasOf([as('household', 'H')], false)).toEqual([
		{ question: 'manager', begin: { verb: 'appoint', household: 'H' } }
	]);
	expect(ideasOf([a], false)).toEqual([]);
	expect(ideasOf([as('household', 'H'), a], false)).toEqual([]);
});

const pressed = { altKey: false, shiftKey: false, ctrlKey: false, metaKey: false };

test('keys: arrows move with shift and pan with alt; letters can be off; control is the browser', () => {
	expect(keyWish({ ...pressed, key: 'ArrowUp', shiftKey: true }, true)).toEqual({
		verb: 'move',
		x: 0,
		y: -1
	});
	expect(keyWish({ ...pressed, key: 'ArrowLeft', altKey: true }, true)).toMatchObject({
		verb: 'pan'
	});
	expect(keyWish({ ...pressed, key: 'ArrowLeft' }, true)).toBeUndefined();
	expect(keyWish({ ...pressed, key: 'F', shiftKey: true }, true)).toEqual({ verb: 'focus' });
	expect(keyWish({ ...pressed, key: '0' }, false)).toBeUndefined();
	expect(keyWish({ ...pressed, key: 'Enter' }, false)).toEqual({ verb: 'open' });
	expect(keyWish({ ...pressed, key: '0', ctrlKey: true }, true)).toBeUndefined();
});

test('a hand draws around those whose middle lies within, also a shape with a bay', () => {
	const at = [
		{ x: 5, y: 5 },
		{ x: 15, y: 5 },
		{ x: 10, y: 14 }
	];
	const shot = { at, radius: [3, 3, 3], width: 20, height: 20, scale: 1 };
	const bay = [
		{ x: 0, y: 0 },
		{ x: 10, y: 12 },
		{ x: 20, y: 0 },
		{ x: 20, y: 20 },
		{ x: 0, y: 20 }
	];
	expect(nodesWithin(shot, bay)).toEqual([2]);
	expect(nodeAt(shot, { x: 5, y: 15 })).toBe(2);
	expect(nodeAt(shot, { x: 5, y: 40 })).toBeUndefined();
});

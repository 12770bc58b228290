import { expect, test } from 'vitest';
import type { Edit } from '#lib/domain/scenario.ts';
import { beginIn, stepsIn } from '#lib/server/pages/steps.ts';
import {
	add,
	redo,
	remove,
	undo,
	withBegin,
	withSteps,
	type Steps
} from '#lib/ui/what-if/steps.ts';

const leaves = (who: string): Edit => ({ verb: 'leaves', who });
const NONE: Steps = { tried: [], undone: [] };

test('steps survive in an address, beside what else it says', () => {
	const steps = undo(add(add(NONE, leaves('P-01')), leaves('P&?= 2')));
	const parameters = withSteps(new URLSearchParams('wave=najaar'), steps);
	expect(stepsIn(new URLSearchParams(parameters.toString()))).toEqual(steps);
	expect(parameters.get('wave')).toBe('najaar');
	expect(withSteps(parameters, NONE).toString()).toBe('wave=najaar');
});

test('an address that makes no sense holds no steps', () => {
	for (const text of ['', '{', '[{"verb":"explodes"}]', '[{"verb":"leaves"}]', '5', 'null']) {
		expect(stepsIn(new URLSearchParams({ try: text }))).toEqual(NONE);
	}
});

test('what was taken back can be done again, until something else is tried', () => {
	const two = add(add(NONE, leaves('a')), leaves('b'));
	expect(undo(two)).toEqual({ tried: [leaves('a')], undone: [leaves('b')] });
	expect(redo(undo(two))).toEqual(two);
	expect(redo(undo(undo(two)))).toEqual({ tried: [leaves('a')], undone: [leaves('b')] });
	expect(add(undo(two), leaves('c'))).toEqual({ tried: [leaves('a'), leaves('c')], undone: [] });
	expect(undo(NONE)).toEqual(NONE);
	expect(redo(NONE)).toEqual(NONE);
	expect(remove(two, 0)).toEqual({ tried: [leaves('b')], undone: [] });
});

test('an address says what the form begins with, until something is tried', () => {
	const begin = { verb: 'appoint', household: 'H-&?= 1' } as const;
	const meeting = { verb: 'introduce', who: 'P-1', other: 'P-2', between: ['A', 'B'] } as const;
	expect(beginIn(withBegin(new URLSearchParams(), meeting))).toEqual(meeting);
	const parameters = withBegin(new URLSearchParams('wave=najaar'), begin);
	expect(beginIn(new URLSearchParams(parameters.toString()))).toEqual(begin);
	expect(withBegin(parameters).toString()).toBe('wave=najaar');
	for (const text of ['', '{', '{"verb":"explodes"}', '{"household":"H-1"}', '[]', 'null'])
		expect(beginIn(new URLSearchParams({ begin: text }))).toBeUndefined();
	expect(beginIn(new URLSearchParams())).toBeUndefined();
});

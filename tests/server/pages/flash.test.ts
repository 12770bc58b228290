import { expect, test } from 'vitest';
import { setFlash, takeFlash } from '#lib/server/pages/flash.ts';

/** The one cookie of a browser. */
function browser() {
	let kept: string | undefined;
	return {
		get: () => kept,
		set: (_name: string, value: string) => void (kept = value),
		delete: () => void (kept = undefined)
	};
}

test('what was taken back is told once, with what it was', () => {
	const cookies = browser();
	setFlash(cookies, 'undone', 'tag-actors');
	expect(takeFlash(cookies)).toEqual({ flash: 'undone', step: 'tag-actors' });
	expect(takeFlash(cookies)).toBeUndefined();
});

test('what is not about a step is told without one', () => {
	const cookies = browser();
	setFlash(cookies, 'kept');
	expect(takeFlash(cookies)).toEqual({ flash: 'kept', step: undefined });
});

test.each(['', 'gone', 'undone.nothing'])('what nobody said is not told: "%s"', (value) => {
	const cookies = browser();
	cookies.set('flash', value);
	expect(takeFlash(cookies)?.step).toBeUndefined();
});

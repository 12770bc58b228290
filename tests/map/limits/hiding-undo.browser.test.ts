import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import HidingUndo from '#lib/map/limits/HidingUndo.svelte';
import { NO_WISH, type Wish } from '#lib/map/wish.ts';
import { words } from '#lib/text/words.ts';
import { violations } from '../../helpers/axe.ts';

const say = words('nl').mapScreen;
const { undo } = words('nl').screens.frame;

let wished: Wish[] = [];
/** Keys that reach the page, where they take back what was changed in the data. */
let reached = 0;
const count = (event: KeyboardEvent): void => void (reached += Number(event.key === 'z'));

beforeEach(() => {
	[wished, reached] = [[], 0];
	addEventListener('keydown', count);
});

afterEach(() => {
	removeEventListener('keydown', count);
	document.body.replaceChildren();
});

async function shown(wish: Partial<Wish> = {}) {
	const props = (next: Partial<Wish>) => ({
		wish: { ...NO_WISH, ...next },
		language: 'nl' as const,
		nameOf: (code: string) => `Naam ${code}`,
		onWish: (asked: Wish) => void wished.push(asked)
	});
	const screen = await render(HidingUndo, { props: props(wish) });
	return { ...screen, turn: (next: Partial<Wish>) => screen.rerender(props(next)) };
}

test('who is hidden is told, and taken back with a button, as the map looks by now', async () => {
	const { turn, getByText, getByRole, container } = await shown({ focus: 'a', only: ['a', 'b'] });
	await turn({ only: ['a'], hide: ['b'] });
	await expect.element(getByText(say.isHidden('Naam b'))).toBeVisible();
	await turn({ only: ['a'], hide: ['b'], colour: 'kind' });
	await getByRole('button', { name: undo }).click();
	expect(wished).toEqual([{ ...NO_WISH, focus: 'a', only: ['a', 'b'], colour: 'kind' }]);
	expect(await violations(container)).toEqual([]);
	await turn({ focus: 'a', only: ['a', 'b'], colour: 'kind' });
	await expect.element(getByRole('button', { name: undo })).not.toBeInTheDocument();
});

test('the key takes back what was hidden last, and then again the data', async () => {
	const { turn, getByText } = await shown();
	await userEvent.keyboard('{Control>}z{/Control}');
	expect([wished.length, reached]).toEqual([0, 1]);
	await turn({ hide: ['a', 'b'] });
	await expect.element(getByText(say.areHidden(2))).toBeVisible();
	await userEvent.keyboard('{Control>}z{/Control}');
	expect([wished, reached]).toEqual([[NO_WISH], 1]);
	// Something else was done since: it is no longer the last.
	await turn({ hide: ['a', 'b'], focus: 'c' });
	await userEvent.keyboard('{Control>}z{/Control}');
	expect([wished.length, reached]).toEqual([1, 2]);
});

test('whoever was hidden when the page opened was hidden before', async () => {
	const { getByRole } = await shown({ hide: ['a'] });
	expect(getByRole('button').elements()).toHaveLength(0);
});

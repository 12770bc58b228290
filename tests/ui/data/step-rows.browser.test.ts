import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import StepRows from '#lib/ui/data/StepRows.svelte';

afterEach(() => document.body.replaceChildren());

test('a large count is written as everywhere, and on one line', async () => {
	const { container, getByRole } = await render(StepRows, {
		props: {
			rows: [],
			counts: [{ table: 'claim', made: 1592, changed: 0, removed: 0 }],
			more: 1492,
			hidden: 0,
			language: 'nl'
		}
	});
	container.style.width = '120px';
	const cell = getByRole('cell', { name: '1.592' }).element();
	const text = document.createRange();
	text.selectNodeContents(cell);
	expect(text.getClientRects()).toHaveLength(1);
});

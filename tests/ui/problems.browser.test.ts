import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import Problems from '#lib/ui/frame/Problems.svelte';
import { problemMessage } from '#lib/text/problems.ts';
import { violations } from '../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

const missing = { code: 'name-missing', severity: 'error', field: 'helper.label' } as const;
const elsewhere = { code: 'in-use', severity: 'error' } as const;
const fields = { helper: 'who', 'helper.function': 'job' };

function form(): HTMLInputElement {
	document.body.insertAdjacentHTML(
		'afterbegin',
		'<details><summary>Iemand</summary><label for="who">Wie</label><input id="who" aria-describedby="hint"><p id="hint">Een code</p></details>'
	);
	return document.querySelector('input')!;
}

test('what is wrong leads to its field, and the field says it too', async () => {
	const field = form();
	const problems = [elsewhere, missing];
	const { container, getByRole } = await render(Problems, { problems, fields, language: 'nl' });
	expect(field.getAttribute('aria-invalid')).toBe('true');
	const told = field.getAttribute('aria-describedby')!.split(' ');
	expect(told.map((id) => document.getElementById(id)!.textContent.trim())).toEqual([
		'Een code',
		problemMessage(missing, 'nl')
	]);
	expect(container.querySelectorAll('a')).toHaveLength(1);
	await getByRole('link').click();
	expect(document.activeElement).toBe(field);
	expect(document.querySelector('details')!.open).toBe(true);
	expect(await violations(container)).toEqual([]);
});

test('what says nothing of its field by itself names it', async () => {
	form();
	const field = 'helper.label';
	const problems = [{ code: 'field-not-valid', severity: 'error', field }] as const;
	const { getByRole } = await render(Problems, { problems, fields, language: 'nl' });
	await expect
		.element(getByRole('link'))
		.toHaveTextContent('Wie: Dit kunnen we zo niet lezen. Kijk het na.');
});

test('when it is right again the field says nothing of it', async () => {
	const field = form();
	const { rerender } = await render(Problems, { problems: [missing], fields, language: 'nl' });
	await rerender({ problems: undefined });
	expect(field.hasAttribute('aria-invalid')).toBe(false);
	expect(field.getAttribute('aria-describedby')).toBe('hint');
});

test('what is refused stays in sight far down a long page', async () => {
	const { container } = await render(Problems, { problems: [elsewhere], language: 'nl' });
	container.insertAdjacentHTML('beforeend', '<div style="height:4000px"></div>');
	scrollTo(0, 3000);
	const { top, bottom } = container.querySelector('[role=alert]')!.getBoundingClientRect();
	expect(scrollY).toBe(3000);
	expect(top).toBeGreaterThanOrEqual(0);
	expect(bottom).toBeLessThanOrEqual(innerHeight);
});

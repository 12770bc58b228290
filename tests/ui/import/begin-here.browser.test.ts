import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import BeginHere from '#lib/ui/import/BeginHere.svelte';
import { words } from '#lib/text/words.ts';
import { violations } from '../../helpers/axe.ts';

const say = words('nl').screens;

afterEach(() => document.body.replaceChildren());

test('in a scan with nobody a list can be dropped on the page that says so', async () => {
	const { container, getByRole } = await render(BeginHere, {
		props: { scan: { uid: 'u', name: 'Noord' }, language: 'nl' }
	});
	await expect.element(getByRole('group', { name: say.import.drop })).toBeVisible();
	const add = getByRole('link', { name: say.households.add });
	await expect.element(add).toHaveAttribute('href', '/scans/u/households');
	expect(await violations(container)).toEqual([]);
});

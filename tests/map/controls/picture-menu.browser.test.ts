import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import PictureMenu from '#lib/map/controls/PictureMenu.svelte';
import { words } from '#lib/text/words.ts';

const say = words('nl').mapScreen;

afterEach(() => document.body.replaceChildren());

test('who stops a large picture by keyboard is told so, and stays at the button that makes it', async () => {
	const svg =
		'<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="900"><rect width="100%" height="100%" fill="#fff"/></svg>';
	const draw = () => ({ svg, width: 1400, height: 900, title: 'Noord' });
	const { getByRole, getByLabelText, getByText } = await render(PictureMenu, {
		props: { language: 'nl', draw }
	});
	await getByText(say.picture, { exact: true }).click();
	await getByLabelText(say.paper).selectOptions('a0');
	await getByRole('button', { name: say.asPng }).click();
	const stop = getByRole('button', { name: say.drawStop });
	await expect.element(stop).toBeInTheDocument();
	(stop.element() as HTMLElement).focus();
	await userEvent.keyboard('{Enter}');
	await expect.element(getByText(say.drawStopped)).toBeVisible();
	await expect.element(stop).not.toBeInTheDocument();
	await expect.element(getByRole('button', { name: say.asPng })).toHaveFocus();
});

import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Bring from '#lib/ui/import/Bring.svelte';
import type { Brought } from '#lib/ui/import/job.svelte.ts';
import { words } from '#lib/text/words.ts';
import { violations } from '../../helpers/axe.ts';

const say = words('nl').screens.import;

afterEach(() => document.body.replaceChildren());

async function open() {
	const brought: Brought[] = [];
	const screen = await render(Bring, {
		props: { language: 'nl', onBring: (what: Brought) => brought.push(what) }
	});
	return { ...screen, brought };
}

test('files are brought by choosing them', async () => {
	const { container, brought } = await open();
	const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
	await userEvent.upload(input, [new File(['a;b'], 'lijst.csv'), new File(['x'], 'meer.csv')]);
	expect(brought.map(({ files }) => files.map((file) => file.name))).toEqual([
		['lijst.csv', 'meer.csv']
	]);
});

test('files are brought by dropping them; dropping nothing brings nothing', async () => {
	const { container, brought } = await open();
	const drop = container.querySelector('.drop')!;
	drop.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true }));
	await expect.poll(() => drop.classList.contains('over')).toBe(true);
	drop.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: new DataTransfer() }));
	expect(brought).toEqual([]);
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(new File(['a;b'], 'lijst.csv'));
	drop.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
	expect(brought.map(({ files }) => files[0]!.name)).toEqual(['lijst.csv']);
	await expect.poll(() => drop.classList.contains('over')).toBe(false);
});

test('a list is pasted by keyboard alone; blanks bring nothing', async () => {
	const { brought, getByRole } = await open();
	await page.getByText(say.paste).first().click();
	const field = getByRole('textbox', { name: say.paste });
	await field.fill('   ');
	await getByRole('button', { name: say.pasted }).click();
	expect(brought).toEqual([]);
	await field.fill('huishouden\tnaam\n1\t<script>alert(1)</script>');
	await userEvent.keyboard('{Tab}{Enter}');
	expect(brought.map(({ text }) => text)).toEqual([
		'huishouden\tnaam\n1\t<script>alert(1)</script>'
	]);
});

test.each([1280, 320])('there is nothing wrong for axe at %i pixels', async (width) => {
	await page.viewport(width, 800);
	const { container } = await open();
	await page.getByText(say.paste).first().click();
	expect(await violations(container)).toEqual([]);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

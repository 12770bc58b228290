import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Parts from '#lib/ui/frame/menu/Parts.svelte';
import { violations } from '../../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

const props = { language: 'nl' as const, uid: 'u', parameters: 'wave=1' };

/** Whether all of it is between the edges of the line that scrolls. */
function isInSight(link: Element): boolean {
	const line = link.closest('nav')!.getBoundingClientRect();
	const { left, right } = link.getBoundingClientRect();
	return left >= line.left - 1 && right <= line.right + 1;
}

describe.each([390, 320])('on a screen of %i pixels', (width) => {
	beforeEach(async () => {
		await page.viewport(width, 800);
		// As wide as the head of the page leaves it.
		document.body.style.paddingInline = '1rem';
	});
	afterEach(() => document.body.removeAttribute('style'));

	test('the parts are one line, and the open one is in sight', async () => {
		const { container, rerender } = await render(Parts, {
			props: { ...props, path: '/scans/u/data/tables/people' }
		});
		const links = [...container.querySelectorAll('a')];
		expect(new Set(links.map((link) => link.offsetTop)).size).toBe(1);
		const open = container.querySelector('[aria-current="true"]')!;
		await expect.poll(() => isInSight(open)).toBe(true);
		expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
		await rerender({ path: '/scans/u/households' });
		await expect.poll(() => isInSight(links[0]!)).toBe(true);
		expect(await violations(container)).toEqual([]);
	});

	test('the Tab key brings each of them into sight', async () => {
		const { container } = await render(Parts, { props: { ...props, path: '/scans/u/households' } });
		const links = [...container.querySelectorAll('a')];
		expect(links.every(isInSight)).toBe(false);
		for (const link of links) {
			await userEvent.keyboard('{Tab}');
			expect(document.activeElement).toBe(link);
			await expect.poll(() => isInSight(link)).toBe(true);
		}
	});
});

test('each part takes the lens along', async () => {
	await page.viewport(1280, 800);
	const { container } = await render(Parts, { props: { ...props, path: '/scans/u/map' } });
	const links = [...container.querySelectorAll('a')];
	expect(links).toHaveLength(6);
	for (const { search } of links) expect(search).toBe('?wave=1');
	expect(links.every(isInSight)).toBe(true);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import MapView from '#lib/map/MapView.svelte';
import { words } from '#lib/text/words.ts';
import { violations } from '../helpers/axe.ts';
import { addressesOf, chainTown } from '../helpers/map-scene.ts';
import { pixelsOf } from '../helpers/pixels.ts';
import type { Story } from '../helpers/scan.ts';

const say = words('nl').screens.map;

/** What the page hands to the server to be kept. */
let kept: string[] = [];

beforeEach(async () => {
	kept = [];
	await page.viewport(1280, 900);
	const real = fetch;
	// The server is not part of a component; what is fetched here lies in memory.
	vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
		if (init?.method !== 'POST') return real(address);
		kept.push(String(init.body));
		return Promise.resolve(new Response());
	});
});

afterEach(() => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

async function open(story: Story, names: readonly string[] = []) {
	const opened: string[] = [];
	performance.clearMarks();
	const screen = await render(MapView, {
		props: {
			...addressesOf(story, names),
			placesAddress: '/positions',
			reading: { title: ['Iedereen kan elkaar bereiken.'], below: [] },
			language: 'nl',
			roleAddress: (code: string) => `/roles/${code}`,
			onOpen: (code: string) => opened.push(code)
		}
	});
	return { ...screen, opened };
}

async function openDrawn(story: Story, names: readonly string[] = []) {
	const screen = await open(story, names);
	await expect
		.poll(() => performance.getEntriesByName('vangnet-map-drawn').length, { timeout: 10_000 })
		.toBe(1);
	return screen;
}

const live = (container: Element): string =>
	container.querySelector('.frame [aria-live]')!.textContent;

describe('the map', () => {
	test('draws people on WebGL and keeps where they stand', async () => {
		const { container } = await openDrawn(chainTown(12));
		const canvas = container.querySelector<HTMLCanvasElement>('.sigma-nodes')!;
		expect(canvas.getContext('webgl2')).not.toBeNull();
		const pixels = await pixelsOf(container.querySelector('.canvas')!);
		expect(pixels.count([138, 150, 161])).toBeGreaterThan(12 * 60);
		const [{ places }] = kept.map((body) => JSON.parse(body)) as [
			{ places: [string, string, number, number][] }
		];
		expect(places.map(([kind, code]) => `${kind} ${code}`)).toEqual(
			expect.arrayContaining(['helper p0', 'helper p11', 'organisation house 2'])
		);
		expect(places).toHaveLength(15);
	});

	test('is walked with the arrow keys, and says where one stands', async () => {
		const { container, opened } = await openDrawn(chainTown(6));
		const map = container.querySelector<HTMLElement>('[role=application]')!;
		map.focus();
		await userEvent.keyboard('{Home}');
		await expect.poll(() => live(container)).toBe('Naam p1, functie, organisatie, 2 contacten');
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => live(container)).toBe('Naam p0, functie, organisatie, 1 contact');
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => live(container)).toContain('Naam p2');
		await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
		await expect.poll(() => live(container)).toContain('Naam p3');
		await userEvent.keyboard('{ArrowUp}{Enter}');
		expect(opened).toEqual(['p1']);
	});

	test('holds somebody with the space bar and lets go with Escape', async () => {
		const { container, getByRole } = await openDrawn(chainTown(6));
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home} ');
		await expect.element(getByRole('heading', { name: 'Naam p1' })).toBeVisible();
		await expect
			.element(getByRole('link', { name: say.open }))
			.toHaveAttribute('href', '/roles/p1');
		await userEvent.keyboard('{Escape}');
		await expect.element(getByRole('heading', { name: 'Naam p1' })).not.toBeInTheDocument();
		expect(live(container)).toBe('');
	});

	test('finds who is searched for, in the picture and in the table', async () => {
		const { container, getByLabelText, getByRole } = await openDrawn(chainTown(12));
		await getByLabelText(say.find).fill('naam P1');
		await expect.element(page.getByText(say.found(3))).toBeVisible();
		await expect.element(getByRole('table')).toBeVisible();
		expect(container.querySelectorAll('tbody tr')).toHaveLength(3);
		await expect
			.poll(() => container.querySelector<HTMLElement>('.sigma-nodes')!.style.opacity)
			.toBe('0.25');
		await getByLabelText(say.find).fill('niemand zo');
		await expect.element(page.getByText(say.found(0))).toBeVisible();
		expect(container.querySelectorAll('tbody tr')).toHaveLength(0);
	});

	test('that loses its drawing becomes a still picture and its table, and says so', async () => {
		const { container, getByRole, getByText } = await openDrawn(chainTown(6));
		const canvas = container.querySelector<HTMLCanvasElement>('.sigma-edges')!;
		canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
		await expect.element(getByText(say.noDrawing)).toBeVisible();
		await expect.element(getByRole('table')).toBeVisible();
		expect(container.querySelectorAll('tbody tr')).toHaveLength(6);
		expect(container.querySelector('canvas')).toBeNull();
		expect(container.querySelectorAll('svg .node')).toHaveLength(6);
		expect(container.querySelectorAll('svg line')).toHaveLength(5);
		const names = [...container.querySelectorAll('svg text')].map((name) => name.textContent);
		expect(names.sort()).toEqual([0, 1, 2, 3, 4, 5].map((i) => `Naam p${i}`));
		expect(await violations(container)).toEqual([]);
	});

	test('that was stopped becomes its table, and says so', async () => {
		const { getByRole, getByText } = await open(chainTown(790));
		await getByRole('button', { name: say.cancel }).click();
		await expect.element(getByText(say.cancelled)).toBeVisible();
		await expect.element(getByRole('table')).toBeVisible();
	});

	test('says so when it does not arrive', async () => {
		const { getByRole } = await render(MapView, {
			props: {
				graphAddress: 'blob:nothing',
				directoryAddress: 'blob:nothing',
				placesAddress: '/positions',
				reading: { title: [], below: [] },
				language: 'nl',
				roleAddress: (code: string) => code,
				onOpen() {}
			}
		});
		await expect.element(getByRole('alert')).toHaveTextContent(say.failed);
	});
});

describe('small and strange', () => {
	test('nobody: it says what to do, and draws nothing', async () => {
		const { container, getByText } = await open(chainTown(0));
		await expect.element(getByText(say.empty)).toBeVisible();
		expect(container.querySelector('canvas')).toBeNull();
	});

	test.each([1, 2])('%i: drawn, told and in the table', async (people) => {
		const { container, getByText } = await openDrawn(chainTown(people));
		await expect.element(getByText(say.shown(people, people, people))).toBeVisible();
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}{ArrowRight}{ArrowDown}{ArrowUp}');
		await expect.poll(() => live(container)).toContain('Naam p0');
		expect(container.querySelectorAll('tbody tr')).toHaveLength(people);
	});

	test.each([
		['of 200 characters', 'Wilhelmina '.repeat(19).slice(0, 200).trim()],
		['from right to left', 'محمد عبد الله'],
		['of emoji', '👩🏽‍⚕️👨‍👩‍👧‍👦'],
		['that looks like code', '<script>document.title="x"</script>']
	])('a name %s is text everywhere', async (_, name) => {
		const { container, getByRole } = await openDrawn(chainTown(3), [name]);
		await page.getByText(say.table).click();
		await expect.element(getByRole('rowheader', { name, exact: true })).toBeVisible();
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		const told: string[] = [];
		for (const key of ['{Home}', '{ArrowRight}', '{ArrowRight}']) {
			await userEvent.keyboard(key);
			told.push(live(container));
		}
		expect(told).toContain(`${name}, functie, organisatie, 1 contact`);
		expect(container.querySelector('script')).toBeNull();
		expect(document.title).not.toBe('x');
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
	});
});

test.each([1280, 320])('there is nothing wrong for axe at %i pixels', async (width) => {
	await page.viewport(width, 800);
	const { container } = await openDrawn(chainTown(12));
	await page.getByText(say.table).click();
	expect(await violations(container)).toEqual([]);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

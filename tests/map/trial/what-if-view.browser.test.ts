import type { ComponentProps } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { Scenario } from '#lib/domain/scenario.ts';
import WhatIfView from '#lib/map/trial/WhatIfView.svelte';
import { words } from '#lib/text/words.ts';
import { wholeOf } from '#lib/ui/take/whole.ts';
import { violations } from '../../helpers/axe.ts';
import { addressesOf, chainTown } from '../../helpers/map-scene.ts';
import type { Story } from '../../helpers/scan.ts';

const screen = words('nl').whatIfScreen;
const say = screen.picture;

beforeEach(async () => {
	await page.viewport(1280, 900);
});

afterEach(() => {
	vi.unstubAllGlobals();
	document.documentElement.style.colorScheme = '';
	document.body.replaceChildren();
});

async function open(
	tried: Scenario,
	story: Story = chainTown(8),
	more: Partial<Pick<ComponentProps<typeof WhatIfView>, 'begin' | 'beside'>> = {}
) {
	const shown = await render(WhatIfView, {
		props: {
			...addressesOf(story),
			mapAddress: (codes: readonly string[]) => `/map?only=${codes.join()}`,
			steps: { tried, undone: [] },
			beside: [],
			language: 'nl' as const,
			onSteps: () => undefined,
			...more
		}
	});
	return shown;
}

async function openDrawn(tried: Scenario, story?: Story): Promise<SVGSVGElement> {
	const { container } = await open(tried, story);
	const found = (): Element | null => container.querySelector('svg[data-view]');
	await expect.poll(found, { timeout: 10_000 }).not.toBeNull();
	return container.querySelector<SVGSVGElement>('svg[data-view]')!;
}

const LEAVES: Scenario = [{ verb: 'leaves', who: 'p3' }];
const MEET: Scenario = [{ verb: 'introduce', who: 'p0', other: 'p7' }];

const opacityOf = (svg: SVGElement, selector: string): string[] =>
	[...svg.querySelectorAll(selector)].map((one) => getComputedStyle(one).opacity);

describe('what is tried', () => {
	const kept = ['Een', 'Twee', 'Drie'].map((name, id) => {
		return { id, name, edits: LEAVES, madeWith: 'Vorig jaar', isOther: id > 0 };
	});
	const headsOf = (): (string | null)[] =>
		page
			.getByRole('region', { name: screen.besideTitle })
			.getByRole('columnheader')
			.elements()
			.map((head) => head.textContent);

	/** A town in which everybody was spoken to. */
	function spokenTown(): Story {
		const story = chainTown(8);
		const wave = story.records.wave('nu', '2026', '2026');
		for (let p = 0; p < 8; p++) story.records.roster(wave, story.find(`p${p}`), 'answered');
		return story;
	}

	test('tells beside each other of thin lines only where most were spoken to', async () => {
		const beside = page.getByRole('region', { name: screen.besideTitle });
		const thin = beside.getByRole('row').filter({ hasText: screen.thinLines });
		await open(LEAVES, undefined, { beside: kept.slice(1) });
		await expect.poll(headsOf).toHaveLength(4);
		expect(thin.elements()).toHaveLength(0);
		document.body.replaceChildren();
		await open(LEAVES, spokenTown(), { beside: kept.slice(1) });
		await expect.poll(headsOf).toHaveLength(4);
		expect(thin.elements()).toHaveLength(1);
	});

	test('stands beside what was kept, and not while nothing is tried', async () => {
		await open(LEAVES, spokenTown(), { beside: kept.slice(1) });
		await expect.poll(headsOf).toEqual([screen.figure, screen.this, 'Twee', 'Drie']);
		const thin = page.getByRole('row').filter({ hasText: screen.thinLines }).first();
		await expect.poll(() => thin.element().textContent).toMatch(/(1 → 0\s*){3}$/);
		document.body.replaceChildren();
		await open([], undefined, { beside: kept });
		await expect.poll(headsOf).toEqual([screen.figure, 'Een', 'Twee', 'Drie']);
		const note = (): string => document.body.innerText;
		await expect.poll(note).toContain(`${screen.besideNow} Twee is gemaakt met`);
		expect(note()).toContain('Vorig jaar. Drie is gemaakt met');
	});

	test('begins with two people, each out of those of an organisation', async () => {
		const between = ['house 0', 'house 1'] as const;
		const begin = { verb: 'introduce', who: 'p1', other: 'p6', between } as const;
		const { container } = await open([], undefined, { begin });
		await expect.element(page.getByRole('button', { name: screen.add })).toHaveFocus();
		await expect.element(page.getByText(screen.couldMeet, { exact: false })).toBeVisible();
		const offered = (field: string): string[] => {
			const input = container.querySelector<HTMLInputElement>(`#try-${field}`)!;
			return [...input.list!.options].map(({ value }) => value.split(',')[0]!);
		};
		expect(offered('who')).toEqual(['Naam p0', 'Naam p1', 'Naam p2', 'Naam p3']);
		expect(offered('other')).toEqual(['Naam p4', 'Naam p5', 'Naam p6', 'Naam p7']);
		expect(container.querySelector<HTMLInputElement>('#try-who')!.value).toContain('Naam p1');
		expect(await violations(container)).toEqual([]);
		await page.getByText(screen.verbs.leaves).click();
		expect(offered('who')).toHaveLength(8);
	});

	test('tells nobody apart, and nothing of the whole net, while few were spoken to', async () => {
		const spoken = chainTown(8);
		spoken.source('gesprek', {}, { informants: Array.from({ length: 8 }, (_, i) => `p${i}`) });
		const told = [/^Er zijn dan 2 losse delen/, screen.rolesTitle, screen.figures];
		await open(LEAVES, spoken);
		for (const text of told) await expect.element(page.getByText(text).first()).toBeVisible();
		document.body.replaceChildren();
		await open(LEAVES);
		await expect.element(page.getByText(/^Let op: /)).toBeVisible();
		for (const text of told) await expect.element(page.getByText(text)).not.toBeInTheDocument();
	});

	test('can be a long list of lines, of which the next come when asked for', async () => {
		const story = chainTown(8);
		const many = Array.from({ length: 130 }, (_, i) => `v${i}`);
		story.actor('professional', ...many);
		for (const other of many) story.says('list', 'collaboration', 'p0', other);
		const { container } = await open([{ verb: 'leaves', who: 'p0' }], story);
		const list = page.getByRole('region', { name: say.linesGo(131) });
		await page.getByText(say.linesGo(131)).click();
		const rows = (): number => list.element().querySelectorAll('tbody tr').length;
		await expect.poll(rows).toBe(100);
		expect(wholeOf(list.element().querySelector('table')!)!()).toHaveLength(131);
		await list.getByRole('button', { name: screen.showMore(31) }).click();
		await expect.poll(rows).toBe(131);
		expect(container.querySelector('.scroll button')).toBeNull();
	});
});

describe('what is tried, on the map', () => {
	test('marks who drops out with a cross, and their lines with dashes', async () => {
		const svg = await openDrawn(LEAVES);
		expect(svg.querySelectorAll('.cross')).toHaveLength(1);
		const lines = [...svg.querySelectorAll('line')];
		expect(lines.map((line) => line.getAttribute('class')!.split(' ')[0]).sort()).toEqual([
			'goes',
			'goes',
			...Array.from({ length: 5 }, () => 'stays')
		]);
		const goes = getComputedStyle(lines.find((line) => line.classList.contains('goes'))!);
		expect(goes.strokeDasharray).not.toBe('none');
		expect(svg.getAttribute('aria-label')).toContain('2 weg, 0 erbij, 5 gelijk');
	});

	test('marks a line that comes with a plus', async () => {
		const svg = await openDrawn(MEET);
		expect(svg.querySelectorAll('line.comes')).toHaveLength(1);
		expect(svg.querySelectorAll('path.plus')).toHaveLength(1);
		expect(svg.querySelectorAll('line.goes, .cross')).toHaveLength(0);
	});

	test('is seen now or then by keyboard alone, at the same places', async () => {
		const svg = await openDrawn([...LEAVES, ...MEET]);
		const places = (): string[] =>
			[...svg.querySelectorAll('.node > path:first-child')].map((one) => one.getAttribute('d')!);
		const before = places();
		page.getByRole('button', { name: say.views.both }).element().focus();
		await userEvent.keyboard('{Tab}{Enter}');
		await expect
			.element(page.getByRole('button', { name: say.views.now }))
			.toHaveAttribute('aria-pressed', 'true');
		await expect.poll(() => opacityOf(svg, 'line.comes')).toEqual(['0']);
		await expect.poll(() => opacityOf(svg, 'line.goes')).toEqual(['1', '1']);
		await userEvent.keyboard('{Tab} ');
		await expect.poll(() => opacityOf(svg, 'line.comes')).toEqual(['1']);
		await expect.poll(() => opacityOf(svg, 'line.goes')).toEqual(['0', '0']);
		expect(places()).toEqual(before);
	});

	test('is a list too, drawn or not', async () => {
		await openDrawn(LEAVES);
		await page.getByText(say.linesGo(2)).click();
		const list = page.getByRole('region', { name: say.linesGo(2) });
		await expect
			.element(list.getByRole('row').nth(1))
			.toHaveTextContent('Naam p2, functie, organisatieNaam p3, functie, organisatiecontact');
		await expect
			.element(page.getByRole('link', { name: say.onMap }))
			.toHaveAttribute('href', '/map?only=p2,p3,p4');
	});

	test('says so when the map stays as it is', async () => {
		const { container } = await open([{ verb: 'introduce', who: 'p0', other: 'p1' }]);
		await expect.element(page.getByText(say.nothing)).toBeVisible();
		expect(container.querySelector('svg[data-view]')).toBeNull();
	});

	test.each(['light', 'dark'])('can be used by everybody, in %s', async (scheme) => {
		document.documentElement.style.colorScheme = scheme;
		const svg = await openDrawn([
			...LEAVES,
			...MEET,
			{ verb: 'joins', who: 'nieuw', contacts: ['p5'] },
			{ verb: 'merge-organisations', organisation: 'house 0', into: 'house 1' }
		]);
		for (const details of document.querySelectorAll('details')) details.open = true;
		expect(svg.querySelectorAll('.moved').length).toBeGreaterThan(0);
		expect(await violations(document.body)).toEqual([]);
	});

	test('shows the part that changes, and the rest when asked', async () => {
		const svg = await openDrawn(LEAVES, chainTown(60));
		const width = (): number => svg.viewBox.baseVal.width * svg.viewBox.baseVal.height;
		const part = width();
		await page.getByLabelText(say.whole).click();
		await expect.poll(width).toBeGreaterThan(part);
	});
});

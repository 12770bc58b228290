import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Deputies from '#lib/ui/household/Deputies.svelte';
import DomainTable from '#lib/ui/household/DomainTable.svelte';
import OnThisPage from '#lib/ui/household/OnThisPage.svelte';
import NamedBy from '#lib/ui/household/NamedBy.svelte';
import ScoreWeb from '#lib/ui/household/scores/ScoreWeb.svelte';
import Scores from '#lib/ui/household/scores/Scores.svelte';
import NowAndThen from '#lib/ui/household/shown/NowAndThen.svelte';
import Shown from '#lib/ui/household/shown/Shown.svelte';
import { violations } from '../../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

function rowsOf(container: Element): string[][] {
	return [...container.querySelectorAll('tbody tr')].map((row) =>
		[...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
	);
}

test('per life domain who there is, what is wished and that blanks are normal', async () => {
	const { container } = await render(DomainTable, {
		props: {
			language: 'nl',
			domains: {
				rows: [
					{ name: 'gezondheid', hue: 0, who: ['Sanne', 'Tom'], professionals: 2, isWished: false },
					{ name: 'wonen', hue: 3, who: [], professionals: 0, isWished: true }
				],
				blank: ['Kim']
			}
		}
	});
	expect(rowsOf(container)).toEqual([
		['Gezondheid', '2', 'Sanne, Tom Wie doet wat?'],
		['Wonen', '0', 'nog niemand Zij willen hier hulp'],
		['Geen leefgebied ingevuld', '1', 'Kim Dat hoeft ook niet.']
	]);
	expect(await violations(container)).toEqual([]);
});

describe('which source names whom', () => {
	test('each cell says in words what its mark shows, and the legend explains those that occur', async () => {
		const { container } = await render(NamedBy, {
			props: {
				language: 'nl',
				named: {
					sources: [
						{ id: 1, title: 'Gesprek', day: 'mei 2026' },
						{ id: 2, title: 'Regiesysteem', day: '' }
					],
					rows: [
						{
							tie: 1,
							name: 'Sanne',
							mentions: ['present', 'not-on-list'],
							differ: 'Zij verschillen.'
						},
						{ tie: 2, name: 'Tom', mentions: ['not-named', 'agreed'] }
					]
				}
			}
		});
		expect(rowsOf(container)).toEqual([
			['Sanne Bronnen verschillen', 'genoemd', 'staat niet op de lijst, dus niet betrokken'],
			['Tom', 'niet genoemd, kan er wel zijn', 'afgesproken op papier']
		]);
		const items = [...container.querySelectorAll('ul')].map((list) => list.children.length);
		expect(items).toEqual([1, 4]);
		const marks = [...container.querySelectorAll('td svg')].map((mark) => mark.innerHTML);
		expect(new Set(marks).size).toBe(4);
		expect(await violations(container)).toEqual([]);
	});
});

test('who takes over, where nobody was agreed, and of how many it is not known', async () => {
	const { container } = await render(Deputies, {
		props: {
			language: 'nl',
			deputies: {
				rows: [
					{ who: 'Sanne', deputies: [{ name: 'Tom', isForAll: true }] },
					{ who: 'Kim', deputies: [] }
				],
				unknown: 2
			}
		}
	});
	expect(rowsOf(container)).toEqual([
		['Sanne', 'Tom', 'overal'],
		['Kim', 'niemand afgesproken']
	]);
	expect(container.textContent).toContain('Van 2 professionals weten we het niet.');
	expect(await violations(container)).toEqual([]);
});

test('a web of scores has a table with the same, dashes for what is older, and says what it is not', async () => {
	const themes = ['Lichaamsfuncties', 'Zingeving', 'Meedoen'];
	const { container } = await render(Scores, {
		props: {
			language: 'nl',
			bringAddress: '/data',
			scores: [
				{
					scale: '0-10',
					least: 0,
					most: 10,
					themes,
					series: [
						{
							id: 1,
							label: '2025: Gesprek',
							short: '2025',
							values: [4, 5.5, undefined],
							words: []
						},
						{
							id: 2,
							label: '2026: Gesprek',
							short: '2026',
							values: [6, 7, 5],
							words: ['Het gaat beter.']
						}
					]
				}
			]
		}
	});
	expect(rowsOf(container)).toEqual([
		['Lichaamsfuncties', '4', '6'],
		['Zingeving', '5,5', '7'],
		['Meedoen', 'niet gevraagd', '5']
	]);
	const lines = [...container.querySelectorAll('figure > svg .line')];
	expect(lines.map((line) => getComputedStyle(line).strokeDasharray)).toEqual(['7px, 5px', 'none']);
	expect(container.querySelectorAll('figure > svg .dot')).toHaveLength(5);
	expect(container.textContent).toContain('2026, in hun woorden: Het gaat beter.');
	expect(container.textContent).toContain('Het is geen meting');
	const frame = container.querySelector('figure > svg')!.getBoundingClientRect();
	for (const text of container.querySelectorAll('figure > svg text')) {
		const box = text.getBoundingClientRect();
		expect(box.left).toBeGreaterThanOrEqual(frame.left);
		expect(box.right).toBeLessThanOrEqual(frame.right);
	}
	expect(await violations(container)).toEqual([]);
});

describe.each([308, 350, 700])('in %i pixels', (room) => {
	test('the six dimensions stand around their web, whole, and touch nothing', async () => {
		const target = document.createElement('div');
		target.style.width = `${room}px`;
		document.body.append(target);
		const themes = ['Lichaamsfuncties', 'Mentaal welbevinden', 'Zingeving', 'Kwaliteit van leven'];
		const web = {
			least: 1,
			most: 10,
			themes: [...themes, 'Meedoen', 'Dagelijks functioneren'],
			series: [{ id: 1, label: '2026', values: [10, 10, 10, 10, 10, 10] }]
		};
		const { container } = await render(ScoreWeb, { target, props: { web, label: 'web' } });
		const svg = container.querySelector('figure > svg')!;
		await expect.poll(() => svg.getAttribute('width')).toBe(`${Math.min(room, 460)}`);
		await document.fonts.ready;
		const frame = svg.getBoundingClientRect();
		const boxes = [...svg.querySelectorAll('.theme, .dot')].map((mark) => ({
			name: mark.querySelector('title')?.textContent ?? 'dot',
			box: mark.getBoundingClientRect()
		}));
		expect(boxes).toHaveLength(12);
		for (const { name, box } of boxes) {
			expect.soft(box.left, name).toBeGreaterThanOrEqual(frame.left);
			expect.soft(box.right, name).toBeLessThanOrEqual(frame.right);
			expect.soft(box.top, name).toBeGreaterThanOrEqual(frame.top);
			expect.soft(box.bottom, name).toBeLessThanOrEqual(frame.bottom);
		}
		boxes.forEach(({ name, box: a }, i) => {
			const touched = boxes
				.slice(i + 1)
				.filter(({ box: b }) => a.left < b.right && b.left < a.right)
				.filter(({ box: b }) => a.top < b.bottom && b.top < a.bottom);
			expect.soft(touched, name).toEqual([]);
		});
		expect(svg.textContent).not.toContain('…');
	});
});

test('where there are no scores it says so, and how they come', async () => {
	const { container, getByRole } = await render(Scores, {
		props: { language: 'nl', scores: [], bringAddress: '/scans/1/data' }
	});
	expect(container.querySelector('svg, table')).toBeNull();
	expect(container.textContent).toContain('nog geen scores bekend');
	await expect.element(getByRole('link')).toHaveAttribute('href', '/scans/1/data');
	expect(await violations(container)).toEqual([]);
});

describe('what is shown as it would be', () => {
	const banner = { language: 'nl' as const, question: 'Kennen ze elkaar?' };

	test('the reader is led to what is shown', async () => {
		const { container } = await render(Shown, { props: { ...banner, onBack() {} } });
		await expect.poll(() => document.activeElement?.className).toContain('shown');
		expect(container.textContent).toContain('Kennen ze elkaar?');
		expect(await violations(container)).toEqual([]);
	});

	test('what changes and what it takes stand in words', async () => {
		const { container } = await render(NowAndThen, {
			props: {
				language: 'nl',
				tried: { now: ['Er zijn 6 groepen.'], then: ['Er zijn 5 groepen.'] },
				takes: ['Dat vraagt 1 nieuw contact.'],
				keepAddress: '/what-if'
			}
		});
		expect([...container.querySelectorAll('dt, dd')].map((item) => item.textContent)).toEqual([
			'Nu',
			'Er zijn 6 groepen.',
			'Dan',
			'Er zijn 5 groepen.'
		]);
		expect(container.textContent).toContain('Dat vraagt 1 nieuw contact.');
		expect(await violations(container)).toEqual([]);
	});

	test('back is a button, and Escape', async () => {
		let times = 0;
		const { getByRole } = await render(Shown, { props: { ...banner, onBack: () => times++ } });
		await getByRole('button', { name: 'Terug naar hoe het nu is' }).click();
		window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
		expect(times).toBe(2);
	});
});

test('the parts of the page are a list of links, and the keys go on from the part', async () => {
	const main = document.body.appendChild(document.createElement('main'));
	main.innerHTML = '<h2 id="one">Eerste</h2><h2 id="two">Tweede</h2><a href="/after">Daarna</a>';
	const { container, getByText, getByRole } = await render(OnThisPage, { language: 'nl' });
	main.prepend(container);
	await getByText('Op deze bladzijde').click();
	await expect.element(getByRole('navigation')).toBeVisible();
	const links = [...container.querySelectorAll('a')];
	expect(links.map((link) => link.textContent)).toEqual(['Eerste', 'Tweede']);
	expect(await violations(container)).toEqual([]);
	await userEvent.keyboard('{Escape}');
	expect(container.querySelector('details')!.open).toBe(false);
	await getByText('Op deze bladzijde').click();
	await getByRole('link', { name: 'Tweede' }).click();
	expect(container.querySelector('details')!.open).toBe(false);
	await expect.poll(() => document.activeElement?.id).toBe('two');
	await userEvent.tab();
	expect(document.activeElement?.textContent).toBe('Daarna');
});

import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { Row } from '#lib/ui/households/choosing.ts';
import PictureWall from '#lib/ui/households/PictureWall.svelte';
import { violations } from '../../helpers/axe.ts';

afterEach(() => document.body.replaceChildren());

type Mark = readonly [number, 'own-circle' | 'some' | 'none' | 'not-asked', boolean];

function wall(households: number) {
	const rows = Array.from({ length: households }, (_, i): Row => ({
		code: `H-${String(i).padStart(4, '0')}`,
		area: '',
		professionals: 4,
		organisations: 3,
		ownCircle: 1,
		pairs: { contact: 1, known: 5, all: 6 },
		managers: [],
		managerAsked: 0,
		consultation: 'agreed'
	}));
	const marks: readonly Mark[] = [
		[0, 'some', false],
		[7, 'some', true],
		[1, 'none', false],
		[-1, 'not-asked', false],
		[-1, 'own-circle', false]
	];
	return {
		rows,
		sectors: [
			{ name: 'gezondheid', hue: 0 },
			{ name: 'financiën', hue: 1 },
			{ name: 'wonen', hue: 7 },
			{ name: '', hue: -1 }
		],
		pictures: new Map(rows.map(({ code }) => [code, { marks, contacts: [[0, 1]] as const }])),
		language: 'nl' as const,
		address: (code: string) => `#${code}`,
		tryAddress: ({ code }: Row) => `#try-${code}`
	};
}

test('seventy stand on one page, each small, in words too, and leading to its household', async () => {
	const { container, getByRole } = await render(PictureWall, { props: wall(72) });
	const first = getByRole('link', {
		name: 'H-0000: 4 professionals, 1 uit de eigen kring. Tweetallen met contact: 1 van 5 gevraagd.'
	});
	await expect.element(first).toBeVisible();
	expect(first.element().getAttribute('href')).toBe('#H-0000');
	expect(container.querySelectorAll('.wall li')).toHaveLength(70);
	const trial = getByRole('link', { name: 'Wat als? H-0000' }).element();
	expect(trial.getAttribute('href')).toBe('#try-H-0000');
	await getByRole('button', { name: 'Toon de volgende 2 huishoudens' }).click();
	expect(container.querySelectorAll('.wall li')).toHaveLength(72);
	expect(container.querySelector('.wall + p button')).toBeNull();
	expect(await violations(container)).toEqual([]);
});

test('contact, no contact, not asked, own circle and a hue that comes back all look different', async () => {
	const { container } = await render(PictureWall, { props: wall(1) });
	const picture = container.querySelector('.wall svg')!;
	expect(picture.querySelectorAll('.contact')).toHaveLength(1);
	expect(picture.querySelectorAll('.own')).toHaveLength(1);
	expect(picture.querySelectorAll('.keeper')).toHaveLength(1);
	expect(picture.querySelector('.none')!.hasAttribute('stroke-dasharray')).toBe(false);
	expect(picture.querySelector('.not-asked')!.hasAttribute('stroke-dasharray')).toBe(true);
	const fills = [...picture.querySelectorAll('circle[fill]')].map((mark) =>
		mark.getAttribute('fill')
	);
	expect(fills[0]).toBe('var(--vangnet-domain-0)');
	expect(container.querySelector(fills[1]!.slice(4, -1))).not.toBeNull();
});

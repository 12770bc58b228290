import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { tagsFrom } from '#lib/map/levels/tagged.ts';
import ContactTable from '#lib/map/table/ContactTable.svelte';
import { words } from '#lib/text/words.ts';
import { violations } from '../../helpers/axe.ts';
import { chainTown, sceneOfStory } from '../../helpers/map-scene.ts';

afterEach(() => document.body.replaceChildren());

const props = {
	language: 'nl',
	found: new Set<number>(),
	isFiltered: false,
	isOpen: true,
	tags: tagsFrom([], 'nl'),
	chosen: new Set<number>(),
	sizes: { name: '', values: undefined, areOfContacts: false },
	onChoose() {},
	roleAddress: (code: string) => `/roles/${code}`
} as const;

function rowsOf(container: Element): string[][] {
	return [...container.querySelectorAll('tbody tr')].map((row) =>
		[...row.children].slice(1).map((cell) => cell.textContent.trim())
	);
}

test('the table says the same as the picture: everybody, and each contact from both sides', async () => {
	const scene = sceneOfStory(chainTown(6));
	const { container } = await render(ContactTable, { props: { ...props, scene } });
	const rows = rowsOf(container);
	expect(rows.map(([name]) => name)).toEqual(scene.nodes.map(({ name }) => name).sort());
	const told = rows.flatMap(([name, , , , others]) =>
		others!.split(', ').map((other) => `${name} – ${other}`)
	);
	const drawn = scene.ties.flatMap(({ from, to }) => {
		const [a, b] = [scene.nodes[from]!.name, scene.nodes[to]!.name];
		return [`${a} – ${b}`, `${b} – ${a}`];
	});
	expect(told.sort()).toEqual(drawn.sort());
	expect(rows[3]).toEqual(['Naam p3', 'functie, organisatie', '2', '1', 'Naam p4, Naam p2']);
	expect(container.querySelector('tbody a')!.getAttribute('href')).toBe('/roles/p0');
});

test('it is sorted by any number, and tells what the size of people follows', async () => {
	const scene = sceneOfStory(chainTown(4));
	const { container, getByRole } = await render(ContactTable, {
		props: {
			...props,
			scene,
			sizes: { name: 'Routes', values: [0, 2, NaN, 0.5], areOfContacts: true }
		}
	});
	const names = (): (string | undefined)[] => rowsOf(container).map(([name]) => name);
	const told = rowsOf(container).map((cells) => cells[4]);
	expect(told).toEqual(['0', '2', words('nl').screens.households.partsUnknown, '0,5']);
	await getByRole('button', { name: 'Routes' }).click();
	expect(names()).toEqual(['Naam p1', 'Naam p3', 'Naam p0', 'Naam p2']);
	const head = getByRole('columnheader', { name: 'Routes' });
	await expect.element(head).toHaveAttribute('aria-sort', 'descending');
	await getByRole('button', { name: words('nl').screens.map.name }).click();
	expect(names()).toEqual(['Naam p0', 'Naam p1', 'Naam p2', 'Naam p3']);
	expect(await violations(container)).toEqual([]);
});

test('it is closed beside a picture, opens with a search and then holds what was found', async () => {
	const scene = sceneOfStory(chainTown(6));
	const screen = await render(ContactTable, { props: { ...props, scene, isOpen: false } });
	const details = screen.container.querySelector('details')!;
	expect(details.open).toBe(false);
	await screen.rerender({ isFiltered: true, found: new Set([2]) });
	expect(details.open).toBe(true);
	expect(rowsOf(screen.container).map(([name]) => name)).toEqual(['Naam p2']);
});

test('a box in every row chooses somebody, on the map as well', async () => {
	const scene = sceneOfStory(chainTown(6));
	const told: number[] = [];
	const { getByLabelText } = await render(ContactTable, {
		props: { ...props, scene, chosen: new Set([4]), onChoose: (node) => told.push(node) }
	});
	await expect.element(getByLabelText('Kies Naam p4')).toBeChecked();
	await getByLabelText('Kies Naam p2').click();
	expect(told).toEqual([2]);
});

test('a name that looks like code is a name, and axe finds nothing wrong', async () => {
	const name = `<img src=x onerror="alert(1)"> ${'W'.repeat(200)}`;
	const scene = sceneOfStory(chainTown(3), [name]);
	const { container, getByText } = await render(ContactTable, { props: { ...props, scene } });
	await expect.element(getByText(words('nl').mapScreen.tableOf.people)).toBeVisible();
	expect(rowsOf(container).flat()).toContain(name);
	expect(container.querySelector('img')).toBeNull();
	expect(await violations(container)).toEqual([]);
});

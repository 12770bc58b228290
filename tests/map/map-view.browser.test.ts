import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import type { Lens } from '#lib/domain/lens.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import type { Begin, Scenario } from '#lib/domain/scenario.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { Tagged } from '#lib/map/levels/tagged.ts';
import type { SceneNode } from '#lib/map/scene.ts';
import MapView from '#lib/map/MapView.svelte';
import { NO_WISH, type Wish } from '#lib/map/wish.ts';
import { words } from '#lib/text/words.ts';
import { violations } from '../helpers/axe.ts';
import { addressesOf, chainTown } from '../helpers/map-scene.ts';
import { pixelsOf } from '../helpers/pixels.ts';
import type { Story } from '../helpers/scan.ts';

const say = words('nl').screens.map;
const own = words('nl').mapScreen;

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

interface Asked {
	readonly names?: readonly string[];
	readonly aliases?: readonly (readonly [number, string])[];
	readonly wish?: Partial<Wish>;
	readonly lens?: Partial<Lens>;
	readonly everybody?: number;
	readonly tagged?: readonly Tagged[];
	/** What is wrong with a tag. */
	readonly problems?: readonly Problem[];
}

/** What the page is told where somebody goes, and what it is asked for. */
const told = {
	opened: [] as string[],
	wishes: [] as Wish[],
	lenses: [] as Lens[],
	tags: [] as unknown[]
};

function propsFor(story: Story, asked: Asked = {}) {
	Object.assign(told, { opened: [], wishes: [], lenses: [], tags: [] });
	const { snapshot } = story.through();
	const all = asked.everybody ?? snapshot.helpers;
	const none = { sourceKinds: [], sources: [], tieKinds: [], neighbourhoods: [] };
	return {
		...addressesOf(story, asked.names, asked.aliases),
		wish: { ...NO_WISH, ...asked.wish },
		outlook: {
			lens: { ...DEFAULT_LENS, ...asked.lens },
			base: DEFAULT_LENS,
			choices: {
				...none,
				lifeDomains: [
					['health', 'gezondheid'],
					['housing', 'wonen']
				] as [string, string][],
				hasCoach: true
			},
			everybody: { helpers: all, organisations: snapshot.organisations },
			coachesLeftOut: [],
			tagged: asked.tagged ?? []
		},
		origin: {
			name: 'Noord',
			isExample: true,
			hasNames: true,
			day: '22 november',
			moment: 'najaar',
			coverage: 'Dit komt uit 3 bronnen.'
		},
		language: 'nl' as const,
		reading: { below: [], since: [] },
		addresses: {
			role: (code: string) => `/roles/${code}`,
			household: (code: string) => `/households/${code}`,
			whatIf: (scenario: Scenario) => `/what-if?try=${JSON.stringify(scenario)}`,
			begin: (begin: Begin) => `/what-if?begin=${JSON.stringify(begin)}`,
			places: '/positions',
			since: '/since',
			pairs: () => 'blob:nothing'
		},
		onWish: (wish: Wish) => told.wishes.push(wish),
		onLens: (lens: Lens, wish?: Wish) => {
			told.lenses.push(lens);
			if (wish) told.wishes.push(wish);
		},
		onOpen: (address: string) => told.opened.push(address),
		onTag: (nodes: readonly SceneNode[], text: string, isOn: boolean) => {
			told.tags.push([nodes.map(({ code }) => code).join(), text, isOn]);
			return Promise.resolve(asked.problems ?? []);
		}
	};
}

async function open(story: Story, asked: Asked = {}) {
	performance.clearMarks();
	return render(MapView, { props: propsFor(story, asked) });
}

async function openDrawn(story: Story, asked: Asked = {}) {
	const screen = await open(story, asked);
	await expect
		.poll(() => performance.getEntriesByName('vangnet-map-drawn').length, { timeout: 10_000 })
		.toBe(1);
	return screen;
}

const rowsIn = (container: Element): NodeListOf<Element> =>
	container.querySelectorAll('details:first-of-type tbody tr');

const INK = [27, 37, 48] as const;

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
		const { container } = await openDrawn(chainTown(6));
		const map = container.querySelector<HTMLElement>('[role=application]')!;
		map.focus();
		await userEvent.keyboard('{Home}');
		await expect.poll(() => live(container)).toBe('Naam p1, functie, organisatie, 2 contacten');
		await userEvent.keyboard('{ArrowRight}');
		await expect
			.poll(() => live(container))
			.toBe('Naam p1, 2 contacten, lijn 1 van 2: Naam p0, functie, organisatie');
		await userEvent.keyboard('{ArrowRight}');
		await expect.poll(() => live(container)).toContain('2 van 2: Naam p2');
		await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
		await expect.poll(() => live(container)).toContain('2 van 2: Naam p3');
		await userEvent.keyboard('{ArrowUp}{Enter}');
		expect(told.opened).toEqual(['/roles/p1']);
	});

	test('says only where the walker comes to rest', async () => {
		const { container } = await openDrawn(chainTown(6));
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		const said: string[] = [];
		const region = container.querySelector('.frame [aria-live]')!;
		new MutationObserver(() => said.push(region.textContent)).observe(region, {
			subtree: true,
			childList: true,
			characterData: true
		});
		await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowDown}{ArrowRight}');
		await expect.poll(() => said.length).toBe(1);
		expect(said[0]).toContain('Naam p2, 2 contacten, lijn 1 van 2: Naam p1');
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
		await expect.poll(() => live(container)).toBe('');
	});

	test('finds who is typed, fades the rest, and brings whoever is chosen forward', async () => {
		const { container, getByRole } = await openDrawn(chainTown(12), {
			// In the order of codes: p0, p1, p10, p11, p2, ...
			aliases: [[7, 'Juf Anneke']]
		});
		const find = getByRole('combobox', { name: own.find });
		await find.fill('naam P1');
		await expect.element(page.getByText(own.foundCount(3))).toBeVisible();
		expect(container.querySelectorAll('[role=option]')).toHaveLength(3);
		await expect
			.poll(() => container.querySelector<HTMLElement>('.sigma-nodes')!.style.opacity)
			.toBe('0.25');
		await userEvent.keyboard('{ArrowDown}{ArrowDown}');
		const id = find.element().getAttribute('aria-activedescendant')!;
		expect(document.getElementById(id)!.textContent).toContain('Naam p10');
		await userEvent.keyboard('{Enter}');
		await expect.element(getByRole('heading', { name: 'Naam p10' })).toBeVisible();
		await find.fill('juf anneke');
		await userEvent.keyboard('{Enter}');
		await expect.element(getByRole('heading', { name: 'Naam p5' })).toBeVisible();
		await find.fill('niemand zo');
		await expect.element(page.getByText(own.noneFound)).toBeVisible();
	});

	test('moves somebody with shift and an arrow, keeps it as pinned, and lets go again', async () => {
		const { container, getByRole, getByText } = await openDrawn(chainTown(6));
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		kept = [];
		await userEvent.keyboard('{Home} {Shift>}{ArrowRight}{/Shift}');
		await expect.element(getByText(own.pinMark)).toBeVisible();
		expect(kept.map((body) => JSON.parse(body) as unknown)).toEqual([
			{
				level: 'people',
				layout: 'force',
				places: [['helper', 'p1', expect.any(Number), expect.any(Number), 1]]
			}
		]);
		await getByRole('button', { name: own.unpin }).click();
		await expect.element(getByText(own.pinMark)).not.toBeInTheDocument();
		expect(kept.at(-1)).toMatch(/,0\]\]/);
	});

	test('pins in rings and in blocks as well, and what is let go of returns to its place', async () => {
		const { container, getByRole, getByText } = await openDrawn(chainTown(6), {
			wish: { layout: 'blocks' }
		});
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		kept = [];
		await userEvent.keyboard('{Home} p');
		await expect.element(getByText(own.pinMark)).toBeVisible();
		await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}');
		const [here, moved] = kept.map(
			(body) => JSON.parse(body) as { layout: string; places: [string, string, number, number][] }
		);
		expect(moved!.layout).toBe('blocks');
		expect(moved!.places[0]![2]).toBeGreaterThan(here!.places[0]![2]);
		const pixels = await pixelsOf(container.querySelector('.canvas')!);
		await getByRole('button', { name: own.unpin }).click();
		await expect.element(getByText(own.pinMark)).not.toBeInTheDocument();
		expect((await pixelsOf(container.querySelector('.canvas')!)).count(INK)).not.toBe(
			pixels.count(INK)
		);
		await getByRole('button', { name: own.pin }).click();
		expect(JSON.parse(kept.at(-1)!)).toMatchObject({ layout: 'blocks', places: here!.places });
		await getByText(own.look, { exact: true }).click();
		await getByRole('button', { name: own.unpinAll }).click();
		await expect.element(getByText(own.pinMark)).not.toBeInTheDocument();
	});

	test('chooses with a key, and offers what can be done with the chosen', async () => {
		const { container, getByRole } = await openDrawn(chainTown(6));
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}x{ArrowRight}x');
		await expect.element(getByRole('heading', { name: own.chosen(2) })).toBeVisible();
		const link = getByRole('link', { name: own.ideas.without }).element();
		expect(decodeURIComponent(link.getAttribute('href')!)).toBe(
			'/what-if?try=[{"verb":"leaves","who":"p1"},{"verb":"leaves","who":"p0"}]'
		);
		await getByRole('button', { name: own.showOnly }).click();
		expect(told.wishes.at(-1)!.only).toEqual(['p1', 'p0']);
		await getByRole('button', { name: own.clearChosen }).click();
		await expect.element(getByRole('heading', { name: own.chosen(2) })).not.toBeInTheDocument();
	});

	test('hides whom one walks over, holds or chose, and says how many and how to undo it', async () => {
		const { container, getByRole } = await openDrawn(chainTown(6), { wish: { hide: ['p4'] } });
		await expect
			.element(page.getByText('5 van 6 te zien, omdat u kijkt naar allen behalve 1 die u verborg.'))
			.toBeVisible();
		await getByRole('button', { name: own.removeChip(own.hidden(1)) }).click();
		expect(told.wishes.at(-1)!.hide).toEqual([]);
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}h');
		expect(told.wishes.at(-1)!.hide).toEqual(['p4', 'p1']);
		await userEvent.keyboard('x{ArrowRight}x{ArrowLeft} ');
		const buttons = getByRole('button', { name: own.hide, exact: true });
		await buttons.first().click();
		expect(told.wishes.at(-1)!.hide).toHaveLength(2);
		await buttons.last().click();
		expect(told.wishes.at(-1)!.hide.toSorted()).toEqual(['p0', 'p1', 'p4']);
	});

	test('gives those chosen a tag, takes it away, and says what was wrong', async () => {
		const tagged = [['helper', 'p0', ['noord']]] as const satisfies Tagged[];
		const first = await openDrawn(chainTown(6), { tagged });
		first.container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}x{ArrowRight}x');
		await first.getByLabelText(own.giveTag).fill('kerngroep');
		await first.getByRole('button', { name: own.give, exact: true }).click();
		expect(told.tags).toEqual([['p1,p0', 'kerngroep', true]]);
		await expect.element(page.getByText(own.tagGiven(2, 'kerngroep'))).toBeVisible();
		await first.getByRole('button', { name: own.takeTag('noord') }).click();
		expect(told.tags.at(-1)).toEqual(['p1,p0', 'noord', false]);
		await expect.element(first.getByLabelText(own.giveTag)).toHaveFocus();
		await first.unmount();
		const { container, getByRole, getByLabelText } = await openDrawn(chainTown(6), {
			problems: [{ code: 'holds-bsn', severity: 'error' }]
		});
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}x');
		await getByLabelText(own.giveTag).fill('123456782');
		await userEvent.keyboard('{Enter}');
		await expect.element(getByRole('alert')).toBeVisible();
		await expect.element(getByLabelText(own.giveTag)).toHaveValue('123456782');
	});

	test('chooses whoever lies within a box that somebody draws', async () => {
		const { container, getByRole, getByText } = await openDrawn(chainTown(6));
		await getByRole('button', { name: own.boxTool }).click();
		const sheet = container.querySelector('.frame > svg')!;
		// A made up pointer cannot be captured.
		(sheet as HTMLElement).setPointerCapture = () => undefined;
		const { left, top, right, bottom } = sheet.getBoundingClientRect();
		const help = getByText(own.toolHelp).element().getBoundingClientRect();
		const [x, y] = [help.left + help.width / 2, help.top + help.height / 2];
		expect(document.elementFromPoint(x, y)).toBe(sheet);
		const send = (type: string, clientX: number, clientY: number): boolean =>
			sheet.dispatchEvent(
				new PointerEvent(type, { clientX, clientY, pointerId: 1, bubbles: true })
			);
		send('pointerdown', left + 1, top + 1);
		send('pointermove', right - 1, bottom - 1);
		send('pointerup', right - 1, bottom - 1);
		await expect.element(getByRole('heading', { name: own.chosen(6) })).toBeVisible();
		await userEvent.keyboard('{Escape}');
		await expect
			.element(getByRole('button', { name: own.boxTool }))
			.toHaveAttribute('aria-pressed', 'false');
	});

	test('opens its keys with a question mark, and its letters can be switched off', async () => {
		const { container, getByRole, getByLabelText } = await openDrawn(chainTown(6));
		const map = container.querySelector<HTMLElement>('[role=application]')!;
		map.focus();
		await userEvent.keyboard('?');
		await expect.element(getByRole('dialog', { name: own.helpTitle })).toBeVisible();
		await getByLabelText(own.keysOff).click();
		await userEvent.keyboard('{Escape}');
		map.focus();
		await userEvent.keyboard('{Home}x?');
		expect(container.querySelector<HTMLDialogElement>('dialog')!.open).toBe(false);
		expect(container.textContent).not.toContain(own.chosen(1));
	});

	test('that loses its drawing becomes a still picture and its table, and says so', async () => {
		const { container, getByRole, getByText } = await openDrawn(
			chainTown(6).says('list', 'collaboration', 'p1', 'p5', { stance: 'agreed' })
		);
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		const canvas = container.querySelector<HTMLCanvasElement>('.sigma-edges')!;
		canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
		await expect.element(getByText(say.noDrawing)).toBeVisible();
		await expect.element(getByText(say.noDrawing)).toHaveFocus();
		await expect.element(getByRole('region', { name: own.tableOf.people })).toBeVisible();
		expect(rowsIn(container)).toHaveLength(6);
		expect(container.querySelector('canvas')).toBeNull();
		expect(container.querySelectorAll('svg .node')).toHaveLength(6);
		expect(container.querySelectorAll('svg line')).toHaveLength(6);
		expect(container.querySelectorAll('svg line[stroke-dasharray]')).toHaveLength(1);
		const names = [...container.querySelectorAll('svg text')].map((name) => name.textContent);
		expect(names.sort()).toEqual([
			...[0, 1, 2, 3, 4, 5].map((i) => `Naam p${i}`),
			'house 0',
			'house 1'
		]);
		expect(await violations(container)).toEqual([]);
	});

	test('that gives way to another picture opens no table: nothing was lost', async () => {
		const story = chainTown(6);
		const { container, rerender } = await openDrawn(story);
		const props = propsFor(story);
		for (const focus of ['p1', 'p2']) {
			await rerender({ ...props, wish: { ...NO_WISH, focus } });
			await expect.poll(() => rowsIn(container).length).toBe(3);
		}
		// A drawing that is cleared away says so later than it is.
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(container.querySelector('details')!.open).toBe(false);
	});

	test('that was stopped becomes its table, and says so', async () => {
		const { getByRole, getByText } = await open(chainTown(790));
		const stop = getByRole('button', { name: say.cancel });
		await expect.element(stop).toBeVisible();
		// At once: whoever waits until nothing moves may find that it is done.
		(stop.element() as HTMLElement).click();
		await expect.element(getByText(say.cancelled)).toBeVisible();
		await expect.element(getByRole('region', { name: own.tableOf.people })).toBeVisible();
	});

	test('keeps its place while it is on its way, and says so', async () => {
		vi.stubGlobal('fetch', () => new Promise(() => {}));
		const { getByRole } = await render(MapView, { props: propsFor(chainTown(1)) });
		await expect.element(getByRole('progressbar', { name: say.loading })).toBeVisible();
		expect(getByRole('status').element().clientHeight).toBeGreaterThan(400);
	});

	test('says so when it does not arrive', async () => {
		const { getByRole } = await render(MapView, {
			props: {
				...propsFor(chainTown(1)),
				graphAddress: 'blob:nothing',
				directoryAddress: 'blob:nothing'
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
		await expect
			.element(getByText(own.allShown(words('nl').phrases.professionals(people))))
			.toBeVisible();
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}{ArrowRight}{ArrowDown}{ArrowUp}');
		await expect.poll(() => live(container)).toContain('Naam p0');
		expect(rowsIn(container)).toHaveLength(people);
	});

	test.each([
		['of 200 characters', 'Wilhelmina '.repeat(19).slice(0, 200).trim()],
		['of 200 letters', 'W'.repeat(200)],
		['from right to left', 'محمد عبد الله'],
		['of emoji', '👩🏽‍⚕️👨‍👩‍👧‍👦'],
		['that looks like code', '<script>document.title="x"</script>']
	])('a name %s is text everywhere', async (_, name) => {
		const { container, getByRole } = await openDrawn(chainTown(3), {
			names: [name],
			tagged: [['helper', 'p0', ['k'.repeat(180)]]]
		});
		await page.getByText(own.tableOf.people).click();
		await expect.element(getByRole('rowheader', { name, exact: true })).toBeVisible();
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		const heard: string[] = [];
		for (const key of ['{Home}', '{ArrowRight}', '{ArrowRight}']) {
			const before = live(container);
			await userEvent.keyboard(key);
			await expect.poll(() => live(container)).not.toBe(before);
			heard.push(live(container));
		}
		expect(heard.join('\n')).toContain(`: ${name}, functie, organisatie`);
		expect(container.querySelector('script')).toBeNull();
		expect(document.title).not.toBe('x');
		const find = getByRole('combobox', { name: own.find });
		await find.fill(name);
		const [option] = container.querySelectorAll('[role=option]');
		expect(option!.getBoundingClientRect().height).toBeLessThan(120);
		await userEvent.keyboard('{Enter}');
		await expect.element(getByRole('heading', { name, exact: true })).toBeVisible();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1280);
	});
});

test.each([1280, 320])('there is nothing wrong for axe at %i pixels', async (width) => {
	await page.viewport(width, 800);
	const { container, getByRole } = await open(chainTown(12));
	if (width === 320) await getByRole('button', { name: own.showPicture }).click();
	await expect
		.poll(() => performance.getEntriesByName('vangnet-map-drawn').length, { timeout: 10_000 })
		.toBe(1);
	for (const details of container.querySelectorAll('details')) details.open = true;
	expect(await violations(container)).toEqual([]);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

test('where it is very narrow the table comes first, and the picture when it is asked for', async () => {
	await page.viewport(320, 800);
	const { container, getByRole } = await open(chainTown(12));
	const table = getByRole('region', { name: own.tableOf.people });
	await expect.element(table).toBeVisible();
	expect(container.querySelectorAll('canvas')).toHaveLength(0);
	await getByRole('button', { name: own.showPicture }).click();
	await expect.poll(() => container.querySelectorAll('canvas').length).toBeGreaterThan(0);
	await expect.element(table).toBeVisible();
});

describe('what one looks at', () => {
	test('is said with how many of all, why, and one press away from everything', async () => {
		const { getByText, getByRole } = await openDrawn(chainTown(12), {
			wish: { focus: 'p5', depth: 2, via: ['p1'] }
		});
		await expect
			.element(getByText('5 van 12 te zien, omdat u kijkt naar Naam p5 en 2 stappen eromheen.'))
			.toBeVisible();
		const trail = getByRole('navigation', { name: own.trail });
		await expect.element(trail).toHaveTextContent('Iedereen Naam p1 Naam p5');
		await trail.getByRole('button', { name: 'Naam p1' }).click();
		expect(told.wishes.at(-1)).toMatchObject({ focus: 'p1', via: [], depth: 2 });
		await getByRole('button', { name: own.clear }).click();
		expect(told.wishes.at(-1)!.focus).toBeUndefined();
		expect(told.lenses).toEqual([DEFAULT_LENS]);
	});

	test('can be a domain: a chip that goes with one press, and a list of boxes to choose more', async () => {
		const story = chainTown(4);
		story.records.actor({ kind: 'professional', code: 'z1', lifeDomains: ['health'] });
		story.says('list', 'collaboration', 'z1', 'p0');
		const { getByText, getByRole, getByLabelText } = await openDrawn(story, {
			lens: { lifeDomains: ['health'] }
		});
		await expect
			.element(getByText('1 van 5 te zien, omdat u kijkt naar gezondheid.'))
			.toBeVisible();
		await getByText(own.filter).click();
		await getByLabelText('wonen').click();
		expect(told.lenses.at(-1)!.lifeDomains).toEqual(['health', 'housing']);
		await getByRole('button', { name: own.removeChip('gezondheid') }).click();
		expect(told.lenses.at(-1)!.lifeDomains).toBeUndefined();
	});

	test('can be a tag: who carries it or works where it is, a chip, and a box to let go', async () => {
		const tagged = [
			['helper', 'p0', ['noord', 'x']],
			['organisation', 'house 1', ['noord']]
		] as const satisfies Tagged[];
		const { container, getByText, getByRole, getByLabelText } = await openDrawn(chainTown(6), {
			tagged,
			wish: { tags: ['noord'] }
		});
		await expect
			.element(getByText('3 van 6 te zien, omdat u kijkt naar wie het kenmerk noord heeft.'))
			.toBeVisible();
		const rows = [...rowsIn(container)].map((row) =>
			[row.children[1], row.lastElementChild].map((cell) => cell!.textContent.trim())
		);
		expect(rows).toEqual([
			['Naam p0', 'noord, x'],
			['Naam p4', ''],
			['Naam p5', '']
		]);
		await getByRole('button', { name: own.removeChip(own.tag('noord')) }).click();
		expect(told.wishes.at(-1)!.tags).toEqual([]);
		await getByText(own.filter).click();
		const [first] = container.querySelectorAll('details[open] fieldset input');
		expect(first!.closest('label')!.textContent.trim()).toBe('noord');
		await getByLabelText('x', { exact: true }).click();
		expect(told.wishes.at(-1)!.tags).toEqual(['noord', 'x']);
	});

	test('from the keyboard: F looks from whoever one stands on', async () => {
		const { container } = await openDrawn(chainTown(6));
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}f');
		expect(told.wishes.at(-1)).toMatchObject({ focus: 'p1', via: [] });
	});
});

test('contact on paper alone is told on the walk, in the table and behind its line', async () => {
	const story = chainTown(6).says('list', 'collaboration', 'p1', 'p5', { stance: 'agreed' });
	const { container, getByText, getByRole } = await openDrawn(story);
	await expect
		.element(getByRole('list', { name: say.legend }).getByText(own.onPaper))
		.toBeVisible();
	container.querySelector<HTMLElement>('[role=application]')!.focus();
	await userEvent.keyboard('{Home}{ArrowLeft}');
	await expect
		.poll(() => live(container))
		.toBe(`Naam p1, 2 contacten, lijn 3 van 3: Naam p5, functie, organisatie, ${own.onPaper}`);
	await userEvent.keyboard('{ArrowUp} ');
	await expect.element(getByText(own.contactsOnPaper(1))).toBeVisible();
	const cells = [...rowsIn(container)].map((row) => row.lastElementChild!.textContent.trim());
	expect(cells[5]).toBe(`Naam p4, ${own.nameOnPaper('Naam p1')}`);
	await getByText(own.lines).click();
	await getByRole('button', { name: own.showPairsOf('Naam p1', 'Naam p5') }).click();
	await expect.element(getByText(own.agreedNotSeen)).toBeVisible();
});

test('by setting can be chosen when somebody told where the help comes, and else says why not', async () => {
	const plain = await openDrawn(chainTown(4));
	await plain.getByText(own.look, { exact: true }).click();
	const option = (container: Element): HTMLOptionElement =>
		container.querySelector('option[value=settings]')!;
	expect(option(plain.container).disabled).toBe(true);
	await expect.element(page.getByText(own.settingsNeed, { exact: false })).toBeVisible();
	await plain.unmount();
	const story = chainTown(4).actor('household', 'H-1');
	story.says('list', 'support', 'p0', 'H-1', { settings: ['home'] });
	const { container, getByText } = await openDrawn(story, { wish: { layout: 'settings' } });
	expect(option(container).disabled).toBe(false);
	await expect
		.element(
			getByText('Alles is te zien: 4 professionals. Van 3 is niet ingevuld waar de hulp komt.')
		)
		.toBeVisible();
	await expect.element(getByText(own.sameGround.setting)).toBeVisible();
});

describe('organisations', () => {
	test('are what a scan opens on that has more people than a picture can show', async () => {
		const { getByText } = await openDrawn(chainTown(804));
		await expect.element(getByText('Alles is te zien: 201 organisaties.')).toBeVisible();
	});

	test('are joined by their pairs; a row, a line and the enter key open which pairs', async () => {
		const { container, getByRole, getByText } = await openDrawn(chainTown(12), {
			wish: { level: 'organisations' }
		});
		await expect.element(getByText('Alles is te zien: 3 organisaties.')).toBeVisible();
		await getByText(own.lines).click();
		await getByRole('button', { name: own.showPairsOf('house 0', 'house 1') }).click();
		await expect.element(getByRole('heading', { name: 'house 0 en house 1' })).toBeVisible();
		await expect.element(getByText(own.pairs(1), { exact: true })).toBeVisible();
		await expect.element(getByRole('alert')).toHaveTextContent(own.pairsFailed);
		await getByRole('button', { name: own.close, exact: true }).click();
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
		await expect.element(getByRole('heading', { name: /^house . en house .$/ })).toBeVisible();
		await userEvent.keyboard('{Escape}{Home}{Enter}');
		expect(told.wishes.at(-1)!.open).toEqual(['house 1']);
	});

	test('unfold into their people, who stay tied to the others', async () => {
		const { container, getByText } = await openDrawn(chainTown(12), {
			wish: { level: 'organisations', open: ['house 1'] }
		});
		await expect
			.element(getByText('Alles is te zien: 3 organisaties. Uitgevouwen: house 1.'))
			.toBeVisible();
		const rows = [...rowsIn(container)].map((row) => row.children[1]!.textContent.trim());
		expect(rows).toEqual(['house 0', 'house 2', 'Naam p4', 'Naam p5', 'Naam p6', 'Naam p7']);
	});

	test('fold back from one of their people, by a chip, and with everything else', async () => {
		const { container, getByRole } = await openDrawn(chainTown(12), {
			wish: { level: 'organisations', open: ['house 1', 'house 2'] }
		});
		const last = () => told.wishes.at(-1)!.open;
		container.querySelector<HTMLElement>('[role=application]')!.focus();
		await userEvent.keyboard('{Home}');
		await expect.poll(() => live(container)).toContain('Naam p');
		await userEvent.keyboard(' ');
		await getByRole('button', { name: /^Vouw house [12] in$/ }).click();
		expect(last()).toHaveLength(1);
		await getByRole('button', { name: own.removeChip(own.isUnfolded('house 1')) }).click();
		expect(last()).toEqual(['house 2']);
		await getByRole('button', { name: own.clear }).click();
		expect(last()).toEqual([]);
	});
});

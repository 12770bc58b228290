import { afterEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import { encodeSnapshot } from '#lib/graph/wire.ts';
import { words } from '#lib/text/words.ts';
import Continuity from '#lib/ui/roles/Continuity.svelte';
import { startCurves, startLosses } from '#lib/work/client.ts';
import { violations } from '../../helpers/axe.ts';
import { Town } from '../../text/town.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	document.body.replaceChildren();
});

/** Two teams of three that meet through one nurse and one officer. */
const CODES = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'N1', 'W1'];
const town = CODES.reduce(
	(all, code) => all.professional(code, { organisation: code[0], function: `functie ${code}` }),
	new Town()
).contact([
	['A1', 'A2'],
	['A2', 'A3'],
	['B1', 'B2'],
	['B2', 'B3'],
	['A1', 'N1'],
	['N1', 'B1'],
	['A3', 'W1'],
	['W1', 'B3']
]);

/** What the page fetches, from memory: the numbers of the graph and its names. */
function serve(): string[] {
	const asked: string[] = [];
	const { snapshot, directory } = town.look();
	const people = directory.functions.slice(0, snapshot.helpers).map((name) => [name, '']);
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(address);
		return Promise.resolve(
			address === '/graph'
				? new Response(encodeSnapshot(snapshot))
				: Response.json({ directory, people })
		);
	});
	return asked;
}

const props = {
	graphAddress: '/graph',
	directoryAddress: '/directory',
	isGuarded: false,
	isSoon: false,
	startCurves,
	startLosses,
	roleAddress: (code: string) => `#role-${code}`,
	tryAddress: (scenario: readonly unknown[]) => `#try-${scenario.length}`,
	language: 'nl' as const
};

test('how the net holds when roles leave, as a sentence, a drawing and a table', async () => {
	serve();
	const { container, getByRole, getByText } = await render(Continuity, { props });
	await expect.element(getByText(/Valt steeds de rol met de meeste contacten weg/)).toBeVisible();
	await expect
		.element(getByRole('img', { name: /De tabel hieronder zegt hetzelfde/ }))
		.toBeVisible();
	await getByText('Dezelfde lijnen in een tabel').click();
	const rows = container.querySelectorAll('tbody tr');
	expect(rows).toHaveLength(9);
	expect(rows[0]!.textContent).toMatch(/0\s*8\s*8/);
	expect(await violations(container)).toEqual([]);
});

test('sets of roles are sentences that can be tried', async () => {
	serve();
	const { getByText, getByRole } = await render(Continuity, { props });
	await expect.element(getByText(/samen wegvallen, kunnen \d+ tweetallen/).first()).toBeVisible();
	const link = getByRole('link', { name: /^Probeer dit in Wat als\? Als .* samen wegvallen/ });
	expect(link.first().element().getAttribute('href')).toBe('#try-2');
});

test('when too few were spoken to no role is named, and nothing is worked out about them', async () => {
	const asked = serve();
	const { container, getByText } = await render(Continuity, {
		props: { ...props, isGuarded: true }
	});
	await expect.element(getByText(/^Valt steeds/)).toBeVisible();
	await expect.element(getByText(/Daarom noemen we hier geen rollen/)).toBeVisible();
	expect(container.querySelectorAll('.sets li')).toHaveLength(0);
	expect(asked).toEqual(['/graph']);
});

test('work that takes long can be stopped, and taken up again', async () => {
	serve();
	let starts = 0;
	const { getByRole, getByText } = await render(Continuity, {
		props: {
			...props,
			isGuarded: true,
			startCurves: (...task: Parameters<typeof startCurves>) => {
				starts++;
				if (starts > 1) return startCurves(...task);
				return { result: new Promise<undefined>(() => {}), cancel: () => {} };
			}
		}
	});
	await getByRole('button', { name: 'Stop' }).click();
	await expect.element(getByText(/Gestopt/)).toBeVisible();
	await getByRole('button', { name: 'Reken verder' }).click();
	await expect.element(getByText(/^Valt steeds/)).toBeVisible();
});

describe('below what is to be seen', () => {
	async function farBelow(isSoon: boolean) {
		serve();
		const target = document.createElement('div');
		target.style.paddingBlockStart = '5000px';
		document.body.append(target);
		return render(Continuity, { target, props: { ...props, isSoon } });
	}
	const paper = (media: string): Promise<unknown> =>
		cdp().send('Emulation.setEmulatedMedia', { media });

	test('it begins all the same when the page is idle, so that paper has it', async () => {
		const { getByText, container } = await farBelow(true);
		await expect.element(getByText(/^Valt steeds/)).toBeInTheDocument();
		await expect.element(getByText(/samen wegvallen, kunnen/).first()).toBeInTheDocument();
		expect(container.querySelectorAll('.only-print')).toHaveLength(0);
	});

	test('a large net waits for who comes, and paper says that it was not worked out', async () => {
		const { container } = await farBelow(false);
		const notes = [...container.querySelectorAll<HTMLElement>('.card .only-print')];
		expect(notes.map((note) => note.checkVisibility())).toEqual([false, false]);
		await paper('print');
		const onPaper = notes.map((note) => note.checkVisibility() && note.innerText);
		await paper('screen');
		expect(onPaper).toEqual(Array(2).fill(words('nl').listsScreen.roles.notOnPaper));
		expect(container.textContent).not.toContain('Valt steeds');
	});
});

test('when it does not arrive it says so once, and leaves no empty boxes', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 500 })));
	const { container, getByRole } = await render(Continuity, { props });
	await expect.element(getByRole('alert')).toBeVisible();
	expect([...container.querySelectorAll('.card')].some((card) => card.checkVisibility())).toBe(
		false
	);
});

import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Preview from '#lib/ui/import/Preview.svelte';
import { ImportJob } from '#lib/ui/import/job.svelte.ts';
import type { ImportState, Outcome, PreviewRow } from '#lib/ui/import/shapes.ts';
import { words } from '#lib/text/words.ts';
import { violations } from '../../helpers/axe.ts';

const say = words('nl').screens.import;
const NONE = { created: 0, updated: 0, unchanged: 0, rejected: 0, skipped: 0 };

afterEach(() => document.body.replaceChildren());

function rowOf(sheet: string, row: number, outcome: Outcome = 'created'): PreviewRow {
	const said = [
		{ label: 'functie', text: 'wijkverpleegkundige in de avond' },
		{ label: 'organisatie', text: 'Thuiszorg Vecht en omstreken' }
	];
	const names = [`Sanne Bakker ${row}`];
	const made = [{ table: 'actor', fate: 'created', kind: 'professional', names, said }];
	return { sheet, row, outcome, made };
}

async function open(isStale = false) {
	const job = new ImportJob();
	const preview = {
		rows: [rowOf('mensen', 2), rowOf('mensen', 3), rowOf('hulp', 2, 'unchanged')],
		sheets: [
			{ sheet: 'mensen', counts: { ...NONE, created: 900 } },
			{ sheet: 'hulp', counts: { ...NONE, unchanged: 1 } }
		],
		tables: [],
		isOurs: true,
		counts: { ...NONE, read: 901, created: 900, unchanged: 1 }
	};
	const rest = { isRefused: false, keyCount: 0, refusedCount: 0, isStored: false, alike: 0 };
	const rows = { done: 901, total: 901 };
	job.state = {
		state: 'done',
		rows,
		scan: '',
		problems: [],
		preview,
		...rest
	} satisfies ImportState;
	const onConfirm = () => Promise.resolve();
	return render(Preview, { props: { language: 'nl', job, isStale, onConfirm } });
}

describe('the rows of a preview', () => {
	test('tell what is said of each thing, in whole on a telephone', async () => {
		await page.viewport(390, 844);
		const { container, getByRole } = await open();
		const said =
			'functie: wijkverpleegkundige in de avond; organisatie: Thuiszorg Vecht en omstreken';
		await expect
			.element(getByRole('row').nth(1).getByRole('cell').last())
			.toHaveTextContent(`professional: Sanne Bakker 2 (${said})`);
		const scroll = container.querySelector<HTMLElement>('.scroll')!;
		expect(scroll.scrollWidth).toBeLessThanOrEqual(scroll.clientWidth);
		expect(await violations(container)).toEqual([]);
		await page.viewport(1280, 900);
	});

	test('are looked at sheet by sheet, and how many are not shown is told', async () => {
		const { getByRole, getByLabelText, getByText } = await open();
		await expect.element(getByText(say.moreRows(898))).toBeVisible();
		await getByLabelText(say.sheet, { exact: true }).selectOptions('hulp');
		await expect.poll(() => getByRole('row').elements().length).toBe(1 + 1);
		await expect.element(getByText(say.moreRows(898))).not.toBeInTheDocument();
	});

	test('are stored as they were read: another answer comes first', async () => {
		const { getByRole, getByText } = await open(true);
		await expect.element(getByRole('button', { name: say.confirm })).toBeDisabled();
		await expect.element(getByText(say.stale)).toBeVisible();
	});
});

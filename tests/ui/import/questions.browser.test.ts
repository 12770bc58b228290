import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import Questions from '#lib/ui/import/Questions.svelte';
import type { Answers } from '#lib/ui/import/shapes.ts';
import { words } from '#lib/text/words.ts';
import { violations } from '../../helpers/axe.ts';

const say = words('nl').screens.import;

afterEach(() => document.body.replaceChildren());

async function open(answers: Answers = { mapping: {}, notCitizenNumber: [] }, isOurs = false) {
	return render(Questions, {
		props: {
			language: 'nl',
			answers,
			target: { name: 'Noord' },
			scans: [],
			isFixed: false,
			isOurs,
			tables: [
				{
					sheet: '',
					columns: [
						{ header: 'Functie', field: 'professional.function', by: 'header', samples: ['arts'] },
						{ header: 'Kleur map', field: '', by: 'none', samples: ['rood'] }
					]
				}
			],
			problems: [],
			onKeys: () => undefined,
			onAgain: () => undefined
		}
	});
}

test('a column that nothing is known of is said to be kept, and can be left out', async () => {
	const { getByLabelText } = await open();
	const unknown = getByLabelText(say.fieldOf('Kleur map'));
	await expect.element(unknown).toHaveDisplayValue(say.keep);
	await unknown.selectOptions(say.ignore);
	await expect.element(unknown).toHaveDisplayValue(say.ignore);
	await unknown.selectOptions(say.keep);
	await expect.element(unknown).toHaveDisplayValue(say.keep);
});

test('a scan that Vangnet wrote is asked nothing that it says itself', async () => {
	const { container, getByLabelText } = await open(undefined, true);
	await expect.element(getByLabelText(say.scanName)).toHaveValue('Noord');
	expect(container.querySelectorAll('fieldset, details, input[type=file]')).toHaveLength(0);
});

test('a column that is understood is not kept as an attribute', async () => {
	const { getByLabelText } = await open();
	const known = getByLabelText(say.fieldOf('Functie')).element() as HTMLSelectElement;
	expect([...known.options].map(({ text }) => text)).not.toContain(say.keep);
});

test('what was left out stays left out', async () => {
	const { getByLabelText, container } = await open({
		mapping: { 'Kleur map': '' },
		notCitizenNumber: []
	});
	await expect.element(getByLabelText(say.fieldOf('Kleur map'))).toHaveDisplayValue(say.ignore);
	expect(await violations(container)).toEqual([]);
});

test('a key list is chosen in the words of the page, and its name is told', async () => {
	const { getByLabelText, getByText } = await open();
	const chooser = getByLabelText(say.keys).element() as HTMLInputElement;
	// The button of a browser is in the language of the browser.
	expect(chooser.getBoundingClientRect().width).toBeLessThanOrEqual(1);
	await expect.element(getByText(say.noKeys)).toBeVisible();
	await userEvent.upload(chooser, new File(['naam;code'], 'sleutels.csv'));
	await expect.element(getByText('sleutels.csv')).toBeVisible();
});

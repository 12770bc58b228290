import type { Page } from '@playwright/test';
import { words } from '#lib/text/words.ts';
import type { Language } from '#lib/text/language.ts';

/** Addresses that a screen may need. */
export interface Places {
	/** The example town. */
	readonly town: string;
	/** A scan with nothing in it. */
	readonly empty: string;
	/** A household with many around it. */
	readonly household: string;
	/** A household of whose helpers nobody was asked. */
	readonly unasked: string;
	readonly role: string;
	readonly step: string;
	readonly pair: string;
	readonly scenario: string;
}

export interface Screen {
	readonly name: string;
	readonly path: (places: Places) => string;
	/** What a reader does there before it is looked at. */
	readonly then?: (page: Page, language: Language) => Promise<void>;
}

const town =
	(part: string) =>
	({ town: at }: Places): string =>
		`${at}/${part}`;

const empty =
	(part: string) =>
	({ empty: at }: Places): string =>
		`${at}/${part}`;

/** Every screen of the program, also those with nothing on them. */
export const SCREENS: readonly Screen[] = [
	{ name: 'start', path: () => '/' },
	{ name: 'start-import', path: () => '/', then: bringAList },
	{ name: 'settings', path: () => '/settings' },
	{ name: 'error', path: () => '/nowhere' },
	{ name: 'households', path: town('households') },
	{ name: 'households-pictures', path: town('households?as=pictures') },
	{ name: 'household', path: ({ town: at, household }) => `${at}/households/${household}` },
	{ name: 'household-unfolded', path: household, then: unfoldAll },
	{ name: 'household-unasked', path: ({ town: at, unasked }) => `${at}/households/${unasked}` },
	{ name: 'map-people', path: town('map'), then: drawn },
	{ name: 'map-organisations', path: town('map?level=organisations'), then: drawn },
	{ name: 'map-domains', path: town('map?level=domains'), then: drawn },
	{ name: 'map-held', path: town('map'), then: hold },
	{ name: 'map-menus', path: town('map'), then: openMenus },
	{ name: 'since', path: town('since') },
	{
		name: 'since-household',
		path: ({ town: at, household }) => `${at}/since?household=${household}`
	},
	{ name: 'roles', path: town('roles') },
	{ name: 'role', path: ({ role }) => role, then: unfoldAll },
	{ name: 'organisations', path: town('organisations'), then: unfoldAll },
	{ name: 'organisations-pair', path: ({ pair }) => pair },
	{ name: 'what-if', path: town('what-if') },
	{ name: 'what-if-tried', path: ({ scenario }) => scenario, then: trialDrawn },
	{ name: 'data', path: town('data'), then: unfoldAll },
	{ name: 'data-people', path: town('data/tables/people') },
	{ name: 'data-table-households', path: town('data/tables/households') },
	{ name: 'data-confirm', path: town('data/confirm') },
	{
		name: 'data-confirm-one',
		path: ({ town: at, household }) => `${at}/data/confirm/${household}`
	},
	{ name: 'data-doubles', path: town('data/doubles') },
	{ name: 'data-step', path: ({ step }) => step },
	{ name: 'empty-households', path: empty('households') },
	{ name: 'empty-map', path: empty('map') },
	{ name: 'empty-since', path: empty('since') },
	{ name: 'empty-roles', path: empty('roles') },
	{ name: 'empty-organisations', path: empty('organisations') },
	{ name: 'empty-what-if', path: empty('what-if') },
	{ name: 'empty-data', path: empty('data') },
	{ name: 'empty-people', path: empty('data/tables/people') }
];

function household({ town: at, household: code }: Places): string {
	return `${at}/households/${code}`;
}

async function trialDrawn(page: Page): Promise<void> {
	await page.locator('svg[data-view]').waitFor();
}

/** A picture that is still being made is no picture. */
async function drawn(page: Page): Promise<void> {
	await page.getByRole('application').locator('canvas.sigma-names').waitFor();
	await page.getByRole('progressbar').waitFor({ state: 'detached' });
	await page.waitForTimeout(300);
}

async function hold(page: Page): Promise<void> {
	await drawn(page);
	await page.getByRole('application').focus();
	for (const key of ['Home', 'ArrowRight', ' ']) await page.keyboard.press(key);
	await page.waitForTimeout(500);
}

async function openMenus(page: Page): Promise<void> {
	await drawn(page);
	await page.locator('input[role=combobox]').first().fill('a');
	await page.waitForTimeout(200);
}

async function unfoldAll(page: Page): Promise<void> {
	await page
		.locator('details')
		.evaluateAll((list: HTMLDetailsElement[]) => list.forEach((part) => (part.open = true)));
}

async function bringAList(page: Page, language: Language): Promise<void> {
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'lijst.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(
				'Gezin;Hulpverlener;Organisatie;Vanaf;Xyz\nfam. Klein;Sanne Bakker;GGZ;2026-03;?\nfam. Groot;Jan Smit;School De Linde;32-13-2026;\n'
			)
		});
	const { preview } = words(language).screens.import;
	await page.getByRole('heading', { name: preview }).waitFor();
	await unfoldAll(page);
}

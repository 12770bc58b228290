import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/app.css';
import DomainTable from '#lib/ui/household/DomainTable.svelte';
import WhatHelps from '#lib/ui/household/WhatHelps.svelte';
import { Trying } from '#lib/ui/household/trying.svelte.ts';

afterEach(() => document.body.replaceChildren());

const NAME = 'A'.repeat(200);

test('a name of two hundred letters stays within the page', async () => {
	await page.viewport(1024, 768);
	const help = {
		suggestions: [
			{ question: `Kan ${NAME} de vaste regisseur zijn?`, takes: [NAME], scenario: [] }
		],
		note: NAME
	};
	await render(WhatHelps, {
		props: { help, trying: new Trying(), tryAddress: () => '', onShow: () => {}, language: 'nl' }
	});
	document.body.insertAdjacentHTML('beforeend', `<h1>${NAME}</h1><ul><li>${NAME}</li></ul>`);
	expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
});

test('nor does it make a table as wide as it is long', async () => {
	await page.viewport(1024, 768);
	const rows = [{ name: 'wonen', hue: 0, who: [NAME], professionals: 1, isWished: false }];
	const { container } = await render(DomainTable, {
		props: { language: 'nl', domains: { rows, blank: [] } }
	});
	document.body.insertAdjacentHTML(
		'beforeend',
		`<table id="names"><tbody><tr><th>${NAME}</th><td>${NAME}</td></tr></tbody></table>`
	);
	for (const table of [container.querySelector('table')!, document.querySelector('#names')!]) {
		expect(table.scrollWidth).toBeLessThanOrEqual(innerWidth);
	}
});

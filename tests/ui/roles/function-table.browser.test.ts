import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import FunctionTable from '#lib/ui/roles/FunctionTable.svelte';

afterEach(() => document.body.replaceChildren());

test('two organisations of one name each have their row', () => {
	const row = {
		name: 'Wijkverpleegkundige',
		organisation: 'Thuiszorg',
		households: 1,
		soleMore: 0
	};
	const rows = [
		{ ...row, people: 1, consequence: [], sole: ['H-1'] },
		{ ...row, people: 2, consequence: [], sole: ['H-2'] }
	];
	render(FunctionTable, { rows, householdAddress: (code: string) => code, language: 'nl' });
	expect([...document.querySelectorAll('td a')].map((a) => a.textContent)).toEqual(['H-1', 'H-2']);
});

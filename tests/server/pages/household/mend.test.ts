import { expect, test } from 'vitest';
import { addHelper } from '#lib/server/change/help.ts';
import { nameDeputyOf } from '#lib/server/pages/household/mend.ts';
import { callAt, idOf, refusals, storeWith, tieBetween, valueOf } from '../../../helpers/stored.ts';
import { wholeTown } from '../../../helpers/whole-town.ts';

function formOf(fields: Readonly<Record<string, string | number>>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
	return form;
}

test('a deputy is known by the list, by code and by a name that one person has', async () => {
	const { store, scan } = await storeWith(wholeTown());
	const household = idOf(store, '002');
	const add = async (label: string, organisation: string) => {
		const helper = { kind: 'professional', label, organisation: { label: organisation } } as const;
		return valueOf(await addHelper(store, callAt(), { scan, household, helper })).value.helper;
	};
	const guus = await add('Guus', 'Hier');
	await add('Mia', 'Hier');
	await add('Mia', 'Daar');
	const codeOf = (id: number) =>
		store.read.sqlite
			.prepare<[number], string>('SELECT code FROM actor WHERE id = ?')
			.pluck()
			.get(id)!;
	const agree = (deputy: string) =>
		nameDeputyOf({
			store,
			call: callAt(),
			scan,
			form: formOf({ helper: idOf(store, 'P1'), deputy })
		});
	expect(refusals(await agree('Mia'))).toEqual(['actor-not-one']);
	expect(refusals(await agree('Niemand'))).toEqual(['actor-unknown']);
	expect(refusals(await agree(''))).toEqual(['actor-unknown']);
	expect((await agree(' guus ')).ok).toBe(true);
	expect(tieBetween(store, 'P1', codeOf(guus))).toBeGreaterThan(0);
});

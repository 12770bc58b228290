import { expect, test } from 'vitest';
import { figuresOf } from '#lib/server/pages/household/figures.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { Story } from '../../../helpers/scan.ts';
import { storeWith } from '../../../helpers/stored.ts';

/** The figures of a household of four professionals, of whom some were spoken to. */
async function figuresWhen(spoken: readonly string[]) {
	const story = new Story();
	story.actor('professional', 'a', 'b', 'c', 'd').actor('household', 'H-7KQ2-M', 'H-7KR2-M');
	story.source('list');
	for (const code of ['a', 'b', 'c', 'd']) story.says('list', 'support', code, 'H-7KQ2-M');
	const wave = story.records.wave('2026');
	for (const one of ['a', 'b', 'c', 'd']) story.records.roster(wave, story.find(one), 'inView');
	for (const one of spoken)
		story.source(one, { covers: 'roster' }, { wave: '2026', informants: [one] });
	story.says('a', 'collaboration', 'a', 'b');
	story.records.row('list', 2, 'read');
	const { store, scan } = await storeWith(story.records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	const study = openStudy(store, uid, new URLSearchParams(), { language: 'nl', names: true })!;
	return figuresOf(study, study.directory.codes.indexOf('H-7KQ2-M') - 4);
}

test('the parts come with their sizes once all are known, and all households are counted', async () => {
	const known = await figuresWhen(['a', 'b', 'c', 'd']);
	expect(known.row.parts).toEqual({ least: 3, most: 3 });
	expect(known.sizes.toSorted()).toEqual([1, 1, 2]);
	expect(known.households).toBe(2);
	expect((await figuresWhen(['a'])).sizes).toEqual([]);
});

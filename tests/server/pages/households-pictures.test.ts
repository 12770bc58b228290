import { expect, test } from 'vitest';
import { picturesOf } from '#lib/server/pages/households/pictures.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { Story } from '../../helpers/scan.ts';
import { storeWith } from '../../helpers/stored.ts';

test('a small picture shows who helps by area of life, who has contact and who was not asked', async () => {
	const story = new Story();
	story.actor('household', 'H-7KQ2-M', 'H-2B9X-4').actor('informal', 'oma');
	story.actor('professional', 'a', 'b', 'c', 'd');
	story.source('list');
	const helps = (code: string, domain?: string, roles?: readonly ['caseManager']): unknown =>
		story.says('list', 'support', code, 'H-7KQ2-M', {
			lifeDomains: domain === undefined ? undefined : [domain],
			roles
		});
	helps('a', 'finances', ['caseManager']);
	helps('b', 'health');
	helps('c', 'health');
	helps('d');
	helps('oma');
	story.says('list', 'support', 'd', 'H-2B9X-4', { lifeDomains: ['health'] });
	story.says('list', 'collaboration', 'a', 'c');
	for (const other of ['a', 'c', 'd'])
		story.says('list', 'collaboration', 'b', other, { stance: 'absent' });
	story.records.row('list', 2, 'read');
	const { store, scan } = await storeWith(story.records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	const study = openStudy(store, uid, new URLSearchParams(), { language: 'nl', names: true })!;
	const pictures = picturesOf(study, new Map());
	expect(pictures.kind).toBe('life-domain');
	expect(pictures.sectors.map(({ name }) => name)).toEqual(['gezondheid', 'financiën', '']);
	const [first, second] = [...pictures.of].sort((x, y) => x.marks.length - y.marks.length);
	expect(first!.marks.map(([, look]) => look)).toEqual(['some']);
	expect(first!.contacts).toEqual([]);
	expect(second).toEqual({
		marks: [
			[0, 'none', false],
			[0, 'some', false],
			[1, 'some', true],
			[-1, 'not-asked', false],
			[-1, 'own-circle', false]
		],
		contacts: [[1, 2]]
	});
});

import { expect, test } from 'vitest';
import { householdPage } from '#lib/server/pages/household/page.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import { organisationTypes } from '#lib/server/store/read/organisation-types.ts';
import { Story } from '../../../helpers/scan.ts';
import { storeWith } from '../../../helpers/stored.ts';

const FAMILY = 'H-7KQ2-M';

/** An own circle of one and four professionals, P-0001 to P-0004, of three organisations, of whom some have a life domain. */
async function pictureOf(domains: readonly (string | undefined)[], hasTypes = true) {
	const story = new Story();
	story.actor('household', FAMILY).actor('informal', 'oma');
	const types = ['police-and-justice', 'education', undefined];
	types.forEach((type, i) =>
		story.records.actor({
			kind: 'organisation',
			code: `o${i}`,
			label: `Organisatie ${i}`,
			organisationType: hasTypes ? type : undefined
		})
	);
	story.source('list');
	['a', 'b', 'c', 'd'].forEach((code, i) => {
		story.actor('professional', code);
		story.says('list', 'employment', code, `o${i % 3}`);
		const lifeDomains = domains[i] === undefined ? undefined : [domains[i]];
		story.says('list', 'support', code, FAMILY, { lifeDomains });
	});
	story.says('list', 'support', 'oma', FAMILY);
	story.records.row('list', 2, 'read');
	const { store, scan } = await storeWith(story.records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	const reader = { language: 'nl', names: true } as const;
	const study = openStudy(store, uid, new URLSearchParams(), reader)!;
	const stored = (await findHousehold(store, scan, FAMILY, 'editors'))!;
	const page = householdPage(study, stored, '2026-11-22', organisationTypes(store, scan))!;
	return {
		kind: page.sectors,
		sectors: page.team.map(({ code, sector }) => [code, sector.name, sector.hue])
	};
}

test('helpers are divided by life domain when half of the professionals have one', async () => {
	expect(await pictureOf(['health', 'finances'])).toEqual({
		kind: 'life-domain',
		sectors: [
			['P-0001', 'gezondheid', 0],
			['P-0002', 'financiën', 1],
			['P-0004', '', -1],
			['P-0003', '', -1],
			['I-0001', '', -1]
		]
	});
});

test('with fewer they are divided by the type of their organisation', async () => {
	expect(await pictureOf(['health'])).toEqual({
		kind: 'organisation-type',
		sectors: [
			['P-0002', 'onderwijs en opvang van kinderen', 0],
			['P-0001', 'politie en justitie', 1],
			['P-0004', 'politie en justitie', 1],
			['P-0003', '', -1],
			['I-0001', '', -1]
		]
	});
});

test('where types say no more than domains, domains stay', async () => {
	expect((await pictureOf(['health'], false)).kind).toBe('life-domain');
});

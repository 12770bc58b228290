import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '#lib/text/language.ts';
import { rolePage, rolesPage } from '#lib/server/pages/roles.ts';
import { openStudy, type Study } from '#lib/server/pages/study.ts';
import { below, seeded } from '../../helpers/random.ts';
import { Story } from '../../helpers/scan.ts';
import { storeWith } from '../../helpers/stored.ts';

const FUNCTIONS = ['wijkagent', 'coach', undefined] as const;
const ORGANISATIONS = ['Wijkteam', 'Thuiszorg', 'Corporatie'];

/** A net of which too few were spoken to: names and codes like no word of ours. */
async function fewSpoken(seed: number, reader: { language: Language; names: boolean }) {
	const random = seeded(seed);
	const pick = <Value>(list: readonly Value[]): Value => list[below(random, list.length)]!;
	const story = new Story();
	const { records } = story;
	story.actor('household', 'H-7KQ2-M', 'H-4ND8-C', 'H-9XW3-T');
	for (const code of ORGANISATIONS) records.actor({ kind: 'organisation', code, label: code });
	const people = Array.from({ length: 6 + below(random, 6) }, (_, i) => `Q${seed}x${i}`);
	people.forEach((code, i) =>
		records.actor(
			{
				kind: i % 5 === 4 ? 'informal' : 'professional',
				code,
				label: random() < 0.7 ? `Zwaan${i}` : undefined,
				aliases: [`Uil${i}`],
				function: pick(FUNCTIONS),
				identity: random() < 0.8 ? 'person' : 'someone-of'
			},
			{ codeGiven: true }
		)
	);
	const professionals = people.filter((_, i) => i % 5 !== 4);
	story.source('lijst');
	// At most three in four: always below four in five.
	const asked = Math.floor(professionals.length * 0.75);
	for (const code of professionals.slice(0, below(random, asked + 1))) {
		story.source(`gesprek ${code}`, { covers: 'roster' }, { informants: [code] });
	}
	for (const code of professionals) {
		if (random() < 0.9) story.says('lijst', 'employment', code, pick(ORGANISATIONS));
	}
	for (const code of people) {
		for (const household of ['H-7KQ2-M', 'H-4ND8-C', 'H-9XW3-T']) {
			if (random() > 0.4) continue;
			const roles = random() < 0.3 ? (['caseManager'] as const) : [];
			story.says('lijst', 'support', code, household, { roles, lifeDomains: ['health'] });
		}
		const other = pick(people);
		if (other !== code && random() < 0.7) story.says('lijst', 'collaboration', code, other);
		const deputy = pick(professionals);
		if (professionals.includes(code) && deputy !== code && random() < 0.2) {
			story.says('lijst', 'deputy', code, deputy);
		}
	}
	records.row('lijst', 2, 'read');
	const { store, scan } = await storeWith(records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	return { study: openStudy(store, uid, new URLSearchParams(), reader)!, people };
}

const readers = fc.record({
	language: fc.constantFrom<Language>('nl', 'en'),
	names: fc.boolean()
});

/** Everybody by name, alias and code, as far as they are told apart in an answer. */
function named(answer: unknown, people: readonly string[]): string[] {
	const text = JSON.stringify(answer);
	return [...people, 'Zwaan', 'Uil'].filter((one) => text.includes(one));
}

describe('below four in five spoken', () => {
	test('no name and no code of anybody is in the list of roles', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), readers, async (seed, reader) => {
				const { study, people } = await fewSpoken(seed, reader);
				const page = rolesPage(study);
				expect(page.isGuarded).toBe(true);
				expect(page.functions.length).toBeGreaterThan(0);
				expect(named(page, people)).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});

	test('the page of one role names nobody, whoever opens it', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), readers, async (seed, reader) => {
				const { study, people } = await fewSpoken(seed, reader);
				for (const own of people) {
					const { code, ...page } = rolePage(study, own)!;
					expect(code).toBe(own);
					expect(named(page, people)).toEqual([]);
				}
			}),
			{ numRuns: 20 }
		);
	});
});

/** Two nurses and a coach of one organisation, of whom one nurse comes to H-4ND8-C alone. */
async function nurses(): Promise<Study> {
	const story = new Story().actor('household', 'H-7KQ2-M', 'H-4ND8-C');
	const { records } = story;
	records.actor({ kind: 'organisation', code: 'TV', label: 'Thuiszorg Vecht' });
	story.source('lijst');
	for (const [code, label, does] of [
		['N1', 'Marieke', 'Wijkverpleegkundige'],
		['N2', 'Els', 'wijkverpleegkundige'],
		['C1', 'Cor']
	] as const) {
		const person = { kind: 'professional', code, label, function: does } as const;
		records.actor(person, { codeGiven: true });
		story.says('lijst', 'employment', code, 'TV');
	}
	story
		.says('lijst', 'support', 'N1', 'H-7KQ2-M')
		.says('lijst', 'support', 'N2', 'H-7KQ2-M', { roles: ['caseManager'] })
		.says('lijst', 'support', 'N1', 'H-4ND8-C');
	records.row('lijst', 2, 'read');
	const { store, scan } = await storeWith(records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	return openStudy(store, uid, new URLSearchParams(), { language: 'nl', names: true })!;
}

test('what is told then is told of a function at an organisation', async () => {
	const { functions, warning } = rolesPage(await nurses());
	expect(warning).toContain('nog niemand staat genoteerd als gesproken');
	expect(functions).toEqual([
		{
			name: 'Functie niet ingevuld',
			organisation: 'Thuiszorg Vecht',
			people: 1,
			households: 0,
			consequence: [],
			sole: [],
			soleMore: 0
		},
		{
			name: 'Wijkverpleegkundige',
			organisation: 'Thuiszorg Vecht',
			people: 2,
			households: 2,
			consequence: [
				'1 huishouden heeft hier de vaste regisseur.',
				'Voor 1 huishouden loopt het contact met Thuiszorg Vecht via 1 persoon.'
			],
			sole: ['H-4ND8-C'],
			soleMore: 0
		}
	]);
});

test('of a function at a great many households not all are listed, but all are counted', async () => {
	const story = new Story().actor('organisation', 'care').actor('professional', 'ann');
	story.source('lijst');
	story.says('lijst', 'employment', 'ann', 'care');
	for (let i = 0; i < 100; i++) {
		story.actor('household', `H-${i}`).says('lijst', 'support', 'ann', `H-${i}`);
	}
	story.records.row('lijst', 2, 'read');
	const { store, scan } = await storeWith(story.records.build());
	const { uid } = store.read.sqlite
		.prepare<[number], { uid: string }>('SELECT uid FROM scan WHERE id = ?')
		.get(scan)!;
	const reader = { language: 'nl', names: true } as const;
	const [row] = rolesPage(openStudy(store, uid, new URLSearchParams(), reader)!).functions;
	expect([row!.sole.length, row!.soleMore, row!.households]).toEqual([60, 40, 100]);
	expect(row!.consequence).toEqual([
		'Voor 100 huishoudens loopt het contact met care telkens via 1 persoon.'
	]);
});

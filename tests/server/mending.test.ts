import { describe, expect, test } from 'vitest';
import { createHousehold, recordConsultation } from '#lib/server/change/household.ts';
import { linkHelpers, nameDeputy } from '#lib/server/change/contact.ts';
import { addHelper, denyTie, stopHelp } from '#lib/server/change/help.ts';
import { nameOverview, nameOwnCircle } from '#lib/server/change/overview.ts';
import { createScan } from '#lib/server/change/scan.ts';
import { openMemory, type Store } from '#lib/server/store/database/open.ts';
import { undoLast } from '#lib/server/store/history/undo.ts';
import { readColumns } from '#lib/server/store/read/columns.ts';
import { evidenceOfTie, type TieEvidence } from '#lib/server/store/read/evidence.ts';
import { findHousehold } from '#lib/server/store/read/households.ts';
import { isHouseholdCode } from '#lib/domain/code.ts';
import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { viewOf } from '#lib/graph/view.ts';
import {
	callAt,
	count,
	idOf,
	refusals,
	storeWith,
	tieBetween,
	valueOf
} from '../helpers/stored.ts';
import { wholeTown } from '../helpers/whole-town.ts';

const FAMILY = 'H-7KQ2-M';
const TOMORROW = '2026-11-23T12:00:00Z';

async function town() {
	const { store, scan } = await storeWith(wholeTown());
	const household = idOf(store, FAMILY);
	const informed = { scan, household, state: 'informed' as const };
	valueOf(await recordConsultation(store, callAt(), informed));
	return { store, scan, household, second: idOf(store, '002') };
}

async function tieOf(store: Store, scan: number, from: string, to: string): Promise<TieEvidence> {
	return (await evidenceOfTie(store, scan, tieBetween(store, from, to), 'editors'))!;
}

/** What own knowledge says, newest first. */
function own(tie: TieEvidence) {
	return tie.evidence.filter(({ source }) => source.isOwnKnowledge);
}

describe('a helper is added', () => {
	test('who was there already', async () => {
		const { store, scan, second } = await town();
		const helper = { actor: idOf(store, 'P1') };
		const input = {
			scan,
			household: second,
			helper,
			roles: ['contact' as const],
			lifeDomains: ['work']
		};
		const { value } = valueOf(await addHelper(store, callAt(), input));
		const tie = (await evidenceOfTie(store, scan, value.tie, 'editors'))!;
		expect(tie).toMatchObject({ kind: 'support', from: { code: 'P1' }, to: { code: '002' } });
		expect(tie.evidence).toMatchObject([
			{
				stance: 'present',
				reporter: 'other',
				roles: ['contact'],
				lifeDomains: ['work'],
				source: {
					kind: 'professional',
					day: '2026-11-22',
					wave: 'voorjaar 2020',
					title: 'own-knowledge'
				}
			}
		]);
		expect(tie.evidence[0]!.from).toBeUndefined();
	});

	test('who is new, with a function and a new organisation, under codes of their own', async () => {
		const { store, scan, household } = await town();
		const helper = {
			kind: 'professional',
			function: 'wijkagent',
			organisation: { label: 'Politie' }
		} as const;
		const { value } = valueOf(await addHelper(store, callAt(), { scan, household, helper }));
		const page = (await findHousehold(store, scan, FAMILY, 'editors'))!;
		const tie = page.ties.find(({ id }) => id === value.tie)!;
		expect(tie.from).toMatchObject({ code: 'P-0001', function: 'wijkagent', identity: 'function' });
		expect(count(store, "actor WHERE label = 'Politie' AND code = 'O-0001'")).toBe(1);
		expect(count(store, "tie WHERE kind = 'employment'")).toBe(3);
	});

	test('who goes by the name of somebody at the same organisation is that somebody', async () => {
		const { store, scan, second } = await town();
		const organisation = { actor: idOf(store, 'WT') };
		const helper = { kind: 'professional', label: 'sanne  bakker', organisation } as const;
		const { value } = valueOf(
			await addHelper(store, callAt(), { scan, household: second, helper })
		);
		expect(value.helper).toBe(idOf(store, 'P1'));
	});

	test('who is known with another function or elsewhere is told, and nothing is dropped', async () => {
		const { store, scan, second } = await town();
		const tell = async (helper: Parameters<typeof addHelper>[2]['helper']) =>
			refusals(await addHelper(store, callAt(), { scan, household: second, helper }));
		const before = count(store, 'claim');
		const [actor, organisation] = [idOf(store, 'P1'), { actor: idOf(store, 'WT') }];
		const named = { kind: 'professional', label: 'Sanne Bakker', organisation } as const;
		expect(await tell({ ...named, function: 'kapper' })).toEqual(['known-otherwise']);
		expect(await tell({ actor, function: 'kapper' })).toEqual(['known-otherwise']);
		expect(await tell({ actor, organisation: { label: 'Elders' } })).toEqual(['known-otherwise']);
		expect(count(store, 'claim')).toBe(before);
	});

	test('a name without an organisation is somebody, as long as one person has it', async () => {
		const { store, scan, household, second } = await town();
		const helper = { kind: 'professional', label: 'Sanne Bakker' } as const;
		const added = await addHelper(store, callAt(), { scan, household: second, helper });
		expect(valueOf(added).value.helper).toBe(idOf(store, 'P1'));
		const other = { ...helper, organisation: { label: 'Elders' } };
		valueOf(await addHelper(store, callAt(), { scan, household, helper: other }));
		const again = await addHelper(store, callAt(), { scan, household, helper });
		expect(refusals(again)).toEqual(['actor-not-one']);
	});

	test('a function that nobody knew yet of somebody is taken over, and can be taken back', async () => {
		const { store, scan, household, second } = await town();
		const add = async (at: number, more: object) => {
			const helper = { kind: 'professional', label: 'Guus', ...more } as const;
			return valueOf(await addHelper(store, callAt(), { scan, household: at, helper })).value
				.helper;
		};
		const first = await add(household, {});
		expect(await add(second, { function: 'coach' })).toBe(first);
		expect(count(store, "actor WHERE label = 'Guus' AND function = 'coach'")).toBe(1);
		valueOf(await undoLast(store, callAt(), scan));
		expect(count(store, "actor WHERE label = 'Guus' AND function IS NULL")).toBe(1);
	});

	test('shows through the lens of the newest measurement', async () => {
		const { store, scan, second } = await town();
		const lens = { ...DEFAULT_LENS, when: { wave: 'voorjaar 2020' } };
		const helpers = (): number =>
			viewOf(readColumns(store.read.sqlite, scan).columns, lens).snapshot.support.helper.length;
		const before = helpers();
		const helper = { kind: 'informal', label: 'buurvrouw' } as const;
		valueOf(await addHelper(store, callAt(), { scan, household: second, helper }));
		expect(helpers()).toBe(before + 1);
		valueOf(await undoLast(store, callAt(), scan));
		expect(helpers()).toBe(before);
		expect(count(store, "source WHERE title = 'own-knowledge'")).toBe(0);
	});

	test('twice in one day is said once, the last way', async () => {
		const { store, scan, second } = await town();
		const helper = { actor: idOf(store, 'P1') };
		valueOf(await addHelper(store, callAt(), { scan, household: second, helper }));
		valueOf(await addHelper(store, callAt(), { scan, household: second, helper, does: 'koken' }));
		const tie = await tieOf(store, scan, 'P1', '002');
		expect(tie.evidence).toMatchObject([{ does: 'koken', version: 2 }]);
	});

	test.each([
		['nobody', { kind: 'professional' }, 'name-missing'],
		['somebody of another scan', { actor: 9999 }, 'actor-unknown'],
		[
			'a number that may be a citizen service number',
			{ kind: 'professional', label: 'Jan 111222333' },
			'holds-bsn'
		]
	] as const)('but not %s', async (_, helper, code) => {
		const { store, scan, household } = await town();
		const before = count(store, 'claim');
		expect(refusals(await addHelper(store, callAt(), { scan, household, helper }))).toContain(code);
		expect(count(store, 'claim')).toBe(before);
	});

	test('but not until a day before they begin', async () => {
		const { store, scan, household } = await town();
		const helper = { actor: idOf(store, 'P2') };
		const input = { scan, household, helper, from: '2021', to: '2020' };
		expect(refusals(await addHelper(store, callAt(), input))).toEqual(['ends-before-begin']);
	});
});

describe('a help is stopped', () => {
	test('by own knowledge, while what others say stays', async () => {
		const { store, scan } = await town();
		const tie = tieBetween(store, 'P1', FAMILY);
		valueOf(await stopHelp(store, callAt(), { scan, tie }));
		const found = await tieOf(store, scan, 'P1', FAMILY);
		expect(own(found)).toMatchObject([{ stance: 'present', status: 'ended', to: '2026-11-22' }]);
		expect(found.evidence).toHaveLength(2);
		expect(found.evidence[1]).toMatchObject({ status: 'active', version: 1, to: '2020-06/..' });
	});

	test('that own knowledge began, with its begin kept', async () => {
		const { store, scan, second } = await town();
		const helper = { actor: idOf(store, 'P1') };
		const { value } = valueOf(
			await addHelper(store, callAt(), { scan, household: second, helper, from: '2026-10' })
		);
		valueOf(await stopHelp(store, callAt(), { scan, tie: value.tie, on: '2026-11' }));
		const tie = await tieOf(store, scan, 'P1', '002');
		expect(tie.evidence).toMatchObject([{ from: '2026-10', to: '2026-11', status: 'ended' }]);
		const early = await stopHelp(store, callAt(), { scan, tie: value.tie, on: '2025' });
		expect(refusals(early)).toEqual(['ends-before-begin']);
	});

	test('only when it is there', async () => {
		const { store, scan } = await town();
		expect(refusals(await stopHelp(store, callAt(), { scan, tie: 999 }))).toEqual(['tie-unknown']);
	});
});

test('"klopt niet" stands beside the claims of others', async () => {
	const { store, scan } = await town();
	const tie = tieBetween(store, 'P3', '002');
	valueOf(await denyTie(store, callAt(), { scan, tie }));
	const { evidence } = await tieOf(store, scan, 'P3', '002');
	expect(evidence.map(({ stance }) => stance)).toEqual(['absent', 'present']);
});

describe('two helpers are linked', () => {
	test('about a family, and then about another', async () => {
		const { store, scan, household, second } = await town();
		const [from, to] = ['P3', 'P2'].map((code) => idOf(store, code)) as [number, number];
		valueOf(await linkHelpers(store, callAt(), { scan, from, to, about: [household] }));
		valueOf(await linkHelpers(store, callAt(), { scan, from: to, to: from, about: [second] }));
		const tie = await tieOf(store, scan, 'P2', 'P3');
		expect(tie.evidence).toHaveLength(1);
		expect(tie.evidence[0]!.about.map(({ code }) => code)).toEqual([FAMILY, '002']);
		expect(tie).toMatchObject({ kind: 'collaboration', from: { code: 'P2' }, to: { code: 'P3' } });
	});

	test('but nobody with themselves, and no helper with an organisation', async () => {
		const { store, scan } = await town();
		const [helper, organisation] = ['P1', 'GGZ'].map((code) => idOf(store, code)) as [
			number,
			number
		];
		const alone = await linkHelpers(store, callAt(), { scan, from: helper, to: helper });
		expect(refusals(alone)).toEqual(['self-tie']);
		const unlike = await linkHelpers(store, callAt(), { scan, from: helper, to: organisation });
		expect(refusals(unlike)).toEqual(['actor-unknown']);
	});
});

describe('who keeps the overview', () => {
	/** Codes of those who own knowledge says keep it, and what was answered. */
	async function told(store: Store, scan: number) {
		const page = (await findHousehold(store, scan, FAMILY, 'editors'))!;
		const managers = page.ties.filter((tie) => own(tie)[0]?.roles.includes('caseManager'));
		const answers = page.statements.filter(({ theme }) => theme === 'case-manager');
		return [managers.map(({ from }) => from.code), answers.map(({ value }) => value)];
	}

	test('is one, another the next day, and then nobody', async () => {
		const { store, scan, household } = await town();
		const [tom, someone] = ['P2', 'P3'].map((code) => idOf(store, code)) as [number, number];
		const name = async (helper: number | 'none', at?: string): Promise<void> => {
			valueOf(await nameOverview(store, callAt(at), { scan, household, helper }));
		};
		await name(tom);
		expect(await told(store, scan)).toEqual([['P2'], []]);
		await name(someone, TOMORROW);
		expect(await told(store, scan)).toEqual([['P3'], []]);
		await name('none', TOMORROW);
		expect(await told(store, scan)).toEqual([[], ['none']]);
		await name(tom, TOMORROW);
		expect(await told(store, scan)).toEqual([['P2'], []]);
		for (let i = 0; i < 4; i++) valueOf(await undoLast(store, callAt(), scan));
		expect(await told(store, scan)).toEqual([[], []]);
	});

	test('and the other roles of a helper stay', async () => {
		const { store, scan, household } = await town();
		const helper = { actor: idOf(store, 'P3') };
		valueOf(await addHelper(store, callAt(), { scan, household, helper, roles: ['coach'] }));
		const input = { scan, household, helper: helper.actor };
		valueOf(await nameOverview(store, callAt(), input));
		expect(own(await tieOf(store, scan, 'P3', FAMILY))[0]!.roles).toEqual(['caseManager', 'coach']);
		valueOf(await nameOverview(store, callAt(TOMORROW), { ...input, helper: 'unknown' }));
		expect(own(await tieOf(store, scan, 'P3', FAMILY))[0]!.roles).toEqual(['coach']);
	});
});

describe('a family that agreed to some sources only', () => {
	test('is spoken of by own knowledge once they agreed to that, and then every day', async () => {
		const { store, scan, household } = await town();
		const helper = { actor: idOf(store, 'P3') };
		const interview = (await tieOf(store, scan, 'P1', FAMILY)).evidence[0]!.source.id;
		const agree = async (ownKnowledge: boolean): Promise<void> => {
			const agreed = { scan, household, state: 'agreed' as const, sources: [interview] };
			valueOf(await recordConsultation(store, callAt(), { ...agreed, ownKnowledge }));
		};
		await agree(false);
		const outside = await addHelper(store, callAt(), { scan, household, helper });
		expect(refusals(outside)).toEqual(['source-outside-agreement']);
		await agree(true);
		valueOf(await addHelper(store, callAt(), { scan, household, helper }));
		valueOf(await addHelper(store, callAt(TOMORROW), { scan, household, helper }));
		expect(own(await tieOf(store, scan, 'P3', FAMILY))).toHaveLength(2);
	});

	test('and one that declined is nobody any more', async () => {
		const { store, scan, household } = await town();
		const tie = tieBetween(store, 'P1', FAMILY);
		const declined = { scan, household, state: 'declined' as const };
		valueOf(await recordConsultation(store, callAt(), declined));
		const helper = { actor: idOf(store, 'P3') };
		const added = await addHelper(store, callAt(), { scan, household, helper });
		expect(refusals(added)).toEqual(['actor-unknown']);
		expect(refusals(await stopHelp(store, callAt(), { scan, tie }))).toEqual(['actor-unknown']);
	});
});

test('a deputy is named for some families or for all', async () => {
	const { store, scan, second } = await town();
	const [helper, deputy] = ['P2', 'P3'].map((code) => idOf(store, code)) as [number, number];
	const input = { scan, helper, deputy, agreedOn: '2026-11' };
	valueOf(await nameDeputy(store, callAt(), { ...input, households: [second] }));
	const tie = await tieOf(store, scan, 'P2', 'P3');
	expect(tie).toMatchObject({ kind: 'deputy', from: { code: 'P2' }, to: { code: 'P3' } });
	expect(tie.evidence).toMatchObject([
		{ stance: 'agreed', lastConfirmed: '2026-11', about: [{ code: '002' }] }
	]);
	valueOf(await nameDeputy(store, callAt(), input));
	expect((await tieOf(store, scan, 'P2', 'P3')).evidence[0]!.about).toEqual([]);
	expect(refusals(await nameDeputy(store, callAt(), { ...input, deputy: helper }))).toEqual([
		'self-tie'
	]);
});

test('the own circle is nobody, or the people who are named', async () => {
	const { store, scan, second } = await town();
	const name = (circle: Parameters<typeof nameOwnCircle>[2]['circle']) =>
		nameOwnCircle(store, callAt(), { scan, household: second, circle });
	const answers = async () => {
		const page = await findHousehold(store, scan, '002', 'editors');
		return page!.statements.filter(({ source }) => source.isOwnKnowledge).map(({ value }) => value);
	};
	valueOf(await name('none'));
	expect(await answers()).toEqual(['none']);
	const { value } = valueOf(await name([{ kind: 'informal', label: 'oma' }]));
	expect(value).toHaveLength(1);
	// The grandmother of this family is not the one of another.
	expect(value[0]).not.toBe(idOf(store, 'I1'));
	expect(await answers()).toEqual([]);
});

describe('a household', () => {
	test('is made under a code that tells nothing', async () => {
		const { store, scan } = await town();
		const members = [{ role: 'parent', ageBand: '23-64' }, { role: 'child' }] as const;
		const { value } = valueOf(
			await createHousehold(store, callAt(), { scan, members: [...members] })
		);
		expect(isHouseholdCode(value.code)).toBe(true);
		const page = await findHousehold(store, scan, value.code, 'editors');
		expect(page).toMatchObject({ members, consultation: { state: 'not-asked' }, ties: [] });
	});

	test.each([
		['a name', 'fam. Zonneveld', 'looks-like-name'],
		['a code that is taken', '002', 'code-taken']
	])('is not made under %s', async (_, code, problem) => {
		const { store, scan } = await town();
		expect(refusals(await createHousehold(store, callAt(), { scan, code }))).toEqual([problem]);
	});
});

describe('a scan', () => {
	test('is made with the word lists that every scan starts with, and taken back whole', async () => {
		const store = openMemory();
		const { value } = valueOf(
			await createScan(store, callAt(), { name: ' Oost ', card: { question: 'Wie kent wie?' } })
		);
		expect(readColumns(store.read.sqlite, value.scan).columns.words.domain).toHaveLength(8);
		valueOf(await undoLast(store, callAt(), value.scan));
		expect([count(store, 'scan'), count(store, 'word')]).toEqual([0, 0]);
	});

	test('needs a name that no other has', async () => {
		const { store } = await town();
		expect(refusals(await createScan(store, callAt(), { name: 'Noord' }))).toEqual([
			'scan-name-taken'
		]);
		expect(refusals(await createScan(store, callAt(), { name: '  ' }))).toEqual(['field-missing']);
	});
});

import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';

/**
 * A town in which everything occurs that a file can hold: two measurements, paper and
 * practice, an own circle, a department, a deputy, an agreement of three parties.
 */
export function wholeTown(): Records {
	const town = new RecordsBuilder();
	const autumn = town.wave('najaar 2018', '2018-23', '2018-23');
	const spring = town.wave('voorjaar 2020', '2020-21', '2020-21');
	const given = { codeGiven: true };
	const team = town.actor(
		{
			kind: 'organisation',
			code: 'WT',
			label: 'Wijkteam Noord',
			isEntrance: true,
			tags: ['toegang']
		},
		given
	);
	const ggz = town.actor(
		{ kind: 'organisation', code: 'GGZ', label: 'GGZ Meerzicht', aliases: ['G.G.Z. Meerzicht'] },
		given
	);
	const fact = town.actor({ kind: 'organisation', code: 'FACT', label: 'FACT' }, given);
	town.partOf(fact, ggz);
	const sanne = town.actor(
		{
			kind: 'professional',
			code: 'P1',
			label: 'Sanne Bakker',
			function: 'coördinator',
			tier: 'front-line',
			lifeDomains: ['health', 'work'],
			neighbourhood: 'Noord',
			from: '2017-06',
			attributes: { hours: 24, languages: ['nl', 'ar'] }
		},
		{ ...given, organisation: team }
	);
	const tom = town.actor({ kind: 'professional', code: 'P2', label: 'Tom' }, given);
	const someone = town.actor(
		{ kind: 'professional', code: 'P3', label: 'iemand van GGZ', identity: 'someone-of' },
		{ ...given, organisation: ggz }
	);
	const grandmother = town.actor({ kind: 'informal', code: 'I1', label: 'oma' }, given);
	const table = town.actor({ kind: 'forum', code: 'F1', label: 'De Tafel' }, given);
	const [first, second] = ['H-7KQ2-M', '002'].map((code) =>
		town.actor({ kind: 'household', code, neighbourhood: 'Noord', tags: ['tafel'] })
	) as [number, number];
	town.row('people', 2, 'read');
	const interview = town.source(
		{
			code: 'B1',
			kind: 'professional',
			title: 'Gesprek met Sanne',
			day: '2020-03-12',
			status: 'done',
			covers: 'roster',
			question: 'Met wie hebt u contact over dit gezin?',
			form: 'single',
			interviewers: ['Loes', 'Mo']
		},
		{ wave: spring, informants: [sanne] }
	);
	const file = town.source(
		{
			code: 'lijst',
			kind: 'register',
			title: 'lijst.xlsx',
			day: '2018-23',
			status: 'done',
			covers: 'mentions',
			secondHandOf: 'B1',
			file: { name: 'lijst.xlsx', sha256: 'abc' }
		},
		{ wave: autumn, household: first }
	);
	const paper = town.source({
		code: 'plan',
		kind: 'document',
		title: 'Beleidsplan',
		status: 'done',
		covers: 'mentions'
	});
	const is = { stance: 'present', reporter: 'other', direction: 'none' } as const;
	town.claim({ kind: 'employment', from: sanne, to: team, source: file }, { ...is, main: true });
	town.claim({ kind: 'employment', from: tom, to: fact, source: file }, { ...is, from: '2016~' });
	town.claim(
		{ kind: 'support', from: sanne, to: first, source: interview, onBehalfOf: team },
		{
			...is,
			reporter: 'from',
			from: '2019',
			to: '2020-06/..',
			status: 'active',
			roles: ['caseManager', 'contact'],
			lifeDomains: ['finances'],
			legalFrames: ['wmo', 'participatiewet'],
			settings: ['home'],
			contacts: 4,
			timesAMonth: 4.3,
			certainty: 'low',
			quote: 'Ik kom er graag.',
			does: 'begeleiding',
			provision: 'maatwerk',
			forMembers: 'moeder',
			requestedOn: '2018-12',
			lastConfirmed: '2020-03',
			attributes: { kleur: 'groen' }
		}
	);
	town.claim(
		{ kind: 'support', from: tom, to: first, source: file, standsInFor: sanne },
		{ ...is, roles: ['deputy'], status: 'waiting' }
	);
	town.claim({ kind: 'support', from: someone, to: second, source: file }, { ...is });
	town.claim({ kind: 'support', from: grandmother, to: first, source: interview }, { ...is });
	town.claim({ kind: 'support', from: ggz, to: second, source: file }, { ...is, provision: 'bed' });
	town.claim(
		{ kind: 'collaboration', from: tom, to: sanne, source: interview, about: [first, second] },
		{
			...is,
			reporter: 'to',
			direction: 'forward',
			strength: 2.5,
			mode: 'consult',
			purpose: 'plan',
			ease: 'makkelijk'
		}
	);
	town.claim(
		{ kind: 'collaboration', from: sanne, to: someone, source: interview, relation: 'advice' },
		{ ...is, stance: 'absent', reporter: 'from' }
	);
	town.claim(
		{ kind: 'collaboration', from: team, to: ggz, source: file },
		{ ...is, reporter: 'both' }
	);
	town.claim(
		{ kind: 'agreement', from: team, to: ggz, source: paper },
		{ ...is, stance: 'agreed' }
	);
	town.claim({ kind: 'participation', from: sanne, to: table, source: file }, { ...is });
	town.claim(
		{ kind: 'deputy', from: sanne, to: tom, source: interview, about: [first] },
		{ ...is, stance: 'agreed' }
	);
	town.row('support', 2, 'read');
	town.roster(spring, sanne, 'answered');
	town.roster(spring, tom, 'inView');
	town.member({ household: first, role: 'parent', ageBand: '23-64' });
	town.member({ household: first, role: 'child', ageBand: '4-11' });
	town.member({ household: first, role: 'child', ageBand: '4-11' });
	town.consultation(
		{ household: first, state: 'agreed', scope: [interview, file] },
		{ day: '2020-02', byRole: 'coach', how: 'gesprek', feedback: 'ja' }
	);
	town.agreement({
		code: 'A1',
		kind: 'melden',
		text: 'De school meldt bij het lokaal team.',
		document: 'Beleidsplan',
		page: '14',
		from: '2018',
		to: '',
		source: paper,
		parties: [team, ggz, table]
	});
	town.event({
		code: '',
		kind: 'nomination',
		day: '2018-09',
		about: first,
		text: 'heel veel zorg',
		source: file,
		participants: [
			{ actor: sanne, role: 'voorgedragen door', presence: 'came' },
			{ actor: first, role: '', presence: 'invited' }
		]
	});
	const told = { source: interview, scale: '', words: '', member: '', shareable: false };
	town.statement({
		...told,
		about: first,
		theme: 'veiligheid',
		kind: 'score',
		scale: '1-5',
		value: 4
	});
	town.statement({
		...told,
		about: first,
		theme: 'geld',
		kind: 'problem',
		words: 'schulden',
		value: undefined
	});
	town.statement({
		...told,
		about: -1,
		theme: 'scan',
		kind: 'appraisal',
		words: 'fijn',
		value: 'goed',
		shareable: true
	});
	town.answer(second, 'case-manager', true, interview);
	town.answer(second, 'own-circle', false, interview);
	town.figure({
		what: 'hulpverleners',
		about: first,
		period: '2018-23',
		value: 9,
		unit: 'personen',
		denominator: NaN,
		qualifier: 'at-least',
		source: file
	});
	town.figure({
		what: 'huishoudens met 2 of meer voorzieningen',
		about: -1,
		period: '2018',
		value: 10,
		unit: '%',
		denominator: 21000,
		qualifier: 'about',
		source: paper
	});
	town.row('support', 3, 'read');
	return town.build();
}

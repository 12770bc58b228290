import { newHouseholdCode } from '../../src/lib/domain/code.ts';
import {
	BUSY,
	COORDINATOR,
	INTERNAL_COUNSELLOR,
	NINE,
	SEVENTEEN,
	WARD_OFFICER,
	contacts
} from './contacts.ts';
import { ORGANISATIONS, PROFESSIONALS, person } from './people.ts';
import { Dice } from './random.ts';

export interface Household {
	readonly code: string;
	readonly area: string;
	readonly members: string;
	readonly consultation: string;
	readonly consultedOn: string;
	readonly team: readonly Help[];
	readonly ownCircle: readonly string[];
	/** Asked and none, or not asked: own circle and case manager. */
	readonly ownCircleAsked: boolean;
	readonly caseManagerAsked: boolean;
	readonly inFirstWave: boolean;
}

export interface Help {
	readonly person: string;
	readonly isCaseManager: boolean;
	readonly domain: string;
	readonly frame: string;
	readonly setting: string;
	readonly timesAMonth: string;
	readonly from: string;
	readonly to: string;
	readonly status: string;
	readonly requestedOn: string;
}

export interface Town {
	readonly households: readonly Household[];
	readonly family: Household;
	readonly unasked: Household;
	readonly contacts: ReadonlySet<string>;
	/** Spoken to in the second measurement, and in the first. */
	readonly spoken: ReadonlySet<string>;
	readonly spokenFirst: ReadonlySet<string>;
	/** Of the contacts: named by the higher code, by the lower, or by both. */
	readonly namedBy: (pair: string) => readonly string[];
}

const AREAS = ['De Meent Noord', 'De Meent Midden', 'De Meent Zuid'];
const MEMBERS = [
	'ouder 23-64; kind 4-11',
	'ouder 23-64; ouder 23-64; kind 4-11; kind 12-17',
	'ouder 23-64; kind 0-3',
	'inwonend 23-64',
	'inwonend 65+',
	'inwonend 65+; inwonend 65+',
	'ouder 23-64; kind 12-17; kind 18-22',
	'inwonend 18-22'
];
const SETTINGS = ['thuis', 'thuis', 'thuis', 'elders', 'elders', 'straat', 'online'];
const FREQUENCIES = ['1', '1', '2.2', '4.3', '4.3', '8.7', '0.33', ''];
const CASE_MANAGERS = [
	person('Wijkteam De Meent', 'maatschappelijk werker'),
	person('Wijkteam De Meent', 'wijkteammedewerker', 1),
	person('Wijkteam De Meent', 'wijkteammedewerker', 2),
	person('Jeugdbescherming Midden', 'gezinsvoogd', 1)
];

/** De Meent: 70 households, the same every time. */
export function makeTown(seed = 20261122): Town {
	const dice = new Dice(seed);
	const pairs = contacts(dice);
	const codes = new Set<string>();
	const random = (bytes: Uint8Array<ArrayBuffer>): void => dice.bytes(bytes);
	const code = (): string => {
		const made = newHouseholdCode(codes, random);
		codes.add(made);
		return made;
	};

	const family: Household = {
		code: code(),
		area: AREAS[0]!,
		members: 'ouder 23-64; ouder 23-64; kind 4-11; kind 12-17; kind 12-17',
		consultation: 'akkoord',
		consultedOn: '2026-09-14',
		team: SEVENTEEN.map((one, i) => help(dice, one, { from: `${2018 + (i % 8)}-0${1 + (i % 9)}` })),
		ownCircle: ['buurvrouw'],
		ownCircleAsked: true,
		caseManagerAsked: true,
		inFirstWave: true
	};
	const unasked: Household = {
		code: code(),
		area: AREAS[2]!,
		members: 'ouder 23-64; kind 0-3; kind 4-11',
		consultation: 'niet gevraagd',
		consultedOn: '',
		team: NINE.map((one) => help(dice, one, {})),
		ownCircle: [],
		ownCircleAsked: false,
		caseManagerAsked: false,
		inFirstWave: false
	};
	const others = Array.from({ length: 68 }, (_, i) => ordinary(dice, i, code()));
	const quiet = PROFESSIONALS.map((row) => row.code).filter(
		(one) => NINE.includes(one) || (!SEVENTEEN.includes(one) && LATER.includes(one))
	);
	const spoken = new Set(
		PROFESSIONALS.map((row) => row.code).filter((one) => !quiet.includes(one))
	);
	const oneSided = new Map(
		[...pairs].map((pair) => [pair, dice.chance(0.16) ? pair.split(' ')[dice.below(2)] : undefined])
	);
	return {
		households: [family, unasked, ...others],
		family,
		unasked,
		contacts: pairs,
		spoken,
		spokenFirst: new Set([...spoken].filter((_, i) => i % 3 !== 0)),
		namedBy: (pair) => {
			const only = oneSided.get(pair);
			return only === undefined ? pair.split(' ') : [only];
		}
	};
}

/** Invited, but not yet spoken to. */
const LATER = [
	person('Gemeente Vechtstede', 'Wmo-consulent', 1),
	person('Werkplein Vecht', 'werkcoach', 2),
	person('GGZ Meerzicht', 'psycholoog', 1),
	person('Woonstichting Vecht', 'wijkbeheerder', 1),
	person('Middelbare school Het Baken', 'mentor', 1)
];

function ordinary(dice: Dice, i: number, code: string): Household {
	const size = 2 + Math.min(dice.below(4) + dice.below(4) + (dice.chance(0.15) ? 3 : 0), 9);
	const team = new Map<string, Help>();
	// The coordinator keeps the overview of twelve households, others of some.
	const manager =
		i < 12
			? COORDINATOR
			: i % 5 === 0
				? undefined
				: i % 2 === 0
					? dice.pick(CASE_MANAGERS)
					: undefined;
	if (manager) team.set(manager, help(dice, manager, { isCaseManager: true }));
	if (i % 6 === 1) team.set(WARD_OFFICER, help(dice, WARD_OFFICER, {}));
	if (i % 9 === 2) team.set(INTERNAL_COUNSELLOR, help(dice, INTERNAL_COUNSELLOR, {}));
	if (i % 4 === 3) team.set(BUSY, help(dice, BUSY, {}));
	const organisations = dice.sample(
		ORGANISATIONS.filter((row) => row.functions.length > 0 && row.name !== 'Politie Vechtstede'),
		size
	);
	for (const { code: organisation } of organisations) {
		const staff = PROFESSIONALS.filter(
			(row) => row.organisation === organisation && !NINE.includes(row.code)
		);
		const one = staff[Math.min(dice.below(staff.length), dice.below(staff.length))];
		if (one && !team.has(one.code)) team.set(one.code, help(dice, one.code, {}));
	}
	const last = [...team.values()].at(-1)!;
	if (i % 7 === 4) team.set(last.person, { ...last, to: '2026-06', status: 'gestopt' });
	if (i % 11 === 5) {
		team.set(last.person, { ...last, from: '', status: 'wacht', requestedOn: '2026-05' });
	}
	const consultation = ['akkoord', 'geïnformeerd', 'niet gevraagd'][i % 3]!;
	return {
		code,
		area: AREAS[i % 3]!,
		members: dice.pick(MEMBERS),
		consultation: i === 66 ? 'afgewezen' : i === 67 ? 'ingetrokken' : consultation,
		consultedOn: consultation === 'niet gevraagd' ? '' : `2026-0${8 + (i % 2)}-${10 + (i % 18)}`,
		team: [...team.values()],
		ownCircle: i % 6 === 0 && i < 66 ? [dice.pick(['oma', 'buurman', 'vriendin', 'zus'])] : [],
		ownCircleAsked: i % 2 === 0,
		caseManagerAsked: i % 5 === 0,
		inFirstWave: i % 3 !== 2
	};
}

function help(dice: Dice, one: string, given: Partial<Help>): Help {
	const professional = PROFESSIONALS.find((row) => row.code === one)!;
	return {
		person: one,
		isCaseManager: false,
		// Life domains are never required: blanks are normal.
		domain: dice.chance(0.85) ? professional.domain : '',
		frame: dice.chance(0.7) ? professional.frame : '',
		setting: dice.chance(0.6) ? dice.pick(SETTINGS) : '',
		timesAMonth: dice.pick(FREQUENCIES),
		from: `${2020 + dice.below(6)}-${String(1 + dice.below(12)).padStart(2, '0')}`,
		to: '',
		status: '',
		requestedOn: '',
		...given
	};
}

import { ORGANISATIONS, PROFESSIONALS, person } from './people.ts';
import type { Dice } from './random.ts';

/**
 * The seventeen professionals of eleven organisations around one family, in the
 * order of their contacts below: six separate groups and one who knows nobody.
 */
export const SEVENTEEN: readonly string[] = [
	person('Gezondheidscentrum De Meent', 'huisarts'),
	person('Gezondheidscentrum De Meent', 'praktijkondersteuner'),
	person('Thuiszorg Vecht', 'wijkverpleegkundige'),
	person('GGZ Meerzicht', 'behandelaar'),
	person('GGZ Meerzicht', 'verslavingszorg'),
	person('Jeugdzorg Oost', 'jeugd-ggz-behandelaar'),
	person('Jeugdbescherming Midden', 'gezinsvoogd'),
	person('Basisschool De Linde', 'intern begeleider'),
	person('Gemeente Vechtstede', 'leerplichtambtenaar'),
	person('Jeugdzorg Oost', 'opvoedcoach'),
	person('Gemeente Vechtstede', 'schuldhulpverlener'),
	person('Bewindkantoor Zeker', 'bewindvoerder'),
	person('Gemeente Vechtstede', 'klantmanager'),
	person('Woonstichting Vecht', 'woonconsulent'),
	person('Politie Vechtstede', 'wijkagent'),
	person('Wijkteam De Meent', 'wijkteammedewerker'),
	person('Thuiszorg Vecht', 'thuisbegeleider')
];

const AMONG_SEVENTEEN = [
	...[
		[0, 1],
		[0, 2],
		[1, 2],
		[3, 4],
		[5, 9],
		[5, 6],
		[6, 9],
		[7, 8]
	],
	...[
		[10, 12],
		[10, 11],
		[15, 0],
		[15, 2],
		[13, 14]
	]
] as const;

/** Nine professionals around another family, none of whom was spoken to. */
export const NINE: readonly string[] = [
	person('Wijkteam De Meent', 'wijkteammedewerker', 3),
	person('GGZ Meerzicht', 'psycholoog', 2),
	person('Thuiszorg Vecht', 'verzorgende', 3),
	person('Jeugdzorg Oost', 'jeugdhulpverlener', 2),
	person('Jeugdbescherming Midden', 'gezinsvoogd', 2),
	person('Gemeente Vechtstede', 'Wmo-consulent', 2),
	person('Bewindkantoor Zeker', 'bewindvoerder', 2),
	person('Opvang De Haven', 'woonbegeleider', 2),
	person('Veilig Thuis Vecht', 'onderzoeker', 2)
];

/** Three on whose line much hangs, and one with many contacts whom the rest can do without. */
export const COORDINATOR = person('Wijkteam De Meent', 'coördinator');
export const INTERNAL_COUNSELLOR = person('Basisschool De Linde', 'intern begeleider');
export const WARD_OFFICER = person('Politie Vechtstede', 'wijkagent');
export const BUSY = person('Thuiszorg Vecht', 'wijkverpleegkundige');

/** Organisations that are reached through one person only. */
const HANGING: Readonly<Record<string, string>> = {
	'Basisschool De Linde': INTERNAL_COUNSELLOR,
	'Politie Vechtstede': WARD_OFFICER,
	'Kredietbank Vecht': COORDINATOR,
	'Reclassering Midden': COORDINATOR
};

/** Who is in contact with whom, as pairs of codes, the lower first. */
export function contacts(dice: Dice): ReadonlySet<string> {
	const pairs = new Set<string>();
	const mayMeet = (a: string, b: string): boolean =>
		a !== b &&
		!(SEVENTEEN.includes(a) && SEVENTEEN.includes(b)) &&
		!(NINE.includes(a) && NINE.includes(b));
	const meet = (a: string, b: string): void => {
		if (mayMeet(a, b)) pairs.add(pairOf(a, b));
	};
	const staff = new Map(
		ORGANISATIONS.map(({ code, name }) => [
			name,
			PROFESSIONALS.filter((row) => row.organisation === code).map((row) => row.code)
		])
	);

	for (const [a, b] of AMONG_SEVENTEEN) pairs.add(pairOf(SEVENTEEN[a]!, SEVENTEEN[b]!));
	for (const people of staff.values()) {
		people.forEach((a, i) => {
			for (const b of people.slice(i + 1)) if (people.length <= 4 || dice.chance(0.6)) meet(a, b);
			meet(a, people[(i + 1) % people.length]!);
		});
	}

	// The rest of town: each organisation reaches others through at least two of its people.
	const core = ORGANISATIONS.map(({ name }) => name).filter(
		(name) => !(name in HANGING) && staff.get(name)!.length > 0
	);
	core.forEach((name, i) => {
		const people = staff.get(name)!;
		for (const step of [1, 2, 5]) {
			const other = staff.get(core[(i + step) % core.length]!)!;
			const carriers = step === 5 && dice.chance(0.5) ? 1 : 2;
			for (let k = 0; k < carriers; k++) {
				meet(people[(k + step) % people.length]!, other[(k + i) % other.length]!);
			}
		}
	});
	for (const name of core) meet(BUSY, dice.pick(staff.get(name)!));
	for (const name of dice.sample(core, 6)) meet(BUSY, staff.get(name)![0]!);

	// What hangs on one person.
	for (const [name, carrier] of Object.entries(HANGING)) {
		const people = staff.get(name)!;
		if (!people.includes(carrier)) for (const member of people.slice(0, 2)) meet(carrier, member);
	}
	for (const name of [
		'Gezondheidscentrum De Meent',
		'GGZ Meerzicht',
		'Jeugdzorg Oost',
		'Woonstichting Vecht',
		'Opvang De Haven',
		'Gemeente Vechtstede',
		'Buurthuis De Spil',
		'Werkplein Vecht'
	]) {
		meet(COORDINATOR, staff.get(name)!.at(-1)!);
	}
	for (const name of ['Jeugdgezondheidszorg Vecht', 'Buurthuis De Spil', 'Veilig Thuis Vecht']) {
		meet(INTERNAL_COUNSELLOR, staff.get(name)![0]!);
	}
	for (const name of ['Veilig Thuis Vecht', 'Opvang De Haven']) {
		meet(WARD_OFFICER, staff.get(name)![0]!);
	}
	return pairs;
}

export function pairOf(a: string, b: string): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

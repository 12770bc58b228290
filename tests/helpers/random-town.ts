import { below, seeded } from './random.ts';
import { Town } from './town.ts';

export interface TownSize {
	readonly professionals: number;
	readonly informal: number;
	readonly organisations: number;
	readonly households: number;
	/** Chance that two helpers are told to have contact, and to have none. */
	readonly contact: number;
	readonly noContact: number;
}

export const VILLAGE: TownSize = {
	professionals: 12,
	informal: 3,
	organisations: 4,
	households: 6,
	contact: 0.15,
	noContact: 0.2
};

/**
 * A town out of nothing but a seed: people with none to two organisations and domains,
 * some of them asked to name everyone, some merely spoken to; households with none to
 * eight helpers; a few deputies.
 */
export function randomTown<Told extends Town = Town>(
	seed: number,
	size: TownSize = VILLAGE,
	town: Told = new Town() as Told
): Told {
	const random = seeded(seed);
	const some = (names: readonly string[], most: number): string[] =>
		names.filter(() => random() < most / (2 * names.length));
	const organisations = codes('O', size.organisations);
	for (const code of organisations) town.organisation(code);
	const domains = ['debt', 'health', 'housing', 'school'];
	const professionals = codes('p', size.professionals);
	const helpers = [...professionals, ...codes('v', size.informal)];
	for (const code of helpers) {
		const isFormal = code.startsWith('p');
		const answer = below(random, 3);
		town.person(code, {
			kind: isFormal ? 'professional' : 'informal',
			identity: isFormal && random() < 0.1 ? 'function' : 'person',
			organisations: isFormal ? some(organisations, 2.5) : [],
			domains: isFormal ? some(domains, 2) : [],
			...(answer === 0 ? { asked: 'roster' } : answer === 1 ? { asked: 'mentions' } : {})
		});
	}
	for (const household of codes('h', size.households)) {
		town.household(household);
		const wanted = below(random, 9);
		for (const code of helpers) {
			if (random() >= wanted / helpers.length) continue;
			town.helps(code, household, {
				roles: random() < 0.2 ? ['caseManager'] : [],
				domains: random() < 0.4 ? some(domains, 2) : [],
				frames: some(['wmo', 'jeugdwet'], 1),
				contacts: random() < 0.7 ? 1 + below(random, 9) : undefined,
				onBehalfOf: random() < 0.15 ? organisations[below(random, organisations.length)] : undefined
			});
		}
	}
	eachPair(helpers, (a, b) => {
		const chance = random();
		if (chance < size.contact) town.contact(a, b, 1 + below(random, 3));
		else if (chance < size.contact + size.noContact) town.noContact(a, b);
	});
	for (const code of some(professionals, 5)) {
		const deputy = professionals[below(random, professionals.length)]!;
		const household = random() < 0.5 ? `h${below(random, size.households) + 10}` : undefined;
		if (deputy !== code) town.deputy(code, deputy, household);
	}
	return town;
}

function codes(letter: string, count: number): string[] {
	return Array.from({ length: count }, (_, i) => `${letter}${i + 10}`);
}

function eachPair(names: readonly string[], say: (a: string, b: string) => void): void {
	names.forEach((a, i) => names.slice(i + 1).forEach((b) => say(a, b)));
}

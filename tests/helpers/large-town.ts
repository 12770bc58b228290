import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { below, seeded } from './random.ts';

export interface LargeTownSize {
	readonly professionals: number;
	readonly organisations: number;
	readonly households: number;
	readonly ties: number;
}

export const TOWN: LargeTownSize = {
	professionals: 3000,
	organisations: 300,
	households: 8000,
	ties: 60_000
};
export const NEIGHBOURHOOD: LargeTownSize = {
	professionals: 300,
	organisations: 60,
	households: 400,
	ties: 4000
};

const DOMAINS = ['health', 'finances', 'housing', 'safety', 'work', 'school', 'care', 'daily'];

/**
 * A town of the size the product is made for: employers of very different size, two
 * thirds of the ties help at a household, one third contact, half of it among
 * colleagues of one case. One in three professionals was asked to name everyone.
 */
export function largeTown(size: LargeTownSize, seed = 1): Records {
	const random = seeded(seed);
	const builder = new RecordsBuilder();
	const wave = builder.wave('now');
	const source = builder.source({
		code: 'register',
		kind: 'register',
		title: '',
		status: 'done',
		covers: 'mentions'
	});
	const present = { stance: 'present', reporter: 'other', direction: 'none' } as const;
	const organisations = Array.from({ length: size.organisations }, (_, i) =>
		builder.actor({ kind: 'organisation', code: `O${i}` })
	);
	const professionals = Array.from({ length: size.professionals }, (_, i) => {
		const lifeDomains = [DOMAINS[below(random, DOMAINS.length)]!];
		const person = builder.actor({ kind: 'professional', code: `p${i}`, lifeDomains });
		const employer = organisations[Math.floor(random() ** 3 * organisations.length)]!;
		builder.claim({ kind: 'employment', from: person, to: employer, source }, present);
		builder.roster(wave, person, i % 3 === 0 ? 'answered' : 'inView');
		if (i % 3 === 0) {
			builder.source(
				{ code: `talk ${i}`, kind: 'professional', title: '', status: 'done', covers: 'roster' },
				{ wave, informants: [person] }
			);
		}
		return person;
	});
	const help = Math.floor((size.ties * 2) / 3);
	const teams: number[][] = [];
	for (let made = 0; made < help; made++) {
		const household = builder.actor({
			kind: 'household',
			code: `H${Math.floor(random() ** 1.5 * size.households)}`
		});
		// Somebody tends to help near where they helped before.
		const near = Math.floor((household / size.households) * size.professionals);
		const person = professionals[(near + below(random, 60)) % size.professionals]!;
		builder.claim(
			{ kind: 'support', from: person, to: household, source },
			{ ...present, roles: random() < 0.1 ? ['caseManager'] : [], contacts: below(random, 5) + 1 }
		);
		(teams[household] ??= []).push(person);
	}
	const known = teams.filter((team) => team.length > 1);
	for (let made = help; made < size.ties; made++) {
		const team = known[below(random, known.length)]!;
		const from =
			random() < 0.5
				? team[below(random, team.length)]!
				: professionals[below(random, size.professionals)]!;
		const to =
			random() < 0.5
				? team[below(random, team.length)]!
				: professionals[below(random, size.professionals)]!;
		if (from !== to) builder.claim({ kind: 'collaboration', from, to, source }, present);
	}
	return builder.build();
}

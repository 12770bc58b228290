import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { Draw } from './draw.ts';
import { KIND, type BenchTown } from './make-town.ts';
import { SEED } from './sizes.ts';

const DOMAINS = ['health', 'finances', 'housing', 'safety', 'work', 'school', 'care', 'daily'];

/**
 * The same town as an import would hold it, with what the ties alone do not say: life
 * domains, who keeps the overview at a household, how often somebody comes. One in
 * three professionals was asked to name everyone.
 */
export function recordsOf(town: BenchTown, seed = SEED): Records {
	const { professionals, organisations } = town.size;
	const draw = new Draw(seed + 1);
	const builder = new RecordsBuilder();
	const wave = builder.wave('now');
	const source = builder.source({
		code: 'register',
		kind: 'register',
		title: '',
		status: 'done',
		covers: 'mentions'
	});
	const actor = new Int32Array(town.nodes);
	for (let i = 0; i < town.nodes; i++) {
		if (i >= professionals + organisations) {
			actor[i] = builder.actor({
				kind: 'household',
				code: `H${i - professionals - organisations}`
			});
		} else if (i >= professionals) {
			actor[i] = builder.actor({ kind: 'organisation', code: `O${i - professionals}` });
		} else {
			const lifeDomains = [draw.of(DOMAINS)];
			actor[i] = builder.actor({ kind: 'professional', code: `P${i}`, lifeDomains });
			builder.roster(wave, actor[i]!, i % 3 === 0 ? 'answered' : 'inView');
			if (i % 3 === 0) {
				builder.source(
					{ code: `talk ${i}`, kind: 'professional', title: '', status: 'done', covers: 'roster' },
					{ wave, informants: [actor[i]!] }
				);
			}
		}
	}
	const kinds = ['support', 'collaboration', 'employment'] as const;
	const present = { stance: 'present', reporter: 'other', direction: 'none' } as const;
	for (let i = 0; i < town.from.length; i++) {
		const kind = kinds[town.kind[i]!]!;
		const ends = { kind, from: actor[town.from[i]!]!, to: actor[town.to[i]!]!, source };
		if (town.kind[i] === KIND.help) {
			const roles = draw.chance(0.1) ? (['caseManager'] as const) : [];
			builder.claim(ends, { ...present, roles, contacts: 1 + draw.below(5) });
		} else if (town.kind[i] === KIND.contact) {
			builder.claim(ends, { ...present, strength: town.strength[i]! });
		} else builder.claim(ends, present);
		builder.row('town', i + 1, 'read');
	}
	return builder.build();
}

import { agreementOf, type Agreement } from '#lib/graph/walks/groups/partitions.ts';
import { communitiesOf } from '#lib/graph/walks/groups/communities.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Remark, Result } from '../measure.ts';
import { undefinedFor, value } from '../results.ts';

/**
 * Into which groups does the net fall by itself, and are those the organisations?
 *
 * `max_modularity`: the highest modularity found over many seeded runs of Leiden
 * (Traag and others 2019). `ari`, `nmi` and `rand_index` compare that division with the
 * groups of the lens, over people with a group and a contact: adjusted Rand (Hubert and
 * Arabie 1985; 0 = chance, 1 = equal), mutual information beside the mean entropy, and
 * the plain share of pairs. Undefined without contacts, or with one group on both sides.
 * Direction is left aside. O(runs * ties) in practice. MEASURES 3.3, 3.4.
 * The best found is not proven to be the best; small groups in a large net are missed.
 */
const bestFound = (): Remark => 'best-found';

function compared(snapshot: Snapshot, of: (agreement: Agreement) => number): Result {
	const { contacts, helper, helpers, groups } = snapshot;
	if (groups === 0) return undefinedFor('no-groups');
	const communities = communitiesOf(contacts).of;
	const people = Array.from({ length: helpers }, (_, p) => p).filter(
		(p) => helper.group[p]! >= 0 && contacts.offsets[p] !== contacts.offsets[p + 1]
	);
	if (people.length < 2) return undefinedFor('no-ties');
	const agreement = agreementOf(
		people.map((p) => helper.group[p]!),
		people.map((p) => communities[p]!)
	);
	return value(of(agreement), 'no-groups');
}

/** The first of the seeds of the runs, which count up from it. */
const SEED = 0;
const shared = {
	scope: 'network',
	level: 'analyst',
	cost: 'slow',
	remark: bestFound,
	seed: SEED
} as const;

const byDivision = { byGroup: true, comparedWith: 'optimal modularity partition' } as const;

export const maxModularity = {
	...shared,
	id: 'max_modularity',
	compute: ({ contacts }) => value(communitiesOf(contacts).modularity, 'no-ties')
} as const satisfies Measure;

export const adjustedRand = {
	...shared,
	id: 'ari',
	...byDivision,
	compute: (snapshot) => compared(snapshot, ({ adjustedRand: ari }) => ari)
} as const satisfies Measure;

export const normalisedInformation = {
	...shared,
	id: 'nmi',
	...byDivision,
	compute: (snapshot) => compared(snapshot, ({ normalisedInformation: nmi }) => nmi)
} as const satisfies Measure;

export const randIndex = {
	...shared,
	id: 'rand_index',
	...byDivision,
	compute: (snapshot) => compared(snapshot, ({ rand }) => rand)
} as const satisfies Measure;

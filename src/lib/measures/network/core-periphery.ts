import { bestCore, type CoreVariant } from '#lib/graph/walks/core-periphery.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Remark, Result } from '../measure.ts';

/**
 * Is there one core that everybody hangs on?
 *
 * Borgatti and Everett (1999): the highest correlation between who is in contact and the
 * ideal in which all of a core are in contact and none of the periphery; pairs of one of
 * each are left aside (`variant=cp_ones` expects contact). In [-1,1], with the cores that
 * reach it; undefined where nothing varies. Every core up to 16 people; above, people
 * with most contacts and single moves: a lower bound. MEASURES 4.
 */
function fit({ contacts }: Snapshot, variant: CoreVariant): Result {
	const best = bestCore(contacts, variant);
	if (!best) return { kind: 'best', value: NaN, of: 'helper', sets: [], reason: 'no-ties' };
	return { kind: 'best', value: best.correlation, of: 'helper', sets: best.cores };
}

const remark = ({ helpers }: Snapshot): Remark | undefined =>
	helpers > 16 ? 'best-found' : undefined;

export const corePeriphery = {
	id: 'core_periphery_correlation',
	scope: 'network',
	level: 'analyst',
	cost: 'slow',
	compute: (snapshot) => fit(snapshot, 'cp_ignored'),
	remark,
	variations: [{ name: 'variant=cp_ones', compute: (snapshot) => fit(snapshot, 'cp_ones'), remark }]
} as const satisfies Measure;

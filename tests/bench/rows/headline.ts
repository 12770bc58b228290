import { DEFAULT_LENS } from '#lib/domain/lens/default.ts';
import { viewOf } from '#lib/graph/view.ts';
import { MEASURES } from '#lib/measures/index.ts';
import { CANON, SCREEN, type Measure } from '#lib/measures/measure.ts';
import type { Bench } from '../ground.ts';
import { medianOf } from '../timing.ts';

const LINEAR = (MEASURES as readonly Measure[]).filter(
	({ cost, twoMode }) => cost === 'linear' && !twoMode
);
const HEADLINE = LINEAR.filter(({ level }) => level === 'headline');
const LIMITS = { S: 50, M: 500, L: undefined, XL: undefined };

/** From columns in memory: the snapshot and what every screen shows. */
export const headline: Bench = {
	name: 'headline',
	sizes: ['S', 'M', 'L'],
	run(ground) {
		const { name, records, report, town } = ground;
		const compute = (measures: readonly Measure[]): void => {
			const { snapshot } = viewOf(records, { ...DEFAULT_LENS });
			for (const measure of measures) {
				measure.compute(snapshot, CANON);
				if (measure.byMembers) measure.compute(snapshot, SCREEN);
			}
		};
		const shown = medianOf(() => compute(HEADLINE));
		report.below(`snapshot and ${HEADLINE.length} headline measures`, name, shown, LIMITS[name]);
		const all = medianOf(() => compute(LINEAR));
		report.below(`snapshot and all ${LINEAR.length} linear measures`, name, all, LIMITS[name]);
		report.grows('snapshot and all linear measures', town.from.length, all);
	}
};

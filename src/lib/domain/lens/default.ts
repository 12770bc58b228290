import type { Lens } from '../lens.ts';

/** Everything that was told, as those see it who may change it. On its own: it needs no checking. */
export const DEFAULT_LENS: Lens = {
	when: 'all',
	rule: 'either',
	side: 'practice',
	audience: 'editors',
	coach: true,
	group: 'organisation'
};

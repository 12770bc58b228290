import type { Snapshot } from '../../snapshot.ts';
import { remember, type Remembered } from '../remember.ts';
import { LineWalk } from './lines/line-walk.ts';
import type { GroupPairs } from './lines/pair-columns.ts';

export type { GroupPairs } from './lines/pair-columns.ts';

/** O(helpers + groups + ties), and the matching per pair. Nobody without a group counts. */
export const groupPairsOf: Remembered<Snapshot, GroupPairs> = remember((snapshot) => {
	const lines = new LineWalk(snapshot);
	for (let group = 0; group < snapshot.groups; group++) lines.walk(group, group);
	return lines.pairs();
});

import type { Applied } from '#lib/graph/scenario/apply.ts';
import { priceOf, type Price } from '#lib/graph/scenario/price.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import { MEASURES, type MeasureId } from './index.ts';
import { SCREEN, type Measure, type Result } from './measure.ts';

/** A number before and after; null where it is undefined. Of a list its length. */
export interface Change {
	readonly before: number | null;
	readonly after: number | null;
}

/** What changes of one node; of what came or went one side is all null. */
export interface NodeChange {
	/** Numbers before and after, -1 where it is not there. */
	readonly before: number;
	readonly after: number;
	readonly changes: Readonly<Partial<Record<MeasureId, Change>>>;
}

/** The difference between two sets of measures, with what it takes. */
export interface Effect {
	readonly network: Readonly<Partial<Record<MeasureId, Change>>>;
	readonly households: readonly NodeChange[];
	readonly actors: readonly NodeChange[];
	readonly price: Price;
}

const HEADLINES = (MEASURES as readonly Measure[]).filter(
	({ level, cost, twoMode }) => level === 'headline' && cost === 'linear' && !twoMode
);

/**
 * What a scenario changes in every headline measure, as screens count them: teams by
 * their professionals. Only what differs is told. Linear in nodes, ties and help; what
 * takes longer is worked out beside the page.
 */
export function effectOf(before: Snapshot, applied: Applied): Effect {
	const { snapshot, helperBefore } = applied;
	const isGone = new Uint8Array(before.helpers).fill(1);
	for (const was of helperBefore) if (was >= 0) isGone[was] = 0;
	const pairs: [number, number][] = Array.from(helperBefore, (was, now) => [was, now]);
	isGone.forEach((gone, was) => gone && pairs.push([was, -1]));
	const same = Array.from({ length: before.households }, (_, h): [number, number] => [h, h]);
	return {
		network: changesAt(before, snapshot, 'network', [[0, 0]])[0]?.changes ?? {},
		households: changesAt(before, snapshot, 'household', same),
		actors: changesAt(before, snapshot, 'actor', pairs),
		price: priceOf(before, applied)
	};
}

/** Results of every headline measure, worked out once a snapshot. */
const resultsOf: (snapshot: Snapshot) => readonly Result[] = remember((snapshot) =>
	HEADLINES.map((measure) => measure.compute(snapshot, SCREEN))
);

function changesAt(
	before: Snapshot,
	after: Snapshot,
	scope: Measure['scope'],
	nodes: readonly (readonly [number, number])[]
): NodeChange[] {
	const changed = new Map<number, Record<string, Change>>();
	nodes.forEach(([was, now], i) => {
		if (was < 0 || now < 0) changed.set(i, {});
	});
	const [then, now] = [resultsOf(before), resultsOf(after)];
	HEADLINES.forEach((measure, m) => {
		if (measure.scope !== scope) return;
		for (let i = 0; i < nodes.length; i++) {
			const [from, to] = nodes[i]!;
			const was = from < 0 ? null : numberAt(then[m]!, from);
			const is = to < 0 ? null : numberAt(now[m]!, to);
			if (was === is) continue;
			const changes = changed.get(i) ?? {};
			changes[measure.id] = { before: was, after: is };
			changed.set(i, changes);
		}
	});
	return [...changed]
		.sort(([i], [k]) => i - k)
		.map(([i, changes]) => ({ before: nodes[i]![0], after: nodes[i]![1], changes }));
}

/** The number of a result at a node, or how long its list is. */
function numberAt(result: Result, i: number): number | null {
	switch (result.kind) {
		case 'number':
		case 'best':
			return Number.isNaN(result.value) ? null : result.value;
		case 'numbers':
			return Number.isNaN(result.values[i]!) ? null : result.values[i]!;
		case 'nodeLists':
		case 'pairLists':
		case 'sizeLists': {
			if ('absent' in result && result.absent?.(i) !== undefined) return null;
			const { offsets } = result.lists;
			return (offsets[i + 1]! - offsets[i]!) / (result.kind === 'pairLists' ? 2 : 1);
		}
		case 'nodes':
		case 'sizes':
			return result.values.length;
		case 'pairs':
			return result.values.length / 2;
		default:
			return null;
	}
}

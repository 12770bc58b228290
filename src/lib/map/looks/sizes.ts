import { listAt } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { MeasureId } from '#lib/measures/index.ts';
import { weightsBy } from './dress.ts';
import { degreeOf } from '../levels/net.ts';
import type { Scene, SceneNode } from '../scene.ts';
import { SIZES } from '../wish.ts';

/** Measures of people that a size can follow; loaded when somebody asks for them. */
export async function sizeMeasures(): Promise<readonly MeasureId[]> {
	const { MEASURES } = await import('#lib/measures/index.ts');
	return MEASURES.filter(
		({ scope, level, id }) => scope === 'actor' && level === 'headline' && id !== 'degree'
	).map(({ id }) => id);
}

/**
 * A number of every person to follow in size; undefined when there is no such thing. Where
 * a number should not be read, it is NaN.
 */
export async function sizesBy(
	snapshot: Snapshot,
	by: string
): Promise<ArrayLike<number> | undefined> {
	const each = (of: (helper: number) => number): Float64Array =>
		Float64Array.from({ length: snapshot.helpers }, (_, helper) => of(helper));
	if (by === 'same') return each(() => 0.4);
	if (by === 'contacts') return each((helper) => degreeOf(snapshot, helper));
	if (by === 'households') return each((helper) => householdsOf(snapshot, helper));
	const { startBetweenness, startMeasure } = await import('#lib/work/client.ts');
	if (by === 'routes') return startBetweenness(snapshot.contacts, () => {}).result;
	const { findMeasure } = await import('#lib/measures/index.ts');
	const measure = findMeasure(by as MeasureId);
	if (!measure || measure.scope !== 'actor') return undefined;
	const result = await startMeasure({ snapshot, id: by as MeasureId }, () => {}).result;
	const valueOf = (helper: number): number =>
		result.kind === 'numbers'
			? result.values[helper]!
			: result.kind === 'nodeLists' || result.kind === 'pairLists'
				? listAt(result.lists, helper).length / (result.kind === 'pairLists' ? 2 : 1)
				: NaN;
	return each((helper) => (measure.guard?.(snapshot, helper) ? NaN : valueOf(helper)));
}

/** Of each node between 0 and 1: people by a number of theirs, the rest by how many people. */
export function weightsOf(
	scene: Scene,
	values: ArrayLike<number> | undefined,
	by: string
): Float64Array {
	const ofPeople = weightsBy(scene, (node) =>
		node.kind === 'helper' ? (values ? values[node.number]! : node.contacts) : 0
	);
	if (by === 'same') ofPeople.fill(0.16);
	const ofGroups = weightsBy(scene, (node) => (isGroup(node) ? node.people : 0));
	return Float64Array.from(scene.nodes, (node, i) => (isGroup(node) ? ofGroups : ofPeople)[i]!);
}

function isGroup({ kind }: SceneNode): boolean {
	return kind === 'organisation' || kind === 'domain';
}

export function isMeasure(by: string): boolean {
	return !(SIZES as readonly string[]).includes(by);
}

function householdsOf({ support }: Snapshot, helper: number): number {
	return new Set(Array.from(listAt(support.ofHelper, helper), (row) => support.household[row]!))
		.size;
}

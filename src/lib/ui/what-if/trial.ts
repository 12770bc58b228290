import type { Scenario } from '#lib/domain/scenario.ts';
import type { Directory } from '#lib/graph/directory.ts';
import { applyScenario, directoryAfter, type Applied } from '#lib/graph/scenario/apply.ts';
import { codesOf, type Codes } from '#lib/graph/scenario/codes.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { effectOf, type Effect } from '#lib/measures/effect.ts';

/** What a trial starts from. */
export interface Base {
	readonly snapshot: Snapshot;
	readonly directory: Directory;
	readonly codes: Codes;
}

/** Edits tried on a base, with everything that the page tells of them. */
export interface Trial {
	readonly applied: Applied;
	readonly directory: Directory;
	readonly effect: Effect;
}

export function baseOf(snapshot: Snapshot, directory: Directory): Base {
	return { snapshot, directory, codes: codesOf(snapshot, directory) };
}

export function tryOut({ snapshot, directory, codes }: Base, edits: Scenario): Trial {
	const applied = applyScenario(snapshot, codes, edits);
	return {
		applied,
		directory: directoryAfter(directory, snapshot, applied),
		effect: effectOf(snapshot, applied)
	};
}

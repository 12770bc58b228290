import { starts, type Directory } from '#lib/graph/directory.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { remember } from '#lib/graph/walks/remember.ts';
import type { Language } from '../language.ts';
import { thinLine } from '../sentences/organisations.ts';
import type { Names } from './names.ts';

/** The line between two organisations, as people make it. */
export interface Line {
	readonly a: number;
	readonly b: number;
	/** Everything runs through one person. */
	readonly isThin: boolean;
	/** Of a, or of b, one person is in view: then thin says nothing. */
	readonly isForced: boolean;
	/** Whoever is in every contact of the line. */
	readonly carriers: readonly number[];
}

/** Whether what divides people here are organisations, so that groups may be called so. */
export function dividedByOrganisation(snapshot: Snapshot, directory: Directory): boolean {
	const { organisation } = starts(snapshot);
	return (
		snapshot.organisations > 0 &&
		snapshot.groups === snapshot.organisations &&
		directory.groups.every((code, group) => code === directory.codes[organisation + group])
	);
}

/** All lines, by the two organisations. */
export const linesOf: (snapshot: Snapshot) => readonly Line[] = remember((snapshot) => {
	const { length, a, b, redundancy, carriers, oneMemberInView } = groupPairsOf(snapshot);
	return Array.from({ length }, (_, i) => ({
		a: a[i]!,
		b: b[i]!,
		isThin: redundancy[i] === 1,
		isForced: oneMemberInView[i] === 1,
		carriers: Array.from(carriers.subarray(i * 2, i * 2 + 2)).filter((carrier) => carrier >= 0)
	}));
});

const byCarrier = remember((snapshot: Snapshot) => {
	const lines = new Map<number, Line[]>();
	for (const line of linesOf(snapshot)) {
		for (const carrier of line.carriers) {
			const before = lines.get(carrier);
			if (before) before.push(line);
			else lines.set(carrier, [line]);
		}
	}
	return lines;
});

/** Lines all of whose contacts run through one helper. */
export function linesThrough(snapshot: Snapshot, helper: number): readonly Line[] {
	return byCarrier(snapshot).get(helper) ?? [];
}

/** Per organisation (or group) how many people are in view. */
export const peopleIn: (snapshot: Snapshot) => Int32Array = remember(({ groups, helper }) => {
	const people = new Int32Array(groups);
	for (const group of helper.group) if (group >= 0) people[group]!++;
	return people;
});

/** Through whom a thin line runs. */
export function lineSentence({ a, b, carriers }: Line, names: Names, language: Language): string {
	const [organisation, otherOrganisation] = [names.organisation(a), names.organisation(b)];
	return thinLine(
		{ organisation, otherOrganisation, carriers: carriers.map(names.role) },
		language
	);
}

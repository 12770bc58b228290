import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Language } from '../../language.ts';
import { deputy, deputyCandidates } from '../../sentences/role.ts';
import type { Names } from '../names.ts';
import { present } from '../reading.ts';

/** Who takes over for a professional, or who might. */
export function deputySentences(
	snapshot: Snapshot,
	helper: number,
	names: Names,
	language: Language
): readonly string[] {
	const { deputies, support } = snapshot;
	const forAll: number[] = [];
	const forSome = new Map<number, number>();
	for (let k = deputies.offsets[helper]!; k < deputies.offsets[helper + 1]!; k++) {
		const who = deputies.deputy[k]!;
		if (who === helper) continue;
		if (deputies.household[k] === -1) forAll.push(who);
		else forSome.set(who, (forSome.get(who) ?? 0) + 1);
	}
	const sentences = deputy(
		{
			deputies: forAll.map(names.role),
			forSome: [...forSome].map(([who, count]) => ({ deputy: names.role(who), count })),
			isAsked: deputies.askedNone[helper] === 1
		},
		language
	);
	const helps = support.ofHelper.offsets[helper + 1]! > support.ofHelper.offsets[helper]!;
	if (forAll.length > 0 || !helps) return sentences;
	const candidates = takeoverCandidates(snapshot, helper).filter(({ who }) => !forSome.has(who));
	return present([...sentences, deputyCandidates(candidates.length, language)]);
}

/** Whether somebody takes over for a professional everywhere: then nothing is to be arranged. */
export function hasDeputy({ deputies }: Snapshot, helper: number): boolean {
	for (let k = deputies.offsets[helper]!; k < deputies.offsets[helper + 1]!; k++) {
		if (deputies.household[k] === -1 && deputies.deputy[k] !== helper) return true;
	}
	return false;
}

/** A colleague of the same organisation, and at how many of the households they help too. */
export interface Candidate {
	readonly who: number;
	readonly shared: number;
}

/** Colleagues of the same organisation who help one of the same households, rising. */
export function takeoverCandidates(snapshot: Snapshot, helper: number): readonly Candidate[] {
	const { support } = snapshot;
	const { formal, organisation } = snapshot.helper;
	if (organisation[helper]! < 0) return [];
	const { offsets, values } = support.ofHelper;
	const households = new Set<number>();
	for (let k = offsets[helper]!; k < offsets[helper + 1]!; k++) {
		households.add(support.household[values[k]!]!);
	}
	const found = new Map<number, number>();
	for (const household of households) {
		const here = new Set<number>();
		for (let i = support.offsets[household]!; i < support.offsets[household + 1]!; i++) {
			const p = support.helper[i]!;
			const isColleague = formal[p] && organisation[p] === organisation[helper];
			if (isColleague && p !== helper) here.add(p);
		}
		for (const p of here) found.set(p, (found.get(p) ?? 0) + 1);
	}
	return [...found].sort(([a], [b]) => a - b).map(([who, shared]) => ({ who, shared }));
}

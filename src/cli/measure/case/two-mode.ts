import { refuse } from '#lib/domain/problem.ts';
import { pairsOf } from '#lib/graph/walks/rows.ts';
import type { CaseFile, Cases } from './input.ts';
import type { Value } from '../output.ts';

/** Who helps whom as pairs: how many households two helpers share. */
export function twoModeCase({ id, input }: CaseFile): Cases {
	const teams = new Map<string, Set<string>>();
	for (const [household, provider] of seatsOf(input.household_provider)) {
		teams.set(household, (teams.get(household) ?? new Set()).add(provider));
	}
	const shared = new Map<string, number>();
	for (const team of teams.values()) {
		for (const pair of pairsIn(team)) shared.set(pair, (shared.get(pair) ?? 0) + 1);
	}
	const values: Record<string, Value> = {
		care_density_pollack: perTeam(teams, (pair) => shared.get(pair)!),
		'projection_weights[projection=provider]': Object.fromEntries([...shared].sort(inOrder))
	};
	const { provider_type: types, weights } = input;
	if (isNamed(types) && isNamed(weights)) {
		const weightOf = (pair: string): number => {
			const kinds = pair.split('|').map((provider) => String(types[provider]));
			return Number(weights[kinds.sort().join('-')] ?? 1);
		};
		values.fragmented_care_density = perTeam(teams, (pair) => weightOf(pair) * shared.get(pair)!);
	}
	return { [id]: values };
}

/** The mean of a weight over the pairs of each team; undefined below two. */
function perTeam(
	teams: ReadonlyMap<string, ReadonlySet<string>>,
	weight: (pair: string) => number
) {
	return Object.fromEntries(
		[...teams].map(([household, team]) => {
			const sum = pairsIn(team).reduce((total, pair) => total + weight(pair), 0);
			return [household, team.size < 2 ? null : sum / pairsOf(team.size)];
		})
	);
}

function pairsIn(team: ReadonlySet<string>): string[] {
	const members = [...team].sort();
	return members.flatMap((a, i) => members.slice(i + 1).map((b) => `${a}|${b}`));
}

function inOrder([a]: readonly [string, number], [b]: readonly [string, number]): number {
	return a < b ? -1 : 1;
}

function seatsOf(value: unknown): [string, string][] {
	const isList =
		Array.isArray(value) &&
		value.every(
			(row) =>
				Array.isArray(row) && row.length === 2 && row.every((each) => typeof each === 'string')
		);
	return isList
		? (value as [string, string][])
		: refuse('case-invalid', { field: 'household_provider' });
}

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { starts } from '#lib/graph/directory.ts';
import type { Findable } from './find.ts';
import { householdCode, organisationOf, type Net } from '../levels/net.ts';
import type { NodeKind } from '../scene.ts';

/** Somebody or something that can be looked for, and where it stands in the net. */
export interface NetFindable extends Findable {
	readonly kind: Exclude<NodeKind, 'domain'>;
}

/**
 * All people, organisations and households that the lens shows.
 *
 * @param aliases other names by place in the lists of the directory
 */
export function findablesOf(
	net: Net,
	aliases: readonly (readonly [number, string])[]
): readonly NetFindable[] {
	const { snapshot, directory, people, kinds } = net;
	const others = new Map<number, string[]>();
	for (const [at, text] of aliases) others.set(at, [...(others.get(at) ?? []), text]);
	const start = starts(snapshot);
	const members = new Int32Array(snapshot.organisations);
	for (const o of snapshot.helper.organisation) if (o >= 0) members[o]!++;
	return [
		...people.map(([name, under], helper) => ({
			kind: 'helper' as const,
			code: directory.codes[helper]!,
			name,
			under,
			aliases: others.get(helper) ?? []
		})),
		...Array.from({ length: snapshot.organisations }, (_, o) => ({
			kind: 'organisation' as const,
			...organisationOf(net, o),
			under: kinds.organisation(members[o]!),
			aliases: others.get(start.organisation + o) ?? []
		})),
		...Array.from({ length: snapshot.households }, (_, h) => ({
			kind: 'household' as const,
			code: householdCode(net, h),
			name: householdCode(net, h),
			under: kinds.household,
			aliases: []
		}))
	];
}

/** What every code of the map is called: people, organisations, households and domains. */
export function namesOf(
	{ directory, domainNames }: Net,
	findables: readonly NetFindable[]
): ReadonlyMap<string, string> {
	return new Map([
		...findables.map(({ code, name }): [string, string] => [code, name]),
		...directory.domains.map((code, i): [string, string] => [code, domainNames[i]!])
	]);
}

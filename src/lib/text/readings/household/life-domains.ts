import { listAt } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Language } from '../../language.ts';
import { lifeDomainsApart, lifeDomainsBlank, sharedLifeDomain } from '../../sentences/needs.ts';
import { words } from '../../words.ts';
import type { Names } from '../names.ts';
import { present } from '../reading.ts';

/** So many roles are read out; the others are counted. */
const READ_OUT = 3;

/** Per life domain of a household its professionals, rising; and the professionals without any. */
export function lifeDomainsOf(snapshot: Snapshot, household: number) {
	const { support, helper } = snapshot;
	const professionals = new Map<number, boolean>();
	const byDomain = new Map<number, number[]>();
	for (let i = support.offsets[household]!; i < support.offsets[household + 1]!; i++) {
		const p = support.helper[i]!;
		if (!helper.formal[p]) continue;
		const domains = listAt(support.lifeDomains, i);
		professionals.set(p, professionals.get(p) === true || domains.length > 0);
		for (const domain of domains) {
			const before = byDomain.get(domain) ?? [];
			if (before.at(-1) !== p) byDomain.set(domain, [...before, p]);
		}
	}
	const blank = [...professionals.values()].filter((isFilled) => !isFilled).length;
	return { byDomain, professionals: professionals.size, blank };
}

/** In which life domains several professionals work, or that there are none. */
export function lifeDomainSentences(
	snapshot: Snapshot,
	household: number,
	names: Names,
	language: Language
): readonly string[] {
	const { byDomain, professionals, blank } = lifeDomainsOf(snapshot, household);
	const shared = [...byDomain]
		.filter(([, helpers]) => helpers.length > 1)
		.sort(([a], [b]) => a - b)
		.map(([domain, helpers]) =>
			sharedLifeDomain(
				{
					lifeDomain: names.lifeDomain(domain),
					count: helpers.length,
					roles: readOut(helpers, names, language)
				},
				language
			)
		);
	if (blank === professionals) return shared;
	return present([
		...(shared.length > 0 ? shared : [lifeDomainsApart({ professionals, blank }, language)]),
		lifeDomainsBlank({ professionals, blank }, language)
	]);
}

/** The first few roles, short where that tells them apart, and how many others there are. */
function readOut(helpers: readonly number[], names: Names, language: Language): readonly string[] {
	const first = helpers.length > READ_OUT + 1 ? helpers.slice(0, READ_OUT) : helpers;
	const short = first.map((helper) => names.shortRole(helper));
	const roles = short.map((role, i) =>
		short.indexOf(role) === short.lastIndexOf(role) ? role : names.role(first[i]!)
	);
	const others = helpers.length - first.length;
	return others === 0 ? roles : [...roles, words(language).phrases.others(others)];
}

import { starts } from '#lib/graph/directory.ts';
import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { capital } from '#lib/text/format/template.ts';
import { networkReading } from '#lib/text/readings/network.ts';
import type { Reading } from '#lib/text/readings/reading.ts';
import type { Study } from './study.ts';

interface OrganisationRow {
	readonly code: string;
	readonly name: string;
	readonly people: number;
	readonly households: number;
	readonly inside: number;
	readonly across: number;
}

/** A line between two organisations, as their people make it. */
interface LineRow {
	readonly a: string;
	readonly b: string;
	readonly ties: number;
	/** The fewest people whose departure ends it. */
	readonly redundancy: number;
	/** Who is in every contact of it; empty when several carry it. */
	readonly carriers: readonly { readonly code: string; readonly name: string }[];
	readonly isOneMember: boolean;
}

export interface OrganisationsPage {
	readonly reading: Reading;
	readonly rows: readonly OrganisationRow[];
	readonly lines: readonly LineRow[];
	/** Pairs that name each other as organisations, without people. */
	readonly named: readonly (readonly [string, string])[];
}

/** All organisations that have people or lines in view, by name. */
export function organisationsPage(study: Study): OrganisationsPage {
	const { view, directory, names, language } = study;
	const { snapshot } = view;
	const first = starts(snapshot).organisation;
	const counts = countsOf(study);
	const rows = Array.from({ length: snapshot.organisations }, (_, o) => ({
		code: directory.codes[first + o]!,
		name: names.organisation(o),
		people: counts.people[o]!,
		households: counts.households[o]!.size,
		inside: counts.inside[o]!,
		across: counts.across[o]!
	}));
	const byName = new Intl.Collator(language);
	return {
		reading: networkReading(snapshot, directory, language),
		rows: rows.sort((x, y) => byName.compare(x.name, y.name)),
		lines: linesOf(study),
		named: namedPairs(study)
	};
}

function countsOf({ view: { snapshot } }: Study) {
	const { helper, support, contacts } = snapshot;
	const people = new Int32Array(snapshot.organisations);
	const inside = new Int32Array(snapshot.organisations);
	const across = new Int32Array(snapshot.organisations);
	const households = Array.from({ length: snapshot.organisations }, () => new Set<number>());
	for (let p = 0; p < snapshot.helpers; p++) {
		const own = helper.organisation[p]!;
		if (own < 0) continue;
		people[own]!++;
		for (let k = contacts.offsets[p]!; k < contacts.offsets[p + 1]!; k++) {
			const other = helper.organisation[contacts.targets[k]!]!;
			// Within an organisation each contact is met from both ends.
			if (other === own) inside[own]! += contacts.targets[k]! > p ? 1 : 0;
			else across[own]!++;
		}
	}
	for (let i = 0; i < support.helper.length; i++) {
		if (!helper.formal[support.helper[i]!]) continue;
		const { offsets, values } = support.organisations;
		for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
			households[values[k]!]!.add(support.household[i]!);
		}
	}
	return { people, inside, across, households };
}

function linesOf({ view: { snapshot }, names, directory }: Study): readonly LineRow[] {
	const pairs = groupPairsOf(snapshot);
	return Array.from({ length: pairs.length }, (_, i) => ({
		a: names.organisation(pairs.a[i]!),
		b: names.organisation(pairs.b[i]!),
		ties: pairs.ties[i]!,
		redundancy: pairs.redundancy[i]!,
		carriers: Array.from(pairs.carriers.subarray(2 * i, 2 * i + 2))
			.filter((carrier) => carrier >= 0)
			.map((carrier) => ({
				code: directory.codes[carrier]!,
				name: capital(names.role(carrier))
			})),
		isOneMember: pairs.oneMemberInView[i] === 1
	}));
}

/** Where people of the two are in contact too, the line says it already. */
function namedPairs({ view: { snapshot }, names }: Study): OrganisationsPage['named'] {
	const { offsets, targets } = snapshot.organisationContacts;
	const { a: from, b: to } = groupPairsOf(snapshot);
	const told = new Set(Array.from(from, (one, i) => `${one} ${to[i]}`));
	const pairs: (readonly [string, string])[] = [];
	for (let a = 0; a < snapshot.organisations; a++) {
		for (const b of targets.subarray(offsets[a], offsets[a + 1])) {
			if (b > a && !told.has(`${a} ${b}`))
				pairs.push([names.organisation(a), names.organisation(b)]);
		}
	}
	return pairs;
}

import { agreedNotSeen } from '#lib/graph/suggestions/agreed.ts';
import { secondCarriers } from '#lib/graph/suggestions/introduce.ts';
import { groupPairsOf } from '#lib/graph/walks/groups/pairs.ts';
import { fewAnswered } from '#lib/measures/guards.ts';
import { capital } from '#lib/text/format/template.ts';
import { networkReading } from '#lib/text/readings/network.ts';
import type { Reading } from '#lib/text/readings/reading.ts';
import {
	crossingCarriers,
	domainSilosOf,
	silosOf,
	type Carriers,
	type Silo
} from './organisations/crossings.ts';
import { groupsOf } from './organisations/groups.ts';
import { handingOver, type HandingOver } from './organisations/handing-over.ts';
import { matrixOf, type Matrix } from './organisations/matrix.ts';
import type { Study } from './study.ts';

/** A line between two organisations, as their people make it. */
interface LineRow {
	readonly a: { readonly code: string; readonly name: string };
	readonly b: { readonly code: string; readonly name: string };
	readonly ties: number;
	/** The fewest people whose departure ends it. */
	readonly redundancy: number;
	/** Who is in every contact of it; empty when several carry it, or nobody may be told apart. */
	readonly carriers: readonly { readonly code: string; readonly name: string }[];
	readonly isOneMember: boolean;
	/** Two others who could meet, so that it no longer runs through one person alone. */
	readonly couldMeet?: readonly [string, string];
}

export interface OrganisationsPage {
	readonly reading: Reading;
	readonly hasOrganisations: boolean;
	readonly silos: readonly Silo[];
	readonly domains: readonly Silo[];
	readonly matrix: Matrix;
	readonly lines: readonly LineRow[];
	/** Too few were spoken to: nobody is told apart from the others. */
	readonly isGuarded: boolean;
	readonly carriers: Carriers;
	readonly handing: HandingOver;
	/** Pairs that name each other as organisations, without people. */
	readonly named: readonly (readonly [string, string])[];
}

/** What is known of organisations and the lines between them. */
export function organisationsPage(study: Study): OrganisationsPage {
	const { view, directory, language } = study;
	return {
		reading: networkReading(view.snapshot, directory, language),
		hasOrganisations: view.snapshot.organisations > 0,
		silos: silosOf(study),
		domains: domainSilosOf(study),
		matrix: matrixOf(study),
		lines: linesOf(study),
		isGuarded: isGuarded(study),
		carriers: crossingCarriers(study),
		handing: handingOver(study),
		named: namedPairs(study)
	};
}

function isGuarded({ view }: Study): boolean {
	return fewAnswered(view.snapshot) !== undefined;
}

function linesOf(study: Study): readonly LineRow[] {
	const { names, directory } = study;
	const { snapshot } = study.view;
	const pairs = groupPairsOf(snapshot);
	const groups = groupsOf(study);
	const mayName = !isGuarded(study);
	const meetings = mayName ? meetingsOf(study) : undefined;
	// One object each, however many lines it has: a page writes what is the same only once.
	const named = once((group) => ({ code: groups.code(group), name: groups.name(group) }));
	const carrying = once((carrier) => ({
		code: directory.codes[carrier]!,
		name: capital(names.role(carrier))
	}));
	return Array.from({ length: pairs.length }, (_, i) => ({
		a: named(pairs.a[i]!),
		b: named(pairs.b[i]!),
		ties: pairs.ties[i]!,
		redundancy: pairs.redundancy[i]!,
		carriers: Array.from(pairs.carriers.subarray(2 * i, 2 * i + 2))
			.filter((carrier) => mayName && carrier >= 0)
			.map(carrying),
		isOneMember: pairs.oneMemberInView[i] === 1,
		couldMeet: meetings?.get(`${pairs.a[i]} ${pairs.b[i]}`)
	}));
}

/** What is made of each number, made when it is first asked for. */
function once<Value>(make: (key: number) => Value): (key: number) => Value {
	const made = new Map<number, Value>();
	return (key) => {
		const found = made.get(key) ?? make(key);
		made.set(key, found);
		return found;
	};
}

/** Per thin line the codes of two others who could meet; nobody where there are none. */
function meetingsOf({ view, directory }: Study): ReadonlyMap<string, readonly [string, string]> {
	const found = secondCarriers(view.snapshot, { agreed: agreedNotSeen(view) });
	return new Map(
		found.flatMap(({ a, b, introduction: two }) =>
			two ? [[`${a} ${b}`, [directory.codes[two.a]!, directory.codes[two.b]!]] as const] : []
		)
	);
}

/** Where people of the two are in contact too, the line says it already. */
function namedPairs(study: Study): OrganisationsPage['named'] {
	const { names } = study;
	const { snapshot } = study.view;
	const { offsets, targets } = snapshot.organisationContacts;
	const { a: from, b: to } = groupPairsOf(snapshot);
	const areOrganisations = groupsOf(study).areOrganisations;
	const told = new Set(areOrganisations ? Array.from(from, (one, i) => `${one} ${to[i]}`) : []);
	const pairs: (readonly [string, string])[] = [];
	for (let a = 0; a < snapshot.organisations; a++) {
		for (const b of targets.subarray(offsets[a], offsets[a + 1])) {
			if (b > a && !told.has(`${a} ${b}`))
				pairs.push([names.organisation(a), names.organisation(b)]);
		}
	}
	return pairs;
}

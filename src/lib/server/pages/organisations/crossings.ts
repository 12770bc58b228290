import { listAt } from '#lib/domain/records/lists.ts';
import type { Snapshot } from '#lib/graph/snapshot.ts';
import {
	carriersOf,
	crossingsOf,
	groupLists,
	type Crossing
} from '#lib/graph/walks/groups/crossings.ts';
import { fewAnswered } from '#lib/measures/guards.ts';
import type { Language } from '#lib/text/language.ts';
import { across, acrossDomains } from '#lib/text/sentences/network.ts';
import { crossings, organisationSize } from '#lib/text/sentences/organisations.ts';
import { nameHelper, type Naming } from '../people.ts';
import type { Study } from '../study.ts';
import { groupsOf } from './groups.ts';

/** Whether the contacts of an organisation or a life domain stay within, beside what chance would show. */
export interface Silo {
	readonly name: string;
	readonly people: number;
	/** Households that its people come to; missing where that is not counted. */
	readonly households?: number;
	readonly contacts: number;
	/** Of 100 contacts how many go outside, and how many would by chance; missing without contacts. */
	readonly share?: number;
	readonly expected?: number;
	readonly sentence: string;
}

/** Somebody with contacts in other organisations. */
interface Carrier extends Naming {
	readonly across: number;
	readonly within: number;
	readonly organisations: number;
}

export interface Carriers {
	/** Too few were spoken to: nobody is told apart. */
	readonly isGuarded: boolean;
	/** By code. */
	readonly rows: readonly Carrier[];
	readonly sentence?: string;
}

/** Per organisation, or whatever else divides people, by name. */
export function silosOf(study: Study): readonly Silo[] {
	const { view, language } = study;
	const { snapshot } = view;
	const groups = groupsOf(study);
	const households = groups.areOrganisations ? householdsPerOrganisation(snapshot) : undefined;
	return toSilos(
		crossingsOf(snapshot, groupLists(snapshot), snapshot.groups),
		groups.name,
		(values, group) =>
			values.members > 0
				? across({ ...values, byOrganisation: groups.areOrganisations }, language)
				: nobodyOf(groups.name(group), language),
		language,
		households
	);
}

/** Of an organisation that is known by its name alone. */
function nobodyOf(organisation: string, language: Language): string {
	return organisationSize({ organisation, people: 0, households: 0 }, language).join(' ');
}

/** Households that a professional comes to on behalf of each organisation. */
function householdsPerOrganisation({ support, helper, organisations }: Snapshot): Int32Array {
	const met = Array.from({ length: organisations }, () => new Set<number>());
	for (let i = 0; i < support.helper.length; i++) {
		if (!helper.formal[support.helper[i]!]) continue;
		for (const organisation of listAt(support.organisations, i)) {
			met[organisation]!.add(support.household[i]!);
		}
	}
	return Int32Array.from(met, ({ size }) => size);
}

/** Per life domain of the people in view; somebody may be of several. */
export function domainSilosOf({ view: { snapshot }, names, language }: Study): readonly Silo[] {
	return toSilos(
		crossingsOf(snapshot, snapshot.helper.lifeDomains, snapshot.domains),
		names.lifeDomain,
		(values) => acrossDomains(values, language),
		language
	);
}

function toSilos(
	found: readonly Crossing[],
	nameOf: (i: number) => string,
	say: (values: Crossing, i: number) => string,
	language: Language,
	households?: Int32Array
): readonly Silo[] {
	const byName = new Intl.Collator(language);
	return found
		.flatMap((one, i): Silo[] => {
			const { members, contacts, expected } = one;
			// An organisation without people is told as well.
			if (members === 0 && !households) return [];
			const ofHundred = (count: number): number => Math.round((100 * count) / contacts);
			return [
				{
					name: nameOf(i),
					people: members,
					...(households ? { households: households[i]! } : {}),
					contacts,
					...(contacts > 0 ? { share: ofHundred(one.across), expected: ofHundred(expected) } : {}),
					sentence: say(one, i)
				}
			];
		})
		.sort((x, y) => byName.compare(x.name, y.name));
}

/** Many contacts across: at least this many, and as many as the top 1 in 10 of those who have any. */
const MANY = 4;

/** Persons only: more people may hold a function. */
export function crossingCarriers(study: Study): Carriers {
	const { snapshot } = study.view;
	if (fewAnswered(snapshot)) return { isGuarded: true, rows: [] };
	const { across: out, within, groups } = carriersOf(snapshot);
	const { formal, person } = snapshot.helper;
	const carrying: number[] = [];
	for (let p = 0; p < snapshot.helpers; p++) {
		if (formal[p] && person[p] && out[p]! > 0) carrying.push(p);
	}
	const rising = carrying.map((p) => out[p]!).sort((a, b) => a - b);
	const least = Math.max(MANY, rising[Math.floor(rising.length * 0.9)] ?? 0);
	const many = carrying.filter((p) => out[p]! >= least);
	return {
		isGuarded: false,
		rows: many.map((p) => ({
			...nameHelper(study, p),
			across: out[p]!,
			within: within[p]!,
			organisations: groups[p]!
		})),
		sentence: crossings({ count: many.length, least }, study.language)
	};
}

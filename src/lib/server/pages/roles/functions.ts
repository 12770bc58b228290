import { listAt } from '#lib/domain/records/lists.ts';
import { householdsLosingOrganisation } from '#lib/measures/actor/households-at-stake.ts';
import { capital } from '#lib/text/format/template.ts';
import { present } from '#lib/text/readings/reading.ts';
import { householdsOf, soleAt } from '#lib/text/readings/role/sole.ts';
import { listsOf } from '#lib/text/readings/values.ts';
import { managersOfFunction, soleOfFunction } from '#lib/text/sentences/role.ts';
import { words } from '#lib/text/words.ts';
import type { Study } from '../study.ts';

/** All who have one function at one organisation: what is told while nobody may be told apart. */
export interface FunctionRow {
	readonly name: string;
	readonly organisation: string;
	/** Missing where only the function is known, and not how many people have it. */
	readonly people?: number;
	readonly households: number;
	/** What runs through one of them, in a sentence or two. */
	readonly consequence: readonly string[];
	/** Codes of households whose contact with an organisation runs through one of them. */
	readonly sole: readonly string[];
	/** How many more of them there are than fit on the page. */
	readonly soleMore: number;
}

/** Of one function no more households are listed: of a city there are thousands. */
const MOST = 60;

/** What is gathered of one function at one organisation. */
interface Gathered {
	readonly name: string;
	readonly organisation: string;
	people: number;
	readonly households: Set<number>;
	managed: number;
	/** Per organisation at which households it is met through one person. */
	readonly sole: Map<number, Set<number>>;
}

/** Professionals by organisation and function, in the order of the alphabet: no one is named. */
export function functionRows(study: Study): readonly FunctionRow[] {
	const { snapshot } = study.view;
	const gathered = new Map<string, Gathered>();
	for (let helper = 0; helper < snapshot.helpers; helper++) {
		if (snapshot.helper.formal[helper]) add(study, helper, gathered);
	}
	const { compare } = new Intl.Collator(study.language);
	return [...gathered.values()]
		.sort((a, b) => compare(a.organisation, b.organisation) || compare(a.name, b.name))
		.map((one) => rowOf(study, one));
}

function add(study: Study, helper: number, gathered: Map<string, Gathered>): void {
	const { view, directory, names, language } = study;
	const { snapshot } = view;
	const say = words(language).listsScreen.roles;
	const functionName = directory.functions[helper]!.trim();
	const employer = snapshot.helper.organisation[helper]!;
	const key = `${employer} ${functionName.toLowerCase()}`;
	const found = gathered.get(key) ?? {
		name: capital(functionName || say.noFunction),
		organisation: employer < 0 ? say.noOrganisation : names.organisation(employer),
		people: 0,
		households: new Set<number>(),
		managed: 0,
		sole: new Map<number, Set<number>>()
	};
	gathered.set(key, found);
	const { households, managed } = householdsOf(snapshot, helper);
	for (const household of households) found.households.add(household);
	found.people += snapshot.helper.person[helper]!;
	found.managed += managed;
	const losing = listAt(listsOf(snapshot, householdsLosingOrganisation), helper);
	for (const household of losing) {
		for (const [organisation] of soleAt(
			snapshot,
			helper,
			[household],
			snapshot.support.organisations
		)) {
			const at = found.sole.get(organisation) ?? new Set();
			found.sole.set(organisation, at.add(household));
		}
	}
}

function rowOf({ names, language }: Study, one: Gathered): FunctionRow {
	const sole = [...one.sole].sort(([a], [b]) => a - b);
	const households = new Set(sole.flatMap(([, at]) => [...at]));
	return {
		name: one.name,
		organisation: one.organisation,
		...(one.people > 0 ? { people: one.people } : {}),
		households: one.households.size,
		consequence: present([
			managersOfFunction(one.managed, language),
			...sole.map(([organisation, { size: count }]) =>
				soleOfFunction({ count, organisation: names.organisation(organisation) }, language)
			)
		]),
		sole: [...households]
			.sort((a, b) => a - b)
			.slice(0, MOST)
			.map(names.household),
		soleMore: Math.max(0, households.size - MOST)
	};
}

import { listAt } from '#lib/domain/records/lists.ts';
import { degree } from '#lib/measures/actor/degree.ts';
import {
	householdsLosingCaseManager,
	householdsLosingDomain,
	householdsLosingOrganisation
} from '#lib/measures/actor/households-at-stake.ts';
import { fewAnswered } from '#lib/measures/guards.ts';
import type { Measure } from '#lib/measures/measure.ts';
import { capital } from '#lib/text/format/template.ts';
import { cutOffBy, whoIsCutOff } from '#lib/text/readings/cut-off.ts';
import { dividedByOrganisation, linesThrough } from '#lib/text/readings/organisation-lines.ts';
import type { Reading } from '#lib/text/readings/reading.ts';
import {
	deputySentences,
	hasDeputy,
	takeoverCandidates
} from '#lib/text/readings/role/deputies.ts';
import { carriesAlone, readRole, roleInNet, roleReading } from '#lib/text/readings/role.ts';
import { spokenWarning } from '#lib/text/readings/spoken.ts';
import { listsOf, numbersOf } from '#lib/text/readings/values.ts';
import { nameHelper, type Naming } from './people.ts';
import { functionRows, type FunctionRow } from './roles/functions.ts';
import type { Study } from './study.ts';

/** A role in the list of roles. */
interface RoleRow extends Naming {
	readonly households: number;
	/** Missing for whom contacts were not asked and nobody named one. */
	readonly contacts?: number;
	/** What happens without this role, in a sentence or two. */
	readonly consequence: readonly string[];
	/** Who takes over, or might; nothing where nothing hangs on this role alone. */
	readonly deputies: readonly string[];
}

export interface RolesPage {
	/** Without these the net falls apart, and without those it does not. */
	readonly only: readonly RoleRow[];
	/** The same, where somebody takes over by agreement: there the warning is off. */
	readonly arranged: readonly RoleRow[];
	readonly covered: readonly RoleRow[];
	readonly rest: readonly RoleRow[];
	/** Instead of all of these, when nobody may be told apart. */
	readonly functions: readonly FunctionRow[];
	/** Missing when enough people were spoken to. */
	readonly warning?: string;
	/** Too few were spoken to: nobody is told apart from the others, by name or by code. */
	readonly isGuarded: boolean;
}

/** Many contacts: at least this many, and as many as the top 1 in 20 of professionals. */
const MANY = 6;

/** All professionals by code, those on whom the net hangs apart from those with many contacts. */
export function rolesPage(study: Study): RolesPage {
	const { snapshot } = study.view;
	const none = { only: [], arranged: [], covered: [], rest: [], functions: [] };
	const warning = spokenWarning(snapshot, study.language);
	if (fewAnswered(snapshot) !== undefined) {
		return { ...none, functions: functionRows(study), isGuarded: true, warning };
	}
	const { formal, person } = snapshot.helper;
	const contacts = numbersOf(snapshot, degree);
	const sorted = contacts.filter((_, helper) => formal[helper]).sort();
	const many = Math.max(MANY, sorted[Math.floor(sorted.length * 0.95)] ?? 0);
	const groups = {
		only: [] as RoleRow[],
		arranged: [] as RoleRow[],
		covered: [] as RoleRow[],
		rest: [] as RoleRow[]
	};
	for (let helper = 0; helper < snapshot.helpers; helper++) {
		if (!formal[helper]) continue;
		const isApart = person[helper] === 1;
		if (isApart && cutOffBy(snapshot)[helper]! > 0) {
			const group = hasDeputy(snapshot, helper) ? groups.arranged : groups.only;
			group.push(roleRow(study, helper, 'net'));
		} else if (isApart && contacts[helper]! >= many) {
			groups.covered.push(roleRow(study, helper, 'net'));
		} else groups.rest.push(roleRow(study, helper, 'lines'));
	}
	return { ...none, ...groups, isGuarded: false };
}

/** Those set apart say first what they are to the whole net. */
function roleRow(study: Study, helper: number, about: 'net' | 'lines'): RoleRow {
	const { view, directory, names, language } = study;
	const { snapshot } = view;
	const byOrganisation = dividedByOrganisation(snapshot, directory);
	const subject = { snapshot, names, byOrganisation, helper, isClear: true, language };
	const { title } = readRole(subject);
	return {
		...nameHelper(study, helper),
		households: householdsOf(study, helper).length,
		...contactsOf(study, helper),
		// Where nothing else hangs on this role, its title is about the net already.
		consequence: about === 'net' ? [...new Set([roleInNet(subject), ...title])] : title,
		deputies:
			about === 'net' || carriesAlone(snapshot, helper) || hasDeputy(snapshot, helper)
				? deputySentences(snapshot, helper, names, language)
				: []
	};
}

function contactsOf({ view }: Study, helper: number): Pick<RoleRow, 'contacts'> {
	const contacts = numbersOf(view.snapshot, degree)[helper]!;
	return contacts > 0 || view.snapshot.helper.answered[helper] === 1 ? { contacts } : {};
}

interface Group {
	readonly code: string;
	readonly name: string;
}

/** One role: what hangs on it, and for whom. */
export interface RolePage extends Naming {
	readonly actor: number;
	/** Too few were spoken to: what hangs on this role is not told, and nobody is named. */
	readonly isGuarded: boolean;
	readonly reading: Reading;
	/** Codes of households by what they would lose. */
	readonly losing: {
		readonly org: readonly string[];
		readonly domain: readonly string[];
		readonly manager: readonly string[];
	};
	/** Lines between organisations that run through this role alone. */
	readonly lines: readonly { readonly a: Group; readonly b: Group }[];
	/** Professionals whom only this role joins to the others, by code. */
	readonly cutOff: readonly Naming[];
	readonly households: readonly string[];
	readonly contacts: readonly Naming[];
	/** Somebody in particular, of whom it can be said that they leave, and who takes over. */
	readonly isPerson: boolean;
	/** Who could take over, by code; missing for whom nothing has to be taken over. */
	readonly takeovers?: readonly Takeover[];
}

/** Somebody who could take over, or does by agreement. */
interface Takeover extends Naming {
	/** Households that they help too. */
	readonly shared: number;
	readonly isAgreed: boolean;
}

/** @returns undefined when the lens shows nobody of this code */
export function rolePage(study: Study, code: string): RolePage | undefined {
	const { view, directory, names, language } = study;
	const { snapshot } = view;
	const helper = directory.codes.slice(0, snapshot.helpers).indexOf(code);
	if (helper < 0) return undefined;
	const codes = (measure: Measure): readonly string[] =>
		Array.from(listAt(listsOf(snapshot, measure), helper), names.household);
	const { offsets, targets } = snapshot.contacts;
	const about = {
		actor: study.columns.actors.id[snapshot.actor[helper]!]!,
		reading: roleReading(snapshot, directory, helper, language),
		households: householdsOf(study, helper),
		isPerson: snapshot.helper.formal[helper] === 1 && snapshot.helper.person[helper] === 1
	};
	if (fewAnswered(snapshot) !== undefined) {
		const losing = { org: [], domain: [], manager: [] };
		const name = capital(names.unnamed(helper));
		return {
			...about,
			code,
			name,
			under: '',
			isGuarded: true,
			losing,
			cutOff: [],
			lines: [],
			contacts: []
		};
	}
	return {
		...about,
		...nameHelper(study, helper),
		isGuarded: false,
		losing: {
			org: codes(householdsLosingOrganisation),
			domain: codes(householdsLosingDomain),
			manager: codes(householdsLosingCaseManager)
		},
		lines: linesOf(study, helper),
		cutOff: whoIsCutOff(snapshot, helper).map((other) => nameHelper(study, other)),
		contacts: Array.from(targets.subarray(offsets[helper], offsets[helper + 1]), (other) =>
			nameHelper(study, other)
		),
		takeovers: takeoversFor(study, helper)
	};
}

/** None where what divides people are no organisations. */
function linesOf({ view, directory, names }: Study, helper: number): RolePage['lines'] {
	if (!dividedByOrganisation(view.snapshot, directory)) return [];
	const named = (group: number): Group => ({
		code: view.groupNames[group]!,
		name: names.organisation(group)
	});
	return linesThrough(view.snapshot, helper)
		.filter((line) => !line.isForced)
		.map(({ a, b }) => ({ a: named(a), b: named(b) }));
}

function takeoversFor(study: Study, helper: number): RolePage['takeovers'] {
	const { snapshot } = study.view;
	const { formal, person } = snapshot.helper;
	if (!formal[helper] || !person[helper] || householdsOf(study, helper).length === 0) {
		return undefined;
	}
	const { offsets, deputy } = snapshot.deputies;
	const agreed = new Set(deputy.subarray(offsets[helper], offsets[helper + 1]));
	agreed.delete(helper);
	const shared = new Map(
		takeoverCandidates(snapshot, helper).map((candidate) => [candidate.who, candidate.shared])
	);
	return [...new Set([...shared.keys(), ...agreed])]
		.sort((a, b) => a - b)
		.map((who) => ({
			...nameHelper(study, who),
			shared: shared.get(who) ?? 0,
			isAgreed: agreed.has(who)
		}));
}

function householdsOf({ view, names }: Study, helper: number): readonly string[] {
	const { support } = view.snapshot;
	const { offsets, values } = support.ofHelper;
	const rows = Array.from(values.subarray(offsets[helper], offsets[helper + 1]));
	return [...new Set(rows.map((row) => names.household(support.household[row]!)))];
}

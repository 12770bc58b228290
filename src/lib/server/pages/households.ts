import type { ConsultationState } from '#lib/domain/actor.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { starts } from '#lib/graph/directory.ts';
import { caseManager } from '#lib/measures/household/case-manager.ts';
import { formalProviderCount, informalCount } from '#lib/measures/household/providers.ts';
import { teamPairsContact, teamPairsKnown } from '#lib/measures/household/team-pairs.ts';
import { teamComponentsMax, teamComponentsMin } from '#lib/measures/household/team-parts.ts';
import { organisationCount } from '#lib/measures/household/variety.ts';
import { CANON } from '#lib/measures/measure.ts';
import { capital } from '#lib/text/format/template.ts';
import { listsOf, numbersOf } from '#lib/text/readings/values.ts';
import type { Study } from './study.ts';

/** One line of the list of households: counts, and what is known. */
export interface HouseholdRow {
	readonly code: string;
	readonly area: string;
	readonly professionals: number;
	readonly organisations: number;
	readonly ownCircle: number;
	readonly pairs: { readonly contact: number; readonly known: number; readonly all: number };
	/** Missing while it cannot be said yet. */
	readonly parts?: { readonly least: number; readonly most: number };
	readonly managers: readonly string[];
	/** When there is no manager: 0 not asked, 1 asked and none, 2 asked, not known. */
	readonly managerAsked: number;
	readonly consultation: ConsultationState;
}

export interface HouseholdsPage {
	readonly rows: readonly HouseholdRow[];
	readonly declined: number;
	readonly outside: number;
}

/** Parts are said when they are known within this many. */
const NARROW = 2;

/** All households by code. */
export function householdsPage(study: Study): HouseholdsPage {
	const { snapshot, resolution } = study.view;
	const { leftOut } = resolution.admitted;
	const rows = Array.from({ length: snapshot.households }, (_, h) => householdRow(study, h));
	return {
		rows,
		declined: leftOut.declined + leftOut.withdrawn,
		outside: leftOut.outside + leftOut['not-asked']
	};
}

export function householdRow(study: Study, h: number): HouseholdRow {
	const { snapshot } = study.view;
	const actor = snapshot.actor[snapshot.helpers + h]!;
	const professionals = numbersOf(snapshot, formalProviderCount)[h]!;
	const all = (professionals * (professionals - 1)) / 2;
	const managers = listAt(listsOf(snapshot, caseManager, CANON), h);
	return {
		code: study.directory.codes[starts(snapshot).household + h]!,
		area: study.columns.actors.neighbourhood[actor]!,
		professionals,
		organisations: numbersOf(snapshot, organisationCount)[h]!,
		ownCircle: numbersOf(snapshot, informalCount)[h]!,
		pairs: {
			contact: numbersOf(snapshot, teamPairsContact)[h]!,
			known: numbersOf(snapshot, teamPairsKnown)[h]!,
			all
		},
		parts: partsOf(study, h),
		managers: Array.from(managers, (helper) => capital(study.names.shortRole(helper))),
		managerAsked: snapshot.cases.caseManagerAsked[h]!,
		consultation: study.consultations.get(actor) ?? 'not-asked'
	};
}

function partsOf({ view: { snapshot } }: Study, h: number): HouseholdRow['parts'] {
	const least = numbersOf(snapshot, teamComponentsMin)[h]!;
	const most = numbersOf(snapshot, teamComponentsMax)[h]!;
	return most > 0 && most - least <= NARROW ? { least, most } : undefined;
}

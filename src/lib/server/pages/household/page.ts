import type { Member } from '#lib/domain/actor.ts';
import { dayBounds } from '#lib/domain/day.ts';
import { starts } from '#lib/graph/directory.ts';
import { householdReading } from '#lib/text/readings/household.ts';
import { agreedNotSeen } from '#lib/graph/suggestions/agreed.ts';
import type { Reading } from '#lib/text/readings/reading.ts';
import { householdSuggestions, type Suggestions } from '#lib/text/readings/what-if/suggestions.ts';
import type {
	Consultation,
	HouseholdPage as StoredHousehold
} from '../../store/read/households.ts';
import { waveBefore } from '../map/since.ts';
import { deputiesAround, type Deputies } from './deputies.ts';
import { domainsAround, type Domains } from './domains.ts';
import { factsOf } from './facts.ts';
import { figuresOf, type Figures } from './figures.ts';
import { namedBy, type NamedBy } from './named-by.ts';
import { periodsOf, type Period } from './periods.ts';
import { scoresOf, type Scores } from './scores.ts';
import type { Study } from '../study.ts';
import type { SectorKind } from './sectors.ts';
import { teamAround, type TeamMember } from './team.ts';

/** Everything a reader may see of one household. */
export interface HouseholdPage {
	readonly id: number;
	readonly code: string;
	readonly area: string;
	readonly members: readonly Member[];
	readonly consultation: Consultation;
	readonly reading: Reading;
	readonly team: readonly TeamMember[];
	readonly sectors: SectorKind;
	readonly contacts: readonly {
		readonly a: number;
		readonly b: number;
		readonly onPaper: boolean;
	}[];
	/** Of the team in its order, then of who has stopped, or was asked for and has not begun. */
	readonly periods: readonly Period[];
	readonly domains: Domains;
	readonly namedBy: NamedBy;
	readonly scores: readonly Scores[];
	readonly deputies: Deputies;
	readonly figures: Figures;
	/** What might help, as questions, with what it takes. */
	readonly help: Suggestions;
	/** The day up to which time lines run. */
	readonly today: number;
	/** The measurement before this one, to compare with. */
	readonly waveBefore?: string;
}

/**
 * @param stored the same household in the store; reading it has been told to the audit
 * @param today EDTF
 * @param types of organisations, by their id
 * @returns undefined when the lens does not show the household
 */
export function householdPage(
	study: Study,
	stored: StoredHousehold,
	today: string,
	types: ReadonlyMap<number, string>
): HouseholdPage | undefined {
	const { snapshot } = study.view;
	const first = starts(snapshot).household;
	const household = study.directory.codes
		.slice(first, first + snapshot.households)
		.indexOf(stored.code);
	if (household < 0) return undefined;
	const { team, contacts, sectors } = teamAround(study, household, stored.ties, types);
	const facts = factsOf(study, stored);
	const wishes = typeof facts.wishes === 'string' ? [] : (facts.wishes ?? []);
	return {
		id: stored.id,
		code: stored.code,
		area: stored.neighbourhood ?? '',
		members: stored.members,
		consultation: stored.consultation,
		reading: householdReading(snapshot, study.directory, household, study.language, facts),
		team,
		sectors,
		contacts,
		periods: periodsOf(study, stored, team, today),
		domains: domainsAround(study, household, wishes),
		namedBy: namedBy(study, stored, team),
		scores: scoresOf(study, stored.statements),
		deputies: deputiesAround(study, household, team),
		figures: figuresOf(study, household),
		help: householdSuggestions(snapshot, study.directory, household, study.language, {
			members: stored.members,
			agreed: agreedNotSeen(study.view)
		}),
		today: dayBounds(today)!.latest,
		waveBefore: waveBefore(study)
	};
}

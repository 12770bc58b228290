import type { Member } from '#lib/domain/actor.ts';
import { OPEN_END, dayBounds } from '#lib/domain/day.ts';
import { starts } from '#lib/graph/directory.ts';
import { householdReading } from '#lib/text/readings/household.ts';
import { agreedNotSeen } from '#lib/graph/suggestions/agreed.ts';
import type { Reading, Request } from '#lib/text/readings/reading.ts';
import { householdSuggestions, type Suggestions } from '#lib/text/readings/suggestions.ts';
import { rolePhrase } from '#lib/text/readings/names.ts';
import type {
	Consultation,
	HouseholdPage as StoredHousehold
} from '../../store/read/households.ts';
import type { TieEvidence } from '../../store/read/evidence.ts';
import { figuresOf, type Figures } from './figures.ts';
import { nameReference } from '../people.ts';
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
	/** Who has stopped, or was asked for and has not begun. */
	readonly others: readonly { readonly name: string; readonly status: 'ended' | 'waiting' }[];
	readonly figures: Figures;
	/** What might help, as questions, with what it takes. */
	readonly help: Suggestions;
	/** The day up to which time lines run. */
	readonly today: number;
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
	const facts = {
		members: stored.members,
		requests: requestsOf(study, stored),
		wishes: wishesOf(stored)
	};
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
		others: othersOf(study, stored, new Set(team.map((member) => member.tie))),
		figures: figuresOf(study, household),
		help: householdSuggestions(snapshot, study.directory, household, study.language, {
			members: stored.members,
			agreed: agreedNotSeen(study.view)
		}),
		today: dayBounds(today)!.latest
	};
}

/** Help that was asked for, and when it began. */
function requestsOf(study: Study, stored: StoredHousehold): readonly Request[] {
	return helpOf(stored).flatMap(({ from, evidence }): readonly Request[] => {
		const [newest] = evidence;
		if (!newest?.requestedOn || newest.stance !== 'present') return [];
		const role = rolePhrase(
			{
				name: study.hasNames ? (from.label ?? '') : '',
				code: from.code,
				functionName: from.function ?? '',
				organisation: '',
				isPerson: from.identity === 'person',
				isProfessional: from.kind !== 'informal'
			},
			study.language
		);
		const isWaiting = newest.status === 'requested' || newest.status === 'waiting';
		return [
			{ role, requestedOn: newest.requestedOn, begunOn: isWaiting ? undefined : newest.from }
		];
	});
}

/** Nothing is said of wishes until somebody was asked. */
function wishesOf(stored: StoredHousehold): readonly string[] | undefined {
	const wishes = stored.statements.filter(({ kind }) => kind === 'wish');
	return wishes.length === 0 ? undefined : wishes.map(({ theme }) => theme);
}

function helpOf(stored: StoredHousehold): readonly TieEvidence[] {
	return stored.ties.filter(({ kind }) => kind === 'support');
}

/** Ties that are not present, with what their newest source says of them. */
function othersOf(
	study: Study,
	stored: StoredHousehold,
	present: ReadonlySet<number>
): HouseholdPage['others'] {
	return helpOf(stored).flatMap((tie) => {
		const [newest] = tie.evidence;
		if (present.has(tie.id) || !newest || newest.stance !== 'present') return [];
		const isWaiting = newest.status === 'requested' || newest.status === 'waiting';
		const until = newest.to ? (dayBounds(newest.to)?.latest ?? OPEN_END) : OPEN_END;
		const isEnded = newest.status === 'ended' || until < OPEN_END;
		if (!isWaiting && !isEnded) return [];
		return [
			{ name: nameReference(tie.from, study), status: isWaiting ? 'waiting' : 'ended' }
		] as const;
	});
}

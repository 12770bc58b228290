import type { SupportStatus } from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END, dayBounds, dayText, type DayBounds } from '#lib/domain/day.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import { weeksBetween } from '#lib/text/readings/household/requests.ts';
import { words } from '#lib/text/words.ts';
import type { HouseholdPage as StoredHousehold } from '../../store/read/households.ts';
import type { Evidence, TieEvidence } from '../../store/read/evidence.ts';
import { nameReference } from '../people.ts';
import type { Study } from '../study.ts';
import { datesTold, heardBy } from './heard.ts';
import type { TeamMember } from './team.ts';

/** When somebody helped a household, waited for, or will help. */
export interface Period {
	readonly tie: number;
	readonly name: string;
	/** Number of its hue, -1 none. */
	readonly hue: number;
	readonly status: SupportStatus;
	/** Within which days each lies; missing = not known, or still open. */
	readonly requested?: DayBounds;
	readonly begin?: DayBounds;
	readonly end?: DayBounds;
	/** "sinds juni 2018"; '' when no source tells. */
	readonly period: string;
	/** "wachtte 12 weken", or how long the wait is by now; '' when there was none. */
	readonly waited: string;
	/** Weeks of that wait, where the dates tell. */
	readonly weeks?: number;
}

/**
 * Everybody who helps a household, has stopped, or is waited for: the team in its own
 * order first, then the others.
 *
 * @param today EDTF
 */
export function periodsOf(
	study: Study,
	stored: StoredHousehold,
	team: readonly TeamMember[],
	today: string
): readonly Period[] {
	const heard = heardBy(study);
	const ties = new Map(stored.ties.map((tie) => [tie.id, tie]));
	const present = new Set(team.map(({ tie }) => tie));
	const helping = team.map(({ tie, name, isInformal, sector, since, until }) => {
		const told = toldOf(ties.get(tie), heard);
		const period = periodOf(told, today, study);
		return {
			...period,
			tie,
			name,
			hue: isInformal ? -1 : sector.hue,
			// Under this lens the help is there, whatever a newer source says of it.
			status: told[0]?.status === 'paused' ? ('paused' as const) : ('active' as const),
			begin: period.begin ?? exactly(since),
			end: period.end ?? exactly(until)
		};
	});
	const others = stored.ties.flatMap((tie): Period[] => {
		if (tie.kind !== 'support' || present.has(tie.id)) return [];
		const told = toldOf(tie, heard);
		const status = told[0] && standingOf(told[0]);
		if (!status) return [];
		const name = nameReference(tie.from, study);
		return [{ ...periodOf(told, today, study), tie: tie.id, name, hue: -1, status }];
	});
	return [...helping, ...others];
}

/** What the sources that are heard say is or was there, the newest first. */
function toldOf(tie: TieEvidence | undefined, heard: ReadonlySet<number>): readonly Evidence[] {
	return (tie?.evidence ?? []).filter(
		({ source, stance, withdrawn }) => heard.has(source.id) && stance === 'present' && !withdrawn
	);
}

/** What has become of help that is not there: waited for, or ended; undefined for neither. */
function standingOf({ status, to }: Evidence): SupportStatus | undefined {
	if (status === 'requested' || status === 'waiting') return status;
	const until = to ? (dayBounds(to)?.latest ?? OPEN_END) : OPEN_END;
	return status === 'ended' || until < OPEN_END ? 'ended' : undefined;
}

function periodOf(told: readonly Evidence[], today: string, { language }: Study) {
	const dated = datesTold(told);
	const asked = told.find(({ requestedOn }) => requestedOn !== undefined);
	const [newest] = told;
	const isWaiting = newest?.status === 'requested' || newest?.status === 'waiting';
	const begun = isWaiting ? undefined : dated?.from;
	const wait =
		asked?.requestedOn === undefined || (begun === undefined && !isWaiting)
			? undefined
			: weeksBetween(asked.requestedOn, begun ?? today);
	const { householdScreen: say } = words(language);
	return {
		requested: boundsOf(asked?.requestedOn),
		begin: boundsOf(begun),
		end: isWaiting ? undefined : boundsOf(dated?.to),
		period: dated ? dateInWords(`${dated.from ?? '..'}/${dated.to ?? '..'}`, language) : '',
		waited: !wait
			? ''
			: begun === undefined
				? say.waits(wait.weeks)
				: say.waited(wait.weeks, wait.isVague),
		weeks: wait?.weeks
	};
}

/** Closed bounds of one date; undefined when there is none or it has an open end. */
function boundsOf(edtf: string | undefined): DayBounds | undefined {
	const bounds = edtf === undefined ? undefined : dayBounds(edtf);
	if (!bounds || bounds.earliest === OPEN_BEGIN || bounds.latest === OPEN_END) return undefined;
	// About that time: the bounds of the grammar are those of the date without the mark.
	const slack = /[~%]/.test(edtf!) ? Math.max(15, (bounds.latest - bounds.earliest) / 2) : 0;
	return { earliest: bounds.earliest - slack, latest: bounds.latest + slack };
}

function exactly(day: number | undefined): DayBounds | undefined {
	return day === undefined ? undefined : dayBounds(dayText(day));
}

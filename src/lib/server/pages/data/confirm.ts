import { OPEN_BEGIN, dayBounds, dayText } from '#lib/domain/day.ts';
import { byCodePoint } from '#lib/domain/fold.ts';
import { starts } from '#lib/graph/directory.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import type { Store } from '../../store/database/open.ts';
import type { Evidence, TieEvidence } from '../../store/read/evidence.ts';
import { lastConfirmations } from '../../store/read/data/confirmations.ts';
import type { HouseholdPage } from '../../store/read/households.ts';
import { nameHelper, nameReference } from '../people.ts';
import type { Study } from '../study.ts';

/** A household in the list of who to ask again. */
export interface HouseholdToAsk {
	readonly code: string;
	readonly area: string;
	readonly helpers: number;
	/** Helpers of whom nobody said for half a year that they are there. */
	readonly old: number;
	/** Helpers of whom it was said today. */
	readonly today: number;
	/** The day of what was said longest ago, in words; '' when it is not known. */
	readonly oldest: string;
}

/** What may have changed is asked again after this many days. */
const OLD = 183;

/** All households with helpers: who was heard of longest ago comes first. */
export function confirmList(store: Store, study: Study, today: string): readonly HouseholdToAsk[] {
	const { view, columns, directory } = study;
	const { snapshot } = view;
	const now = dayBounds(today)!.latest;
	const heardOf = lastHeard(store, study);
	const first = starts(snapshot).household;
	const rows = Array.from({ length: snapshot.households }, (_, h) => {
		const heard = supportRows(study, h).map((row): Heard => {
			// Of whom it is known that today is the last day, it was heard today.
			const until = view.resolution.ties.until[snapshot.support.tie[row]!];
			return until === now ? { day: now, date: today } : heardOf[row]!;
		});
		const [oldest] = heard.toSorted((a, b) => a.day - b.day);
		return {
			oldestDay: oldest?.day ?? OPEN_BEGIN,
			code: directory.codes[first + h]!,
			area: columns.actors.neighbourhood[snapshot.actor[snapshot.helpers + h]!]!,
			helpers: heard.length,
			old: heard.filter(({ day }) => day < now - OLD).length,
			today: heard.filter(({ day }) => day === now).length,
			oldest: oldest ? heardInWords(oldest, study) : ''
		};
	});
	return rows
		.filter(({ helpers }) => helpers > 0)
		.sort((a, b) => a.oldestDay - b.oldestDay || byCodePoint(a.code, b.code))
		.map(({ code, area, helpers, old, today, oldest }) => ({
			code,
			area,
			helpers,
			old,
			today,
			oldest
		}));
}

function supportRows({ view }: Study, household: number): number[] {
	const { offsets } = view.snapshot.support;
	const from = offsets[household]!;
	return Array.from({ length: offsets[household + 1]! - from }, (_, i) => from + i);
}

/** When somebody last said that help is there: a vague date by its first day, and as it was told. */
interface Heard {
	readonly day: number;
	readonly date: string;
}

const NEVER: Heard = { day: OPEN_BEGIN, date: '' };

/** Per row of support when somebody last said that it is so. */
function lastHeard(store: Store, study: Study): readonly Heard[] {
	const { view } = study;
	const confirmed = lastConfirmations(store, study.scan.id, study.lens.audience);
	const dates = datesByDay(study);
	return Array.from(view.snapshot.support.tie, (tie): Heard => {
		const told = view.resolution.ties.toldOn[tie]!;
		const written = confirmed.get(storedTie(study, tie));
		const day = written === undefined ? OPEN_BEGIN : dayBounds(written)!.earliest;
		if (day > told) return { day, date: written! };
		return told > OPEN_BEGIN ? { day: told, date: dates.get(told) ?? dayText(told) } : NEVER;
	});
}

/** The dates of the sources that are heard, by their first day: of two the vaguer, which is never too precise. */
function datesByDay({ columns, view }: Study): ReadonlyMap<number, string> {
	const dates = new Map<number, { readonly date: string; readonly latest: number }>();
	columns.sources.forEach(({ day: date, earliest, latest }, i) => {
		if (!view.resolution.admitted.sources[i]) return;
		if (latest >= (dates.get(earliest)?.latest ?? latest)) dates.set(earliest, { date, latest });
	});
	return new Map([...dates].map(([day, { date }]) => [day, date]));
}

function heardInWords({ day, date }: Heard, { language }: Study): string {
	return day > OPEN_BEGIN ? dateInWords(date, language) : '';
}

function storedTie({ view, columns }: Study, tie: number): number {
	return columns.claims.tie[view.resolution.ties.claim[tie]!]!;
}

/** A helper of the household that one walks along. */
interface HelperToAsk {
	readonly tie: number;
	readonly name: string;
	readonly under: string;
	/** Since when, as it was told. */
	readonly period: string;
	/** When somebody last said so. */
	readonly heard: string;
	/** What was said today: nothing yet, still there, stopped, or somebody new. */
	readonly state: 'open' | 'stays' | 'stopped' | 'new';
}

export interface WalkPage {
	readonly code: string;
	readonly area: string;
	readonly helpers: readonly HelperToAsk[];
	/** The household to go on with: the next that has something open. */
	readonly next?: string;
}

/**
 * One household to walk along. Reading it has been told to the audit.
 *
 * @returns undefined when the lens does not show it
 */
export function walkPage(
	store: Store,
	study: Study,
	stored: HouseholdPage,
	today: string
): WalkPage | undefined {
	const { view, directory } = study;
	const first = starts(view.snapshot).household;
	const codes = directory.codes.slice(first, first + view.snapshot.households);
	const household = codes.indexOf(stored.code);
	if (household < 0) return undefined;
	const heardOf = lastHeard(store, study);
	const told = new Map(stored.ties.map((tie) => [tie.id, tie]));
	const shown = supportRows(study, household).map((row): HelperToAsk => {
		const tie = storedTie(study, view.snapshot.support.tie[row]!);
		const { name, under } = nameHelper(study, view.snapshot.support.helper[row]!);
		return lineOf(study, told.get(tie), { tie, name, under }, heardOf[row]!, today);
	});
	const gone = stored.ties
		.filter(({ id, kind }) => kind === 'support' && !shown.some(({ tie }) => tie === id))
		.filter((tie) => ownToday(tie, today)?.status === 'ended')
		.map((tie) => {
			const naming = { tie: tie.id, name: nameReference(tie.from, study), under: '' };
			return lineOf(study, tie, naming, NEVER, today);
		});
	const others = confirmList(store, study, today);
	return {
		code: stored.code,
		area: stored.neighbourhood ?? '',
		helpers: [...shown, ...gone],
		next: others.find((one) => one.code !== stored.code && one.today < one.helpers)?.code
	};
}

function ownToday(tie: TieEvidence, today: string): Evidence | undefined {
	return tie.evidence.find(({ source }) => source.isOwnKnowledge && source.day === today);
}

function lineOf(
	study: Study,
	tie: TieEvidence | undefined,
	naming: Pick<HelperToAsk, 'tie' | 'name' | 'under'>,
	heard: Heard,
	today: string
): HelperToAsk {
	const since = tie?.evidence.find(({ from, stance }) => stance === 'present' && from)?.from;
	const period = since ? dateInWords(`${since}/..`, study.language) : '';
	return {
		...naming,
		period,
		heard: heardInWords(heard, study),
		state: tie ? stateOf(tie, today) : 'open'
	};
}

/**
 * Whether somebody gave another answer today than the one that stood on the screen. Who is
 * new has no answer yet, as who is still to be asked.
 */
export function isAnsweredSince(
	{ ties }: HouseholdPage,
	seen: { readonly tie: number; readonly was: string },
	today: string
): boolean {
	const told = ties.find(({ id }) => id === seen.tie);
	const now = told ? stateOf(told, today) : 'open';
	const answer = (state: string): string => (state === 'new' ? 'open' : state);
	return answer(now) !== answer(seen.was);
}

/** Who is known from today alone was added; whoever was named otherwise is still to be asked. */
function stateOf(tie: TieEvidence, today: string): HelperToAsk['state'] {
	const own = ownToday(tie, today);
	if (own?.stance !== 'present') return 'open';
	if (own.status === 'ended') return 'stopped';
	if (own.lastConfirmed === today) return 'stays';
	return tie.evidence.length === 1 ? 'new' : 'open';
}

import { ACTOR_KINDS, mayBeSeen } from '#lib/domain/actor.ts';
import { dayOf } from '#lib/domain/day.ts';
import type { ChangeVerb } from '#lib/domain/change.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import { words } from '#lib/text/words.ts';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import type { Changed } from '../store/history/change.ts';
import { redoLast, undoChange, undoLast } from '../store/history/undo.ts';
import { findTyped } from '../store/read/actors.ts';
import { listChanges, type ListedChange } from '../store/read/changes.ts';
import { findSource, listSources } from '../store/read/sources.ts';
import { nameReference } from './people.ts';
import { sourceTitle, textSeen } from './sources.ts';
import type { Study } from './study.ts';

/** A step in the history of a scan, as the page lists it. */
export interface StepLine {
	readonly id: number;
	/** Day and time of day, in words. */
	readonly when: string;
	readonly what: string;
	readonly about: string;
	/** The code of whom it is about, to ask for all steps about them. */
	readonly code: string;
	/** How many rows of the store it touched. */
	readonly rows: number;
	/** How many rows the files had that it read; 0 when it read none. */
	readonly fileRows: number;
	readonly fileRefused: number;
	readonly state: 'stands' | 'undone' | 'purged' | 'undo';
}

interface SourceLine {
	readonly code: string;
	readonly title: string;
	readonly kind: string;
	readonly day: string;
	readonly wave: string;
	readonly status: string;
	readonly covers: string;
	readonly claims: number;
}

const STEPS_A_PAGE = 50;

/** What was done to a scan, newest first, and the sources that it rests on. */
export async function historyPage(
	store: Store,
	study: Study,
	before: number | undefined,
	typed = ''
) {
	const { language, scan } = study;
	const { labels } = words(language);
	const who = typed === '' ? undefined : findTyped(store, scan.id, typed, study.hasNames);
	const isNobody = typed !== '' && !who;
	const page = { before, limit: STEPS_A_PAGE, actor: who?.id };
	const steps = isNobody ? [] : await listChanges(store, scan.id, page);
	const sources = await listSources(store, scan.id);
	return {
		steps: steps.map((step) => stepLine(store, step, study)),
		/** About whom the steps are asked for, as typed and as found. */
		typed,
		who: who ? subjectOf(who, study) : '',
		isNobody,
		/** Where the next page begins; undefined when this is the last. */
		older: steps.length === STEPS_A_PAGE ? steps.at(-1)!.id : undefined,
		notTaken: notTaken(study),
		sources: sources.map((source): SourceLine => ({
			code: textSeen(source.code, study),
			title: sourceTitle(source, study),
			kind: labels.sourceKinds[source.kind],
			day: source.day ? dateInWords(source.day, language) : '',
			wave: source.wave ?? '',
			status: labels.sourceStatuses[source.status],
			covers: labels.covers[source.covers],
			claims: source.claims
		}))
	};
}

/** What a file leaves out of households, and why; '' when it holds all of them. */
function notTaken({ columns, consultations, lens, language }: Study): string {
	const say = words(language).screens.history;
	const isHidden = (actor: number): boolean =>
		ACTOR_KINDS[columns.actors.kind[actor]!] === 'household' &&
		!mayBeSeen(consultations.get(actor) ?? 'not-asked', lens.audience);
	const hidden = columns.actors.code.filter((_, actor) => isHidden(actor)).length;
	if (hidden === 0) return '';
	return lens.audience === 'others' ? say.takeUnseen(hidden) : say.takeDeclined(hidden);
}

/** A step in words. */
export function stepLine(store: Store, step: ListedChange, study: Study): StepLine {
	return {
		id: step.id,
		when: momentInWords(step.at, study),
		what: words(study.language).labels.changeVerbs[step.verb],
		about: aboutOf(store, step, study),
		code: step.subject?.code ?? '',
		rows: step.rows,
		fileRows: step.files?.rows ?? 0,
		fileRefused: step.files?.refused ?? 0,
		state: stateOf(step)
	};
}

function aboutOf(store: Store, { subject, files, source }: ListedChange, study: Study): string {
	if (subject) return subjectOf(subject, study);
	if (source !== undefined) {
		const known = findSource(store, study.scan.id, source);
		return known ? sourceTitle(known, study) : '';
	}
	return textSeen((files?.names ?? []).filter(Boolean).join(', '), study);
}

function subjectOf(subject: NonNullable<ListedChange['subject']>, study: Study): string {
	return subject.kind === 'household' ? subject.code : nameReference(subject, study);
}

const TAKES_BACK: readonly ChangeVerb[] = ['undo', 'redo'];

function stateOf({ verb, stands, isPurged }: ListedChange): StepLine['state'] {
	if (isPurged) return 'purged';
	if (TAKES_BACK.includes(verb)) return 'undo';
	return stands ? 'stands' : 'undone';
}

function momentInWords(at: string, { language }: Study): string {
	const moment = new Date(at);
	const time = new Intl.DateTimeFormat('nl-NL', {
		hour: '2-digit',
		minute: '2-digit',
		timeZone: 'Europe/Amsterdam'
	});
	return `${dateInWords(dayOf(moment), language)}, ${time.format(moment)}`;
}

/** Takes back one step, or without a number the newest that stands. */
export async function takeBack(
	store: Store,
	call: Call,
	scan: number,
	step: string | undefined
): Promise<Outcome<ChangeVerb>> {
	if (step === undefined) return settled(await undoLast(store, call, scan));
	const change = Number(step);
	if (!Number.isSafeInteger(change)) return refused('change-unknown');
	return settled(await undoChange(store, call, scan, change));
}

/** Does again what was taken back last; gives what that was. */
export async function doAgain(
	store: Store,
	call: Call,
	scan: number
): Promise<Outcome<ChangeVerb>> {
	return settled(await redoLast(store, call, scan));
}

function settled(outcome: Outcome<Changed<ChangeVerb>>): Outcome<ChangeVerb> {
	return outcome.ok ? done(outcome.value.value) : outcome;
}

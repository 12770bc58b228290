import { SUPPORT_ROLES, type SupportRole } from '#lib/domain/claim.ts';
import { OPEN_BEGIN, OPEN_END } from '#lib/domain/day.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { TIE_KINDS } from '#lib/domain/tie.ts';
import { pairState } from '#lib/graph/pairs.ts';
import { TIE } from '#lib/graph/resolve/tie-columns.ts';
import { PAIR } from '#lib/graph/snapshot.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import { lifeDomainName } from '#lib/text/readings/names.ts';
import { words } from '#lib/text/words.ts';
import type { Evidence, TieEvidence } from '../../store/read/evidence.ts';
import { sourceTitle } from '../sources.ts';
import { nameHelper, type Naming } from '../people.ts';
import type { Study } from '../study.ts';
import { datesTold } from './heard.ts';
import { sectorsOf, type Sector, type SectorKind } from './sectors.ts';

/** Somebody who helps a household now. */
export interface TeamMember extends Naming {
	/** Ids of the actor and of the tie in the store. */
	readonly actor: number;
	readonly tie: number;
	/** Number in the snapshot. */
	readonly helper: number;
	readonly organisations: readonly string[];
	readonly domains: readonly string[];
	/** Where they stand in the picture: a life domain, or a type of organisation. */
	readonly sector: Sector;
	readonly settings: readonly string[];
	readonly timesAMonth?: number;
	/** Where there is no number: the word that the newest source has for it. */
	readonly rhythm?: Rhythm;
	readonly roles: readonly SupportRole[];
	readonly isInformal: boolean;
	readonly isContested: boolean;
	/** Has contact with another professional here, has none, or was not asked. */
	readonly contact: 'some' | 'none' | 'not-asked' | 'alone';
	/** Places in the team of those they have contact with. */
	readonly knows: readonly number[];
	readonly since?: number;
	readonly until?: number;
	readonly period: string;
	/** Who says so. */
	readonly sources: readonly string[];
}

interface Contact {
	readonly a: number;
	readonly b: number;
	readonly onPaper: boolean;
}

const COLLABORATION = TIE_KINDS.indexOf('collaboration');

/** The people around a household, by sector and organisation, the own circle last. */
export function teamAround(
	study: Study,
	household: number,
	evidence: readonly TieEvidence[],
	types: ReadonlyMap<number, string>
): {
	readonly team: readonly TeamMember[];
	readonly contacts: readonly Contact[];
	readonly sectors: SectorKind;
} {
	const { support, helper } = study.view.snapshot;
	const rows: number[] = [];
	for (let i = support.offsets[household]!; i < support.offsets[household + 1]!; i++) rows.push(i);
	const sectors = sectorsOf(study, rows, types);
	const rank = (row: number): number => {
		if (!helper.formal[support.helper[row]!]) return 2000;
		const { hue } = sectors.of(row);
		return hue < 0 ? 1000 : hue;
	};
	const organisation = (row: number): number => helper.organisation[support.helper[row]!]!;
	rows.sort((a, b) => rank(a) - rank(b) || organisation(a) - organisation(b) || a - b);
	const contacts = contactsAmong(
		study,
		rows.map((row) => support.helper[row]!)
	);
	const told = new Map(evidence.map((tie) => [tie.id, tie]));
	return {
		contacts,
		sectors: sectors.kind,
		team: rows.map((row, place) =>
			memberOf(study, row, sectors.of(row), place, rows, contacts, told)
		)
	};
}

function memberOf(
	study: Study,
	row: number,
	sector: Sector,
	place: number,
	rows: readonly number[],
	contacts: readonly Contact[],
	told: ReadonlyMap<number, TieEvidence>
): TeamMember {
	const { view, columns, directory, names, language } = study;
	const { snapshot, resolution } = view;
	const { support } = snapshot;
	const helper = support.helper[row]!;
	const tieRow = support.tie[row]!;
	const tie = columns.claims.tie[resolution.ties.claim[tieRow]!]!;
	const evidence = told.get(tie)?.evidence ?? [];
	const knows = contacts.flatMap(({ a, b, onPaper }) =>
		onPaper ? [] : a === place ? [b] : b === place ? [a] : []
	);
	const { since, until } = resolution.ties;
	return {
		...nameHelper(study, helper),
		actor: columns.actors.id[snapshot.actor[helper]!]!,
		tie,
		helper,
		organisations: Array.from(listAt(support.organisations, row), names.organisation),
		domains: Array.from(listAt(support.lifeDomains, row), (domain) =>
			lifeDomainName(directory.domains[domain]!, language)
		),
		sector,
		settings: settingsOf(study, tieRow),
		...oftenOf(support.timesAMonth[row]!, evidence),
		roles: SUPPORT_ROLES.filter((_, bit) => support.roles[row]! & (1 << bit)),
		isInformal: snapshot.helper.formal[helper] === 0,
		isContested: (resolution.ties.state[tieRow]! & TIE.denied) !== 0,
		contact: contactState(study, helper, rows, knows),
		knows,
		since: since[tieRow] === OPEN_BEGIN ? undefined : since[tieRow],
		until: until[tieRow] === OPEN_END ? undefined : until[tieRow],
		period: periodOf(evidence, study),
		sources: sourcesOf(evidence, study)
	};
}

/** Contact with a professional of the team counts; the own circle has a sentence of its own. */
function contactState(
	{ view: { snapshot } }: Study,
	helper: number,
	rows: readonly number[],
	knows: readonly number[]
): TeamMember['contact'] {
	const { formal } = snapshot.helper;
	const others = rows
		.map((row) => snapshot.support.helper[row]!)
		.filter((other) => other !== helper && formal[other]);
	if (others.length === 0) return 'alone';
	if (knows.some((place) => formal[snapshot.support.helper[rows[place]!]!])) return 'some';
	return others.every((other) => pairState(snapshot, helper, other) === PAIR.none)
		? 'none'
		: 'not-asked';
}

/** Lines between people of a team: those that are, and those that are agreed on paper only. */
function contactsAmong({ view }: Study, team: readonly number[]): Contact[] {
	const { snapshot, resolution } = view;
	const contacts: Contact[] = [];
	for (let a = 0; a < team.length; a++) {
		for (let b = a + 1; b < team.length; b++) {
			if (pairState(snapshot, team[a]!, team[b]!) === PAIR.contact) {
				contacts.push({ a, b, onPaper: false });
			}
		}
	}
	const place = new Map(team.map((helper, i) => [snapshot.actor[helper]!, i]));
	const { ties } = resolution;
	for (let t = 0; t < ties.length; t++) {
		if (ties.kind[t] !== COLLABORATION || !(ties.state[t]! & TIE.agreed)) continue;
		if (ties.state[t]! & TIE.present) continue;
		const a = place.get(ties.from[t]!);
		const b = place.get(ties.to[t]!);
		if (a !== undefined && b !== undefined) contacts.push({ a, b, onPaper: true });
	}
	return contacts;
}

function settingsOf({ view, columns, language }: Study, tie: number): readonly string[] {
	const known: Readonly<Record<string, string>> = words(language).labels.settings;
	return Array.from(listAt(view.resolution.ties.settings, tie), (setting) => {
		const code = columns.words.setting[setting]!;
		return known[code] ?? code;
	});
}

const RHYTHMS = ['occasional', 'once'] as const;
type Rhythm = (typeof RHYTHMS)[number];

function oftenOf(
	timesAMonth: number,
	evidence: readonly Evidence[]
): Pick<TeamMember, 'timesAMonth' | 'rhythm'> {
	if (!Number.isNaN(timesAMonth)) return { timesAMonth };
	const told = evidence.find(
		({ stance, attributes }) => stance === 'present' && attributes?.frequency !== undefined
	);
	return { rhythm: RHYTHMS.find((rhythm) => rhythm === told?.attributes?.frequency) };
}

function periodOf(evidence: readonly Evidence[], { language }: Study): string {
	const told = datesTold(evidence);
	return told ? dateInWords(`${told.from ?? '..'}/${told.to ?? '..'}`, language) : '';
}

function sourcesOf(evidence: readonly Evidence[], study: Study): readonly string[] {
	return [...new Set(evidence.map(({ source }) => sourceTitle(source, study)))];
}

import type { SupportRole, SupportStatus } from '#lib/domain/claim.ts';
import type { DayBounds } from '#lib/domain/day.ts';
import type { Language } from '#lib/text/language.ts';
import { words } from '#lib/text/words.ts';
import type { Helper, Line } from '../ecogram/picture.ts';
import type { Tried } from './trying.svelte.ts';

interface Member {
	readonly tie: number;
	readonly name: string;
	readonly under: string;
	readonly sector: { readonly name: string; readonly hue: number };
	readonly isInformal: boolean;
	/** Alone: there is no other professional to have contact with. */
	readonly contact: 'some' | 'none' | 'not-asked' | 'alone';
	readonly roles: readonly SupportRole[];
	readonly timesAMonth?: number;
}

interface Period {
	readonly tie: number;
	readonly name: string;
	readonly hue: number;
	readonly status: SupportStatus;
	readonly requested?: DayBounds;
	readonly begin?: DayBounds;
	readonly end?: DayBounds;
	readonly period: string;
	readonly waited: string;
	readonly weeks?: number;
}

/** What the picture of a household shows: as it is, or as it would be. */
export interface Around {
	readonly code: string;
	readonly team: readonly Member[];
	readonly contacts: readonly Line[];
	readonly members: number;
	readonly sectors: 'life-domain' | 'organisation-type';
}

/** Everything an ecogram draws. */
export function ecogramOf(
	{ code, team, contacts, members, sectors }: Around,
	language: Language,
	tried?: Tried
) {
	const { screens, householdScreen, labels } = words(language);
	const say = screens.household;
	const isByDomain = sectors === 'life-domain';
	const noSector = isByDomain ? say.noDomain : say.noOrganisationType;
	const helpers = team.map((member, place): Helper => {
		const then = tried?.team[place];
		const contact = then?.contact ?? member.contact;
		return {
			id: `${member.tie}`,
			name: member.name,
			under: member.under,
			sector: member.isInformal ? say.informal : member.sector.name || noSector,
			hue: member.isInformal ? -1 : member.sector.hue,
			isInformal: member.isInformal,
			contact: contact === 'alone' ? 'some' : contact,
			isCaseManager: then?.isCaseManager ?? member.roles.includes('caseManager'),
			timesAMonth: member.timesAMonth,
			isAppointed: then?.isAppointed ?? false,
			isGone: then?.isGone ?? false
		};
	});
	return {
		household: code,
		under: say.members(members),
		helpers,
		contacts: tried?.contacts ?? contacts,
		words: {
			label: tried ? householdScreen.pictureThen(code) : say.pictureLabel(code),
			sectors: isByDomain ? say.domain : say.organisationType,
			contact: say.contact,
			paper: say.paper,
			none: say.none,
			notAsked: say.notAsked,
			caseManager: labels.supportRoles.caseManager,
			informal: say.informal,
			often: say.oftener,
			newContact: householdScreen.newContact,
			appointed: householdScreen.appointed,
			gone: householdScreen.gone
		}
	};
}

/** The bars of who was there when, with what they say in words. */
export function barsOf(periods: readonly Period[], language: Language) {
	const { screens, householdScreen: say, labels } = words(language);
	return periods.map(({ tie, period, waited, weeks, status, ...bar }) => {
		const note = status === 'active' ? '' : labels.supportStatuses[status];
		return {
			...bar,
			id: `${tie}`,
			status,
			period: [period || screens.household.noPeriod, waited, note].filter(Boolean).join(', '),
			waitWords: weeks === undefined || weeks === 0 ? '' : say.weeks(weeks),
			note
		};
	});
}

/** Which kinds of bar there are, so that the legend explains those. */
export function barsWith(periods: readonly Period[]) {
	const isVague = (bounds: DayBounds | undefined): boolean =>
		bounds !== undefined && bounds.latest > bounds.earliest;
	const isWaiting = ({ status }: Period): boolean => status === 'requested' || status === 'waiting';
	return {
		waiting: periods.some((one) => one.weeks !== undefined || isWaiting(one)),
		vague: periods.some(({ begin, end }) => isVague(begin) || isVague(end)),
		open: periods.some((one) => one.begin === undefined && !isWaiting(one)),
		paused: periods.some(({ status }) => status === 'paused'),
		ended: periods.some(({ status }) => status === 'ended')
	};
}

/** Letters on a line of the contacts of one person, on paper. */
const A_LINE = 60;

/** About how many lines the table of a team has on paper, where each names all that they know. */
export function linesOnPaper(
	team: readonly { readonly name: string; readonly knows: readonly number[] }[]
): number {
	return team.reduce((lines, { knows }) => {
		const letters = knows.reduce((sum, place) => sum + team[place]!.name.length + 2, 0);
		return lines + Math.max(1, Math.ceil(letters / A_LINE));
	}, 0);
}

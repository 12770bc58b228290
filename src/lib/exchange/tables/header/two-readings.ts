import type { Field } from '#lib/domain/columns/headers.ts';
import type { TwoReadings } from '#lib/domain/columns/two-readings.ts';
import { AREA_WORDS } from '#lib/domain/vocabulary/names/names.ts';
import { OWN_CIRCLE } from '#lib/domain/vocabulary/own-circle.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { readFrequency } from '../values/frequencies.ts';
import {
	readHelperKinds,
	readModes,
	readOrganisationTypes,
	readRoles,
	readSettings,
	readStatuses
} from '../values/vocabularies.ts';
import {
	functionOf,
	isArea,
	looksLikePerson,
	soundsLikeOrganisation
} from '../values/who-kinds.ts';
import { splitCell } from '../values/lists.ts';
import { countsUp, holdsWord, type Profile } from './profile.ts';

/** What stands around a column whose header means several things. */
export interface Surroundings {
	readonly profile: Profile;
	/** Fields of the other columns. */
	readonly has: (...fields: readonly Field[]) => boolean;
	/** Whether other columns name who is there, as headers or of several helpers in a row. */
	readonly hasCross: boolean;
	/** Names of sheet and file. */
	readonly title: string;
	readonly slot: number;
	/** Whether the names of the other headers are English. */
	readonly isEnglish: boolean;
	/** Whether the columns `from` and `to` hold days. */
	readonly rangeHoldsDays: boolean;
}

const OF_HOUSEHOLDS = [
	'gezinnen',
	'gezin',
	'huishoudens',
	'huishouden',
	'casussen',
	'casus',
	'casuïstiek',
	'cliënten',
	'clienten',
	'families',
	'households',
	'cases',
	'clients'
];
const OF_PEOPLE = [
	'mensen',
	'professionals',
	'medewerkers',
	'hulpverleners',
	'contactpersonen',
	'collega',
	'people',
	'staff',
	'workers'
];
const OF_ORGANISATIONS = [
	'organisaties',
	'organisatie',
	'aanbieders',
	'partners',
	'instellingen',
	'sociale',
	'organisations',
	'organizations',
	'providers'
];

/** The field that the values and the neighbours point to; undefined: the reader is asked. */
export function decide(reading: TwoReadings, around: Surroundings): Field | undefined {
	return DECISIONS[reading](around);
}

const DECISIONS: Readonly<Record<TwoReadings, (around: Surroundings) => Field | undefined>> = {
	name: ({ has, hasCross, profile, slot, title }) => {
		if (slot > 0) return 'professional';
		const hasHousehold = has('household.code', 'household.name');
		if (profile.share((text) => /^(fam\.?|familie|gezin|huishouden)\s/i.test(text)) >= 0.3)
			return 'household.name';
		if (hasHousehold && !has('professional')) return 'professional';
		if (hasHousehold) return undefined;
		if (has('organisation.type') && !has('organisation', 'professional.function'))
			return 'organisation';
		if (has('professional.function', 'organisation') && !has('professional')) return 'professional';
		if (holdsWord(title, OF_HOUSEHOLDS) || hasCross) return 'household.name';
		if (holdsWord(title, OF_PEOPLE)) return 'professional';
		if (
			holdsWord(title, OF_ORGANISATIONS) &&
			has('area', 'organisation.parent', 'collaboration.with')
		)
			return 'organisation';
		if (has('collaboration.with')) {
			return profile.share(soundsLikeOrganisation) >= 0.5 ? 'organisation' : 'professional';
		}
		return undefined;
	},
	kind: ({ profile, isEnglish }) => {
		if (profile.numbers >= 0.5 || profile.share((text) => /^\d/.test(text)) >= 0.5)
			return 'household.children';
		if (profile.share((text) => readHelperKinds(text).codes.length > 0) >= 0.5) return 'actor.kind';
		return isEnglish ? 'actor.kind' : undefined;
	},
	type: ({ profile, has }) => {
		const share = (reads: (text: string) => { readonly codes: readonly string[] }): number =>
			profile.share((text) => reads(text).codes.length > 0);
		if (share(readHelperKinds) >= 0.5) return 'actor.kind';
		if (share(readModes) >= 0.5 && has('collaboration.with', 'collaboration.to'))
			return 'collaboration.mode';
		return share(readOrganisationTypes) >= 0.5 ? 'organisation.type' : undefined;
	},
	role: ({ profile, has }) => {
		if (has('forum') && !has('household.code', 'household.name')) return 'participation.role';
		const inCase = profile.share(
			(text) =>
				/regi|coach|contact|aanspreek|trekker|coördinator|case ?manager|key worker/i.test(text) &&
				readRoles(text).codes.length > 0
		);
		return inCase >= 0.3 || has('professional.function') ? 'support.role' : 'professional.function';
	},
	team: ({ has }) => (has('organisation') ? 'organisation.department' : 'organisation'),
	status: ({ has, hasCross, profile }) => {
		const isOfHelp = profile.share((text) => readStatuses(text).codes.length > 0) >= 0.5;
		if (has('professional', 'organisation') && !hasCross && isOfHelp) return 'support.status';
		return has('household.code', 'household.name') ? 'household.status' : undefined;
	},
	date: ({ has }) =>
		has('source.kind', 'source.informant', 'source.interviewer', 'participation.actor')
			? 'source.date'
			: undefined,
	from: ({ profile, rangeHoldsDays }) => {
		if (rangeHoldsDays || profile.dates >= 0.5) return 'support.validFrom';
		return profile.share(isName) >= 0.6 ? 'collaboration.from' : undefined;
	},
	network: ({ profile, has }) => {
		if (profile.share((text) => holdsWord(text, OWN_CIRCLE)) >= 0.3) return 'informal';
		if (profile.share((text) => isArea(text)) >= 0.5) return 'area';
		return has('household.code', 'household.name') ? 'informal' : 'collaboration.with';
	},
	contact: ({ profile, has }) => {
		const isRhythm =
			profile.share(
				(text) => readFrequency(text).kind === 'rate' || readFrequency(text).kind === 'word'
			) >= 0.5;
		if (isRhythm) return 'support.frequency';
		if (profile.numbers >= 0.5) return 'support.contactsPerMonth';
		if (has('household.code', 'household.name'))
			return has('professional') ? undefined : 'professional';
		if (profile.share((text) => splitCell(text).length > 1) >= 0.3) return 'collaboration.with';
		return has('organisation') ? 'professional' : undefined;
	},
	number: ({ profile, has, hasCross }) => {
		if (countsUp(profile)) return 'rowNumber';
		const isAboutHouseholds = has('professional', 'support.caseManager', 'informal') || hasCross;
		if (!isAboutHouseholds || has('household.code'))
			return has('household.name') ? 'rowNumber' : undefined;
		return profile.share((text) => /\d/.test(text)) >= 0.8 ? 'household.code' : undefined;
	},
	relation: ({ profile }) =>
		profile.share((text) => holdsWord(text, OWN_CIRCLE)) >= 0.3 ? 'informal' : undefined,
	place: ({ profile, has }) => {
		if (profile.share((text) => readSettings(text).codes.length > 0) >= 0.5)
			return 'support.setting';
		if (has('organisation') && profile.share((text) => holdsWord(text, AREA_WORDS)) < 0.3)
			return 'organisation.department';
		return 'area';
	},
	count: () => undefined
};

function isName(text: string): boolean {
	return (
		looksLikePerson(text) ||
		soundsLikeOrganisation(text) ||
		functionOf(text) !== undefined ||
		(wordKey(text).split(' ').length <= 3 && !/^\d+$/.test(text))
	);
}

import { INVOLVED_HEADERS } from '#lib/domain/columns/two-readings.ts';
import {
	LIFE_DOMAIN_WORDS,
	POSITIVE_HEALTH,
	type LifeDomain
} from '#lib/domain/vocabulary/life-domains.ts';
import {
	ORGANISATION_TYPE_INDEX,
	type OrganisationType
} from '#lib/domain/vocabulary/organisation-types.ts';
import { headerKey, indexVocabulary, wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { readOrganisationTypes } from '../values/vocabularies.ts';
import { functionOf, looksLikePerson, soundsLikeOrganisation } from '../values/who-kinds.ts';

/** What a header names under which stands who is there: by a mark, a name or a number. */
export interface CrossHeader {
	readonly kind: 'organisation' | 'function' | 'domain' | 'person';
	/** As the file writes it. */
	readonly label: string;
	readonly organisationType?: OrganisationType;
	readonly lifeDomains: readonly string[];
	/** Its words stand in a list; otherwise it only sounds like a name. */
	readonly isKnown: boolean;
}

const DOMAINS = indexVocabulary(LIFE_DOMAIN_WORDS);
/** Also kinds of organisation, but above a column the domain is meant. */
const DOMAINS_FIRST = new Set(['housing', 'education', 'onderwijs', 'justitie']);
/** Headers of keys and labels; camel case is the hand of a machine. */
const OF_A_THING =
	/_|\b(id|name|naam|nr|nummer|code|datum|date|type|status|aantal|url|link)\b|^\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}+/iu;
const OTHER_LIST = new Set(POSITIVE_HEALTH.map(wordKey));
const INVOLVED = new Set(INVOLVED_HEADERS.map(headerKey));

/** Whether a group of columns says that below it stands who is involved. */
export function saysInvolved(group: string): boolean {
	return (
		INVOLVED.has(headerKey(group.replace(/\([^)]*\)/g, ''))) ||
		/\bbetrokken|\bhulpverle|\binvolved\b|naam of x/i.test(group)
	);
}

/** What a header names; undefined when it is no party, function or domain. */
export function readCrossHeader(label: string, isInvolved: boolean): CrossHeader | undefined {
	const sides = [label, ...label.replace(/\([^)]*\)/g, ' ').split(/[/&+]/)]
		.map(wordKey)
		.filter(Boolean);
	if (sides.some((side) => OTHER_LIST.has(side))) return undefined;
	const domains = new Set<LifeDomain>();
	for (const side of sides) {
		const domain = DOMAINS.get(side);
		if (domain && domain !== 'general') domains.add(domain);
	}
	const common = { label: label.trim(), lifeDomains: [...domains], isKnown: true };
	const type = sides.map((side) => ORGANISATION_TYPE_INDEX.get(side)).find(Boolean);
	const functionSide = sides.find((side) => functionOf(side) !== undefined);
	if (domains.size > 0 && sides.some((side) => DOMAINS_FIRST.has(side))) {
		return { ...common, kind: 'domain' };
	}
	if (type && !(functionSide && !isKindOfOrganisation(functionSide))) {
		return { ...common, kind: 'organisation', organisationType: type };
	}
	if (functionSide) return { ...common, kind: 'function', organisationType: type };
	if (domains.size > 0) return { ...common, kind: 'domain' };
	if (soundsLikeOrganisation(label) && !OF_A_THING.test(label)) {
		return {
			...common,
			isKnown: false,
			kind: 'organisation',
			organisationType: readOrganisationTypes(label).codes[0]
		};
	}
	if (!isInvolved) return undefined;
	return {
		...common,
		kind: looksLikePerson(label) && /\s/.test(label) ? 'person' : 'organisation'
	};
}

/** "huisarts" is a function and a practice; above a column it is the practice. */
function isKindOfOrganisation(key: string): boolean {
	return /^(huisarts|ha|gp|poh|schuldhulp|shv|mw|amw)$/.test(key);
}

import { LIFE_DOMAIN_WORDS } from '#lib/domain/vocabulary/life-domains.ts';
import { indexVocabulary, wordKey } from '#lib/domain/vocabulary/word-key.ts';
import type { HouseholdFacts, Request } from '#lib/text/readings/reading.ts';
import { rolePhrase } from '#lib/text/readings/names.ts';
import type { HouseholdPage as StoredHousehold } from '../../store/read/households.ts';
import type { Study } from '../study.ts';

/** What is known of a household beside the snapshot, for the sentences about it. */
export function factsOf(study: Study, stored: StoredHousehold): HouseholdFacts {
	return {
		members: stored.members,
		requests: requestsOf(study, stored),
		wishes: wishesOf(study, stored)
	};
}

/** Help that was asked for, and when it began. */
function requestsOf(study: Study, stored: StoredHousehold): readonly Request[] {
	const help = stored.ties.filter(({ kind }) => kind === 'support');
	return help.flatMap(({ from, evidence }): readonly Request[] => {
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

const KNOWN = indexVocabulary(LIFE_DOMAIN_WORDS);

/** Life domains that they would like help with; nothing is said until somebody was asked. */
function wishesOf({ directory }: Study, stored: StoredHousehold): readonly string[] | undefined {
	const wishes = stored.statements.filter(({ kind }) => kind === 'wish');
	if (wishes.length === 0) return undefined;
	const ofScan = new Map(directory.domains.map((code) => [wordKey(code), code]));
	// A wish is told in people's own words: "relaties" is the life domain of that name.
	const codes = wishes.map(({ theme }) => {
		const key = wordKey(theme);
		return ofScan.get(key) ?? KNOWN.get(key) ?? theme;
	});
	return [...new Set(codes)];
}

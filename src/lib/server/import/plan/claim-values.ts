import {
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '#lib/domain/claim.ts';
import type { Lists } from '#lib/domain/records/lists.ts';
import type { Value, Values } from '../../store/import/columns.ts';
import {
	beginOrNull,
	endOrNull,
	idOrNull,
	listOrNull,
	numberOrNull,
	orNull,
	type Planning
} from './planning.ts';

/** Ends of a tie as the store has them; between equals the lower id comes first. */
export interface StoredEnds {
	readonly tie: number;
	/** The ends stand the other way round than in the file, and what is said turns with them. */
	readonly isTurned: boolean;
}

const TURNED_REPORTER = [1, 0, 2, 3];
const TURNED_DIRECTION = [0, 2, 1];

/** Makes the values of claims, in the order of the columns of an import. */
export function claimWriter({
	records,
	actorIds,
	sourceIds
}: Planning): (index: number, ends: StoredEnds) => Values {
	const { claims, claimDetails, words } = records;
	const list = (lists: Lists, codes: readonly string[]) => {
		const texts = new Map<string, string>();
		return (index: number): Value => {
			const [from, to] = [lists.offsets[index]!, lists.offsets[index + 1]!];
			if (from === to) return null;
			const numbers = lists.values.subarray(from, to);
			const key = numbers.join();
			const found = texts.get(key) ?? JSON.stringify(Array.from(numbers, (word) => codes[word]!));
			texts.set(key, found);
			return found;
		};
	};
	const lifeDomains = list(claims.lifeDomains, words.domain);
	const legalFrames = list(claims.legalFrames, words.frame);
	const settings = list(claims.settings, words.setting);
	const modes = bits(MODES);
	const roles = bits(SUPPORT_ROLES);
	return (index, { tie, isTurned }) => {
		const detail = claimDetails[index];
		const reporter = claims.reporter[index]!;
		const direction = claims.direction[index]!;
		return [
			null,
			tie,
			sourceIds[claims.source[index]!]!,
			STANCES[claims.stance[index]!]!,
			REPORTERS[isTurned ? TURNED_REPORTER[reporter]! : reporter]!,
			DIRECTIONS[isTurned ? TURNED_DIRECTION[direction]! : direction]!,
			SUPPORT_STATUSES[claims.status[index]!]!,
			orNull(detail?.from),
			orNull(detail?.to),
			beginOrNull(claims.since[index]!),
			endOrNull(claims.until[index]!),
			numberOrNull(claims.strength[index]!),
			numberOrNull(claims.contacts[index]!),
			numberOrNull(claims.timesAMonth[index]!),
			modes(claims.modes[index]!),
			roles(claims.roles[index]!),
			idOrNull(actorIds, claims.standsInFor[index]!),
			idOrNull(actorIds, claims.onBehalfOf[index]!),
			claims.main[index]!,
			lifeDomains(index),
			legalFrames(index),
			settings(index),
			detail?.certainty ?? null,
			orNull(detail?.quote),
			orNull(detail?.does),
			orNull(detail?.provision),
			orNull(detail?.forMembers),
			orNull(detail?.requestedOn),
			orNull(detail?.lastConfirmed),
			orNull(detail?.purpose),
			orNull(detail?.ease),
			detail?.attributes ? JSON.stringify(detail.attributes) : null,
			claims.withdrawn[index]!
		];
	};
}

/** The words whose bits are set, as a list in JSON. */
function bits(list: readonly string[]): (set: number) => Value {
	const texts = new Map<number, Value>([[0, null]]);
	return (set) => {
		const found = texts.get(set);
		if (found !== undefined) return found;
		const text = listOrNull(list.filter((_, bit) => set & (1 << bit)));
		texts.set(set, text);
		return text;
	};
}

import {
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '#lib/domain/claim.ts';
import type { SheetId } from '#lib/domain/columns.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { TIE_KINDS, type TieKind } from '#lib/domain/tie.ts';
import { wordsOfBits, type References } from './references.ts';
import type { Row } from './row.ts';

interface Ends {
	readonly sheet: SheetId;
	readonly from: string;
	readonly to: string;
}

/** The sheet of each kind of tie, and the columns of its two ends. */
const ENDS: Readonly<Record<TieKind, Ends>> = {
	support: { sheet: 'support', from: 'person', to: 'household' },
	collaboration: { sheet: 'collaboration', from: 'person', to: 'with' },
	employment: { sheet: 'employment', from: 'person', to: 'organisation' },
	participation: { sheet: 'participation', from: 'actor', to: 'forum' },
	agreement: { sheet: 'agreements', from: 'organisation', to: 'with' },
	deputy: { sheet: 'deputies', from: 'person', to: 'deputy' },
	commission: { sheet: 'commissions', from: 'actor', to: 'to' }
};

/** One row a claim, on the sheet of the kind of its tie. */
export function tieRows(records: Records, refer: References): readonly (readonly [SheetId, Row])[] {
	const { claims } = records;
	return Array.from({ length: claims.length }, (_, claim) => {
		const { sheet, from, to } = ENDS[TIE_KINDS[claims.kind[claim]!]!];
		const ends = {
			[from]: refer.actor(claims.from[claim]),
			[to]: refer.actor(claims.to[claim])
		};
		return [sheet, { ...ends, ...saidOfTie(records, claim, refer)[1] }];
	});
}

/** What a claim says of its tie: the row without its ends. */
export function saidOfTie(
	records: Records,
	claim: number,
	refer: References
): readonly [SheetId, Row] {
	const { sheet } = ENDS[TIE_KINDS[records.claims.kind[claim]!]!];
	const row = { ...saidOf(records, claim, refer), ...detailOf(records, claim, sheet) };
	return [sheet, row];
}

function saidOf({ claims, words }: Records, claim: number, refer: References): Row {
	const relation = claims.relation[claim]!;
	const status = SUPPORT_STATUSES[claims.status[claim]!]!;
	return {
		relation: relation < 0 ? undefined : words.relation[relation],
		onBehalfOf: refer.actor(claims.onBehalfOf[claim]),
		standsInFor: refer.actor(claims.standsInFor[claim]),
		about: refer.actors(listAt(claims.about, claim)),
		domain: refer.words(claims.lifeDomains, claim, words.domain),
		legalFrame: refer.words(claims.legalFrames, claim, words.frame),
		setting: refer.words(claims.settings, claim, words.setting),
		role: wordsOfBits(SUPPORT_ROLES, claims.roles[claim]!),
		mode: wordsOfBits(MODES, claims.modes[claim]!),
		status: status === 'active' ? undefined : status,
		strength: claims.strength[claim],
		contacts: claims.contacts[claim],
		timesAMonth: claims.timesAMonth[claim],
		main: claims.main[claim] ? true : undefined,
		withdrawn: claims.withdrawn[claim] ? true : undefined,
		source: refer.source(claims.source[claim]!),
		stance: STANCES[claims.stance[claim]!],
		reporter: REPORTERS[claims.reporter[claim]!],
		direction: DIRECTIONS[claims.direction[claim]!]
	};
}

/** Who sits where at a table has a column of its own; everywhere else it is one of the others. */
function detailOf({ claimDetails }: Records, claim: number, sheet: SheetId): Row {
	const { to, attributes, ...detail } = claimDetails[claim] ?? {};
	const { seat, ...other } = attributes ?? {};
	const hasSeat = sheet === 'participation' && typeof seat === 'string' && seat !== '';
	return {
		...detail,
		until: to,
		...(hasSeat ? { seat, other } : { other: attributes })
	};
}

import type { SupportRole, SupportStatus } from '#lib/domain/claim.ts';
import { ENDED_WORDS } from '#lib/domain/vocabulary/answers.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { withoutDoubt } from './answers.ts';
import { readStatuses } from './vocabularies.ts';

/** What stands around a name, taken off it. */
export interface Marks {
	readonly bare: string;
	/** What stood in parentheses and says who: an organisation, a function, a name. */
	readonly insides: readonly string[];
	readonly count: number;
	readonly isSure: boolean;
	readonly hasEnded: boolean;
	readonly status?: SupportStatus;
	readonly roles: readonly SupportRole[];
}

type Found = { -readonly [Key in keyof Omit<Marks, 'insides' | 'roles'>]: Marks[Key] } & {
	insides: string[];
	roles: SupportRole[];
};

const MOST = 12;
const ENDED = new Set(ENDED_WORDS.map(wordKey));
const OVERVIEW =
	/^(heeft )?(regie|(casus|gezins|proces)?regisseur|casusregie|trekker|1g1p|case ?manager|regievoerder)$/i;
const ONCE = String.raw`(?:ex|oud|voorheen|former)[- ](?=\p{Lu})`;

/** Takes off "(2x)", "2x", "?", "(?)", "(weg)", "(regie)", "(wachtlijst)". */
export function stripMarks(text: string): Marks {
	const found: Found = {
		bare: '',
		insides: [],
		count: 1,
		isSure: true,
		hasEnded: false,
		roles: []
	};
	const outside = text
		.normalize('NFKC')
		.replace(/\s+/g, ' ')
		.replace(/\(([^()]*)\)/g, (_, inside: string) => {
			for (const piece of inside.split(/[,;]/)) readInside(piece.trim(), found);
			return ' ';
		});
	found.bare = withoutCount(outside.trim(), found);
	const sure = withoutDoubt(found.bare);
	if (sure !== found.bare) found.isSure = false;
	found.bare = sure
		.replace(/\s+/g, ' ')
		.replace(/^[-–•*]\s*|[,:]$/g, '')
		.trim();
	found.bare = withoutEnd(found.bare, found);
	if (found.hasEnded) found.status = 'ended';
	if (found.count < 1 || found.count > MOST) found.count = 1;
	return found;
}

function readInside(piece: string, found: Found): void {
	const times = /^(\d{1,2})\s?[x×!]?!?$/.exec(piece);
	const status = wordKey(piece).split(' ').length <= 3 ? readStatuses(piece).codes[0] : undefined;
	if (/^\?+$/.test(piece)) found.isSure = false;
	else if (times) found.count = Number(times[1]);
	else if (isEnd(piece)) found.hasEnded = true;
	else if (OVERVIEW.test(piece)) found.roles.push('caseManager');
	else if (status && status !== 'active') found.status = status;
	else {
		const sure = withoutDoubt(piece);
		if (sure !== piece) found.isSure = false;
		if (/\p{L}/u.test(sure)) found.insides.push(sure);
	}
}

function withoutCount(text: string, found: Found): string {
	const times = /^(\d{1,2})\s?[x×]\s+(.+)$|^(.+?)\s*(?:[x×]\s?(\d{1,2})|(\d{1,2})\s?[x×])$/.exec(
		text
	);
	if (!times) return text;
	found.count = Number(times[1] ?? times[4] ?? times[5]);
	return times[2] ?? times[3]!;
}

/** "Karin weg", "ex-Karin": somebody who is no longer there. */
function withoutEnd(text: string, found: Found): string {
	const gone = /^(.+?),? (?:is )?(weg|vertrokken|gestopt|uit dienst|left|gone)$/i.exec(text);
	const bare = gone ? gone[1]! : text.replace(new RegExp(`^${ONCE}`, 'u'), '');
	if (bare !== text) found.hasEnded = true;
	return bare;
}

/** "weg", "weg per 1 juni", "gestopt in 2024". */
function isEnd(text: string): boolean {
	const words = wordKey(text).split(' ');
	if (ENDED.has(words.join(' ')) || ENDED.has(words.slice(0, 2).join(' '))) return true;
	return ENDED.has(words[0]!) && words.length <= 4;
}

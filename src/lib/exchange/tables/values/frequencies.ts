import {
	CONTACTS_A_MONTH,
	FREQUENCIES,
	FREQUENCIES_TO_ASK,
	type Frequency
} from '#lib/domain/vocabulary/frequencies.ts';
import { indexVocabulary, wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { cellText, isDayCell, type Cell } from '../../sheet.ts';
import { readAnswer } from './answers.ts';

/** How often, in contacts a month; `occasional` and `once` say so without a number. */
export type FrequencyReading =
	| { readonly kind: 'rate'; readonly timesAMonth: number }
	| { readonly kind: 'word'; readonly word: 'occasional' | 'once' }
	| { readonly kind: 'blank' | 'unknown' | 'hours' | 'ask' | 'no' };

const WORDS = indexVocabulary(FREQUENCIES);
const TO_ASK = new Set(FREQUENCIES_TO_ASK.map(wordKey));

/** How many of each unit there are in a month. */
const A_MONTH: readonly (readonly [RegExp, number])[] = [
	[/^(d|dag|dagen|dgn|day|days)$/, 30],
	[/^(w|wk|wkn|week|weken|weeks)$/, 4.3],
	[/^(m|mnd|mnden|maand|maanden|month|months)$/, 1],
	[/^(k|kw|kwartaal|quarter)$/, 1 / 3],
	[/^(j|jr|jaar|y|year|years)$/, 1 / 12]
];

/** Rates that people mean by a number of times, instead of the plain product. */
const MEANT: Readonly<Record<string, Frequency>> = {
	'7 week': 'daily',
	'5 week': 'working-days',
	'3 week': 'several-a-week',
	'2 week': 'twice-a-week',
	'1 week': 'weekly',
	'2 month': 'every-two-weeks',
	'1 month': 'monthly',
	'4 year': 'quarterly',
	'2 year': 'half-yearly',
	'1 year': 'yearly',
	'1 14 days': 'every-two-weeks',
	'1 2 weeks': 'every-two-weeks',
	'1 3 weeks': 'every-three-weeks',
	'1 4 weeks': 'monthly',
	'1 6 weeks': 'every-six-weeks',
	'1 3 months': 'quarterly',
	'1 6 months': 'half-yearly'
};

/** Reads "2x p/w", "om de week", "1/mnd", "4 uur p/w", "af en toe", "?". */
export function readFrequency(cell: Cell | undefined): FrequencyReading {
	// A spreadsheet program has turned "1-2" into the first of February.
	if (isDayCell(cell) || typeof cell === 'number') return { kind: 'ask' };
	const answer = readAnswer(cell);
	if (answer.kind === 'blank' || answer.kind === 'unknown' || answer.kind === 'no') {
		return { kind: answer.kind };
	}
	const text = cellText(cell).replace(/\s*\(?\?+\)?$/, '');
	const key = wordKey(text);
	if (TO_ASK.has(key)) return { kind: 'ask' };
	const word = WORDS.get(key);
	if (word) return rated(word);
	if (/\b(uur|uren|u|hours?|hrs?|min|minuten)\b/.test(key)) return { kind: 'hours' };
	return readTimes(key) ?? { kind: 'ask' };
}

/** "veel", "vaak": often, but nobody knows how often. */
export function isVagueRhythm(text: string): boolean {
	return TO_ASK.has(wordKey(text));
}

function rated(frequency: Frequency): FrequencyReading {
	const rate = CONTACTS_A_MONTH[frequency];
	if (rate !== null) return { kind: 'rate', timesAMonth: rate };
	return { kind: 'word', word: frequency === 'once' ? 'once' : 'occasional' };
}

const RHYTHMS: Readonly<Record<string, string>> = {
	dagelijks: 'dag',
	wekelijks: 'week',
	maandelijks: 'maand',
	jaarlijks: 'jaar'
};

const NUMBERS: Readonly<Record<string, number>> = {
	een: 1,
	twee: 2,
	drie: 3,
	vier: 4,
	vijf: 5,
	one: 1,
	two: 2,
	three: 3,
	four: 4
};

/** A number of times in a number of units: "1x per 6 weken", "3 keer p w", "1/mnd". */
function readTimes(key: string): FrequencyReading | undefined {
	const spelled = key.replace(
		/(\d) ?(?:x|keer|maal) (dagelijks|wekelijks|maandelijks|jaarlijks)$/,
		(_, times: string, rhythm: string) => `${times}x per ${RHYTHMS[rhythm]}`
	);
	const numbered = spelled.replace(/\b(een|twee|drie|vier|vijf|one|two|three|four)\b/g, (word) =>
		String(NUMBERS[word])
	);
	const every = /^(?:om de|elke|iedere|every) (\d{1,2}) ([a-z]+)$/.exec(numbered);
	const found =
		(every ? ['', '1', every[1], every[2]!] : undefined) ??
		/^(?:ca |ongeveer |gemiddeld |minimaal )?(\d{1,2})(?: ?a ?\d{1,2})? ?(?:x|×|keer|maal|times?)? ?(?:per|p|in de|in|a|an|iedere|elke|every)? ?(\d{1,2})? ?([a-z]+)$/.exec(
			numbered
		);
	const unit = found && A_MONTH.find(([pattern]) => pattern.test(found[3]!));
	if (!found || !unit) return undefined;
	const times = Number(found[1]);
	const units = Number(found[2] ?? 1);
	if (times === 0 || units === 0) return undefined;
	const name = ['days', 'weeks', 'months', 'quarters', 'years'][A_MONTH.indexOf(unit)]!;
	const meant = MEANT[found[2] ? `${times} ${units} ${name}` : `${times} ${name.slice(0, -1)}`];
	if (meant) return rated(meant);
	return { kind: 'rate', timesAMonth: Math.round(((times * unit[1]) / units) * 100) / 100 };
}

import type { Cell } from '../../src/lib/exchange/sheet.ts';
import { Dice } from './random.ts';

type Row = Readonly<Record<string, Cell>>;

/** A talk about how it goes: of which household, and which source holds it. */
interface Talk {
	readonly household: string;
	readonly source: string;
}

const SCALE = '1-10';
const DIMENSIONS = [
	'lichaamsfuncties',
	'mentaal welbevinden',
	'zingeving',
	'kwaliteit van leven',
	'meedoen',
	'dagelijks functioneren'
];

/** The dimension beside which their own words are written down. */
const WITH_WORDS = 2;

/** What the family said a year ago and now; one of the questions was not put then. */
const FAMILY = {
	before: [6, 4, 3, undefined, 3, 4],
	now: [6, 5, 5, 6, 4, 4],
	words: { before: 'We slapen slecht van alle brieven.', now: 'Er is weer rust aan tafel.' }
};

/**
 * What households say of themselves on the six dimensions of positive health. The first
 * talk of each list is with the family; another household is left out, as happens.
 */
export function scores(before: readonly Talk[], now: readonly Talk[]): readonly Row[] {
	const dice = new Dice(20261007);
	const first = new Map<string, readonly number[]>();
	const drawn = (household: string): readonly number[] => {
		const level = 4 + dice.below(3);
		const own = first.get(household);
		return DIMENSIONS.map((_, i) => (own?.[i] ?? level) + dice.below(own ? 3 : 4) - 1);
	};
	return [
		...before.flatMap(({ household, source }, i) => {
			const values = i === 0 ? FAMILY.before : drawn(household);
			if (i > 0) first.set(household, values as readonly number[]);
			return rows(household, source, values, i === 0 ? FAMILY.words.before : '');
		}),
		...now.flatMap(({ household, source }, i) => {
			const values = i === 0 ? FAMILY.now : drawn(household);
			return i === 2 ? [] : rows(household, source, values, i === 0 ? FAMILY.words.now : '');
		})
	];
}

function rows(
	household: string,
	source: string,
	values: readonly (number | undefined)[],
	words: string
): readonly Row[] {
	return values.flatMap((value, i) =>
		value === undefined
			? []
			: [
					{
						over: household,
						thema: DIMENSIONS[i]!,
						soort: 'score',
						schaal: SCALE,
						waarde: Math.min(Math.max(value, 1), 10),
						woorden: (i === WITH_WORDS && words) || null,
						'mag gedeeld': 'ja',
						bron: source
					}
				]
	);
}

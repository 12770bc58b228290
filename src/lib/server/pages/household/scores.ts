import { POSITIVE_HEALTH } from '#lib/domain/vocabulary/life-domains.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';
import { capital } from '#lib/text/format/template.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import type { Statement } from '../../store/read/told.ts';
import { sourceTitle } from '../sources.ts';
import type { Study } from '../study.ts';

/** Scores of one scale: a value per theme for each source that gave any, the oldest first. */
export interface Scores {
	readonly scale: string;
	readonly least: number;
	readonly most: number;
	readonly themes: readonly string[];
	readonly series: readonly {
		readonly id: number;
		readonly label: string;
		/** When it was, where that alone tells the series apart; else the whole label. */
		readonly short: string;
		/** In the order of the themes; missing = not given. */
		readonly values: readonly (number | undefined)[];
		readonly words: readonly string[];
	}[];
}

/** A picture of fewer directions is no web. */
const LEAST_THEMES = 3;

/** All scores that are kept of a household, whatever measurement the lens shows: they are compared. */
export function scoresOf(study: Study, statements: readonly Statement[]): readonly Scores[] {
	const scores = statements.filter(
		(one) => one.kind === 'score' && one.member === '' && scoreOf(one) !== undefined
	);
	const scales = [...new Set(scores.map(({ scale }) => scale.trim()))];
	return scales
		.map((scale) =>
			onScale(
				study,
				scale,
				scores.filter((one) => one.scale.trim() === scale)
			)
		)
		.filter(({ themes }) => themes.length >= LEAST_THEMES);
}

function onScale(study: Study, scale: string, scores: readonly Statement[]): Scores {
	const themes = [...new Map(scores.map(({ theme }) => [wordKey(theme), theme])).values()];
	themes.sort((a, b) => rankOf(a) - rankOf(b));
	const values = scores.map((one) => scoreOf(one)!);
	const [least, most] = endsOf(scale, values);
	const sources = new Map(scores.map(({ source }) => [source.id, source]));
	const told = [...sources.values()].sort(
		(a, b) => (a.day ?? '').localeCompare(b.day ?? '') || a.id - b.id
	);
	const whens = told.map((source) => capital(whenOf(source, study)));
	const isToldByWhen = !whens.includes('') && new Set(whens).size === whens.length;
	return {
		scale,
		least,
		most,
		themes: themes.map(capital),
		series: told.map((source, i) => {
			const own = scores.filter((one) => one.source.id === source.id);
			const given = new Map(own.map((one) => [wordKey(one.theme), scoreOf(one)]));
			const when = whens[i]!;
			const label = [when, capital(sourceTitle(source, study))].filter(Boolean).join(': ');
			return {
				id: source.id,
				label,
				short: isToldByWhen ? when : label,
				values: themes.map((theme) => given.get(wordKey(theme))),
				words: own.filter(({ shareable }) => shareable).flatMap(({ words }) => words || [])
			};
		})
	};
}

function whenOf({ wave, day }: Statement['source'], { language }: Study): string {
	return wave ?? (day ? dateInWords(day, language) : '');
}

function scoreOf({ value }: Statement): number | undefined {
	const number = typeof value === 'string' ? Number(value.replace(',', '.')) : value;
	return number !== undefined && value !== '' && Number.isFinite(number) ? number : undefined;
}

/** "1-10" and "0 tot 5" tell their ends; else from 0 to 10, or to the highest there is. */
function endsOf(scale: string, values: readonly number[]): readonly [number, number] {
	const [, from, to] = /(\d+)\D+(\d+)/.exec(scale) ?? [];
	const told: readonly [number, number] =
		from !== undefined && Number(to) > Number(from) ? [Number(from), Number(to)] : [0, 10];
	return [Math.min(told[0], ...values), Math.max(told[1], ...values)];
}

/** The six dimensions of positive health stand in their own order, before others. */
function rankOf(theme: string): number {
	const at = (POSITIVE_HEALTH as readonly string[]).indexOf(wordKey(theme));
	return at < 0 ? POSITIVE_HEALTH.length : at % (POSITIVE_HEALTH.length / 2);
}

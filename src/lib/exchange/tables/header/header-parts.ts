import { MONTHS, SEASONS } from '#lib/domain/vocabulary/calendar.ts';
import { headerKey } from '#lib/domain/vocabulary/word-key.ts';
import { readDate } from '../values/dates.ts';

/** A measurement that a header names: "Regisseur T0 (najaar '18)". */
export interface WaveMark {
	readonly name: string;
	/** EDTF, when the header says when. */
	readonly day?: string;
}

/** A header taken apart: what it is about, of which measurement, of the how-manieth helper. */
export interface HeaderParts {
	readonly base: string;
	readonly wave?: WaveMark;
	readonly slot?: number;
}

const WAVES: readonly (readonly [RegExp, string])[] = [
	[/\b(?:nul|0)[- ]?meting\b/i, 'T0'],
	[/\b(?:een|eerste|1)[- ]?meting\b/i, 'T1'],
	[/\b(?:begin|start|vooraf)(?:meting)?$/i, 'begin'],
	[/\b(?:eind|einde|achteraf)(?:meting)?$/i, 'eind']
];

/** Takes a header apart. A word alone is never taken for a measurement of nothing. */
export function splitHeader(text: string): HeaderParts {
	const clean = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
	const wave = readWave(clean);
	if (wave && headerKey(wave.rest) !== '') return { base: wave.rest, wave: wave.mark };
	const slot = /^(\p{L}.*?)[\s_.-]*(?:nr\.?\s?)?#?(\d{1,2})$|^(\d{1,2})e\s(\p{L}.*)$/u.exec(clean);
	if (slot) {
		const number = Number(slot[2] ?? slot[3]);
		const base = (slot[1] ?? slot[4])!;
		if (number >= 1 && number <= 40 && headerKey(base) !== 't') return { base, slot: number };
	}
	const middle = /^(\p{L}[\p{L} ]*?)\s?(\d{1,2})\s*[|:–-]?\s*(\p{L}.*)$/u.exec(clean);
	if (middle && Number(middle[2]) <= 40 && !/\d/.test(middle[3]!)) {
		return { base: `${middle[1]} | ${middle[3]}`, slot: Number(middle[2]) };
	}
	return { base: clean };
}

/** Whether a header names a measurement and nothing else: "T0", "2018", "najaar 2018". */
export function readWaveAlone(text: string): WaveMark | undefined {
	const wave = readWave(text.normalize('NFKC').trim());
	return wave && headerKey(wave.rest) === '' ? wave.mark : undefined;
}

function readWave(text: string): { readonly rest: string; readonly mark: WaveMark } | undefined {
	const numbered = /\bT[ -]?(\d)\b/i.exec(text);
	const inside = /\(([^)]*)\)/.exec(text)?.[1];
	const dated = dayIn(inside ?? text);
	if (numbered) {
		const rest = text.replace(numbered[0], ' ').replace(/\([^)]*\)/g, dated ? ' ' : '$&');
		return {
			rest: withoutDay(rest, dated?.written).trim(),
			mark: { name: `T${numbered[1]}`, day: dated?.day }
		};
	}
	for (const [pattern, name] of WAVES) {
		if (pattern.test(text) && headerKey(text.replace(pattern, '')) !== '') {
			return { rest: text.replace(pattern, ' ').trim(), mark: { name, day: dated?.day } };
		}
	}
	if (!dated) return undefined;
	const rest = withoutDay(text, dated.written)
		.replace(/\(\s*\)/g, '')
		.trim();
	return { rest, mark: { name: dated.written.trim(), day: dated.day } };
}

const TIMES = [...MONTHS.flat(), ...Object.values(SEASONS).flat(), 'q[1-4]']
	.sort((a, b) => b.length - a.length)
	.join('|');
const DATED = new RegExp(
	String.raw`(?:\b(?:${TIMES})\.?\s?)?(?:\b(?:19|20)\d\d\b|['’‘]\d\d\b)|\b(?:${TIMES})\s\d\d\b`,
	'i'
);

function dayIn(text: string): { readonly day: string; readonly written: string } | undefined {
	const found = DATED.exec(text);
	const date = found ? readDate(found[0]) : undefined;
	return date?.kind === 'day' ? { day: date.text, written: found![0] } : undefined;
}

function withoutDay(text: string, written: string | undefined): string {
	return written ? text.replace(written, ' ') : text;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, faintIn } from '#lib/server/look/contrast.ts';
import { LOOK_FILE, layOver, readLaidOver } from '#lib/server/look/laid-over.ts';
import { ownColours } from '#lib/server/look/own-look.ts';
import { problemSentence } from '#lib/text/problems.ts';
import * as book from '../helpers/colour-vision.ts';
import { SCHEMES } from '../helpers/look.ts';

const lay = (look: unknown) => layOver(JSON.stringify(look));
const codes = (look: unknown) => lay(look).problems.map(({ code }) => code);

/** A style sheet with colours and sizes, and nothing else. */
const OURS_ALONE =
	/^(@media not \(prefers-contrast: more\) \{ :root:root \{ (--vangnet-[a-z-]+: (light-dark\(#[\da-f]{6}, #[\da-f]{6}\)|\d+(\.\d+)?(px|%)); )+\} \})?$/;

describe('our own look', () => {
	const own = ownColours();

	test.each(SCHEMES)('everything on it can be read, %s', (scheme) => {
		expect(own.size).toBeGreaterThan(20);
		expect(faintIn((name) => own.get(name)![scheme])).toEqual([]);
	});

	test('contrast is that of the books', () => {
		expect(contrast('#ffffff', '#000000')).toBeCloseTo(21);
		for (const { light, dark } of own.values()) {
			expect(contrast(light, dark)).toBeCloseTo(book.contrast(light, dark), 6);
		}
	});
});

describe('the look of a municipality', () => {
	test('is laid over ours: colours by day and by night, rounding and size of type', () => {
		const { css, names, problems } = lay({
			'color-accent': { light: '#004699', dark: '#9EC1FF' },
			'color-accent-strong': '#036',
			radius: '2px',
			'font-size': '110%'
		});
		expect(problems).toEqual([]);
		expect(names).toEqual(['color-accent', 'color-accent-strong', 'radius', 'font-size']);
		expect(css).toBe(
			'@media not (prefers-contrast: more) { :root:root { ' +
				'--vangnet-color-accent: light-dark(#004699, #9ec1ff); ' +
				'--vangnet-color-accent-strong: light-dark(#003366, #a3dde0); ' +
				'--vangnet-radius: 2px; --vangnet-font-size: 110%; } }'
		);
	});

	test('that changes nothing is nothing', () => {
		expect(lay({})).toEqual({ css: '', names: [], problems: [] });
	});

	test('that cannot be read well is refused, with what and how much', () => {
		const { css, problems } = lay({ 'color-accent': { light: '#7fb3ff', dark: '#113355' } });
		expect(css).toBe('');
		const told = problems.map((problem) => problemSentence(problem, 'nl'));
		expect(told).toContain(
			'Bestand look.json: Licht: "color-accent" is op "color-card" niet goed te zien: 2,1 op 1. Maak dat minstens 4,5.'
		);
		expect(told.some((line) => line.includes('Donker: "color-accent" is op "color-card"'))).toBe(
			true
		);
		expect(problemSentence(problems[0]!, 'en')).toMatch(/^File look\.json: Light: "color-accent"/);
	});

	test('a ground that hides the hues of life domains is refused too', () => {
		expect(codes({ 'color-card': '#ffe0b0' })).toContain('look-faint-by-day');
	});

	test('is refused as a whole when one thing is wrong', () => {
		const { css, problems } = lay({ radius: '2px', 'color-nothing': '#000000' });
		expect(css).toBe('');
		expect(problems).toMatchObject([
			{ code: 'look-unknown', file: LOOK_FILE, values: { name: 'color-nothing' } }
		]);
	});

	test.each([
		['a colour by name', { 'color-ink': 'red' }, 'look-no-colour'],
		['a colour that fetches', { 'color-ink': 'url(https://evil.example/x)' }, 'look-no-colour'],
		['a colour that ends the rule', { 'color-ink': '#000000;} @import "x";' }, 'look-no-colour'],
		['a colour that ends the style', { 'color-ink': '</style><script>' }, 'look-no-colour'],
		['a colour with a line after it', { 'color-ink': '#000000\n' }, 'look-no-colour'],
		['a colour you can look through', { 'color-ink': '#00000000' }, 'look-no-colour'],
		['a scheme we do not know', { 'color-ink': { dusk: '#000000' } }, 'look-no-colour'],
		['a list', { 'color-ink': ['#000000'] }, 'look-no-colour'],
		['no scheme at all', { 'color-ink': {} }, 'look-no-colour'],
		['a size that is sum', { radius: 'calc(1px + 99vw)' }, 'look-no-size'],
		['a size without end', { radius: '99px' }, 'look-no-size'],
		['a number', { radius: 8 }, 'look-no-size'],
		['type too small to read', { 'font-size': '60%' }, 'look-no-size'],
		['type in pixels', { 'font-size': '18px' }, 'look-no-size'],
		['a hue of a life domain', { 'domain-0': '#000000' }, 'look-unknown'],
		['a name that is a rule', { 'color-ink:red;--x': '#000000' }, 'look-unknown'],
		['a name of the language', JSON.parse('{"__proto__": "#000000"}') as unknown, 'look-unknown'],
		['a name that every object has', { constructor: '#000000' }, 'look-unknown'],
		['a typeface', { 'font-family': 'Comic Sans' }, 'look-unknown']
	])('%s is refused', (_, look, code) => {
		const { css, problems } = lay(look);
		expect(css).toBe('');
		expect(problems.map((problem) => problem.code)).toEqual([code]);
	});

	test.each([
		'',
		'null',
		'[]',
		'"#000000"',
		':root { color: red }',
		'{',
		`{"a":"${'x'.repeat(20_000)}"}`
	])('what is no such file is refused: %.30s', (text) => {
		const { css, problems } = layOver(text);
		expect(css).toBe('');
		expect(problems.map(({ code }) => code)).toEqual(['look-unreadable']);
	});

	test('nothing that is written in it reaches the page but colours and sizes', () => {
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.stringMatching(/^#[0-9a-f]{3}([0-9a-f]{3})?$/),
			fc.constantFrom('</style>', 'url(x)', '@import "x"', '2px', '100%', '#fff}'),
			fc.jsonValue()
		);
		const name = fc.oneof(fc.string(), fc.constantFrom('color-ink', 'color-card', 'radius'));
		const wish = fc.oneof(value, fc.record({ light: value, dark: value }));
		fc.assert(
			fc.property(fc.dictionary(name, wish, { maxKeys: 4 }), (look) => {
				const { css, problems } = lay(look);
				expect(css).toMatch(problems.length > 0 ? /^$/ : OURS_ALONE);
			})
		);
	});

	test('stands in the folder with the data; without it ours is as it is', () => {
		const folder = mkdtempSync(join(tmpdir(), 'vangnet-look-'));
		try {
			expect(readLaidOver(folder)).toEqual({ css: '', names: [], problems: [] });
			writeFileSync(join(folder, LOOK_FILE), '\ufeff{"radius": "0px"}');
			expect(readLaidOver(folder).css).toContain('--vangnet-radius: 0px;');
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});

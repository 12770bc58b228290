import { describe, expect, test } from 'vitest';
import { actorsOf, claimsOf, codes, found, read } from './look.ts';
import { sheetOf } from './three-sheets.ts';

const sheet = sheetOf(
	'x',
	'\n| Casusnr | Hulpverlener | Organisatie |\n| 001 | Sanne | Wijkteam |\n| 001 | Tom | GGZ |\n'
);

describe('the three questions about a file', () => {
	test('without an answer it is what a professional knows, of no date, of who is named', () => {
		expect(read(sheet, { fileName: 'lijst.csv' }).records.sources).toMatchObject([
			{
				code: 'lijst',
				kind: 'professional',
				day: '',
				covers: 'mentions',
				status: 'done',
				file: 'lijst.csv',
				wave: -1
			}
		]);
	});

	test('the answers stand on the source', () => {
		const reading = read(sheet, {
			sourceKind: 'register',
			day: '2026-03',
			covers: 'roster',
			wave: 'voorjaar'
		});
		expect(reading.records.sources).toMatchObject([
			{ code: 'tabel@voorjaar', kind: 'register', day: '2026-03', covers: 'roster', wave: 0 }
		]);
		expect(reading.records.waves).toMatchObject([{ name: 'voorjaar', from: '2026-03' }]);
		expect(reading.records.roster.status).toEqual(['inView', 'inView']);
	});

	test('a file from paper tells what was agreed', () => {
		const paper = sheetOf(
			'x',
			'\n| Casusnr | Hulpverlener | Bron |\n| 001 | Sanne | convenant 2024 |\n| 001 | Tom | interview |\n'
		);
		expect(
			claimsOf(read(paper), 'support').map(({ from, stance, sourceKind }) => [
				from,
				stance,
				sourceKind
			])
		).toEqual([
			['Sanne', 'agreed', 'document'],
			['Tom', 'present', 'professional']
		]);
	});
});

describe('rows that name their own source', () => {
	const reading = read(
		sheetOf(
			'x',
			`
| Casusnr | Hulpverlener | Bron | Datum | Gesproken met | Interviewer | Meting |
| 001 | Sanne | interview | 12-03-2026 | Sanne | Karin | T0 |
| 001 | Tom | idem | | | | |
| 002 | Tom | dossier | maart 2026 | | | T1 |
| 003 | Tom | gezin | | | | |
`
		)
	);

	test('make a source for each, with its kind, day, informant and measurement', () => {
		expect(
			reading.records.sources.map(({ kind, day, informants }) => [
				kind,
				day,
				informants.map((actor) => reading.records.actors.label[actor])
			])
		).toEqual([
			['professional', '2026-03-12', ['Sanne']],
			['dossier', '2026-03', []],
			['resident', '', []]
		]);
		expect(reading.records.waves.map((wave) => wave.name)).toEqual(['T0', 'T1']);
		expect(reading.records.sourceDetails[0]).toMatchObject({ interviewers: ['Karin'] });
	});

	test('"idem" repeats the source above', () => {
		const claims = claimsOf(reading, 'support');
		expect(claims[1]!.source).toBe(claims[0]!.source);
	});

	test('whoever was spoken to is the helper of that name', () => {
		expect(actorsOf(reading, 'professional').map((one) => one.label)).toEqual(['Sanne', 'Tom']);
	});
});

describe('names in a file', () => {
	test('a full name is one person per organisation, and asked about across two', () => {
		const reading = read(
			sheetOf(
				'x',
				'\n| Casusnr | Hulpverlener | Organisatie |\n| 001 | Sanne Bakker | Wijkteam |\n| 002 | sanne  bakker | wijkteam |\n| 003 | Sanne Bakker | GGZ |\n'
			)
		);
		expect(actorsOf(reading, 'professional')).toHaveLength(2);
		expect(found(reading, 'same-name-two-organisations')?.values).toEqual({
			name: 'Sanne Bakker',
			count: 2
		});
	});

	test('a first name is the full name within one organisation, and that is asked', () => {
		const reading = read(
			sheetOf(
				'x',
				'\n| Casusnr | Hulpverlener | Organisatie |\n| 001 | Sanne Bakker | Wijkteam |\n| 002 | Sanne | Wijkteam |\n| 003 | Sanne | GGZ |\n'
			)
		);
		expect(actorsOf(reading, 'professional').map((one) => one.label)).toEqual([
			'Sanne Bakker',
			'Sanne'
		]);
		expect(found(reading, 'first-name-matched')).toMatchObject({
			severity: 'question',
			values: { name: 'Sanne', full: 'Sanne Bakker' }
		});
	});

	test('codes that a file does not give are marked, so that real ones can be given', () => {
		const { records } = read(sheet);
		const given = records.actors.code.map((code, i) => [code, records.actorDetails[i]?.codeGiven]);
		expect(given).toEqual([
			['001', true],
			['wijkteam', false],
			['sanne (wijkteam)', false],
			['ggz', false],
			['tom (ggz)', false]
		]);
	});

	test('a question mark makes a row less sure and loses nothing', () => {
		const reading = read(
			sheetOf(
				'x',
				'\n| Casusnr | Hulpverlener | Organisatie |\n| 001 | Sanne? | Wijkteam |\n| 001 | misschien Tom | GGZ |\n'
			)
		);
		expect(claimsOf(reading, 'support').map(({ from, certainty }) => [from, certainty])).toEqual([
			['Sanne', 'low'],
			['Tom', 'low']
		]);
		expect(codes(reading, 'error')).toEqual([]);
	});
});

test('reading can be followed and stopped', () => {
	const seen: string[] = [];
	read(sheet, { progress: (done, total) => void seen.push(`${done}/${total}`) });
	expect(seen).toEqual(['1/2', '2/2']);
	const stop = (): never => {
		throw new Error('stopped');
	};
	expect(() => read(sheet, { progress: stop })).toThrow('stopped');
});

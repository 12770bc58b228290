import { describe, expect, test } from 'vitest';
import { readFile } from '#lib/exchange/read.ts';
import type { FileReading } from '#lib/exchange/reading.ts';
import { bytesOf, workbookOf } from '../fixtures.ts';
import { actorsOf, claimsOf, codes, fates, found, pairs, read } from './look.ts';
import { sheetOf } from './three-sheets.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Cell style 1 is struck through. */
const STRUCK = `<styleSheet xmlns="${MAIN}"><fonts><font/><font><strike/></font></fonts>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`;

/** A workbook of texts; `~` before a text strikes it through, a number stays a number. */
function workbook(rows: readonly (readonly string[])[], merged: readonly string[] = []) {
	const cell = (text: string, i: number, row: number): string => {
		const address = `r="${String.fromCharCode(65 + i)}${row}"`;
		if (text === '') return '';
		if (/^\d+$/.test(text)) return `<c ${address}><v>${text}</v></c>`;
		const style = text.startsWith('~') ? ' s="1"' : '';
		return `<c ${address}${style} t="inlineStr"><is><t>${text.replace('~', '')}</t></is></c>`;
	};
	const xml = rows.map(
		(cells, i) => `<row r="${i + 1}">${cells.map((text, k) => cell(text, k, i + 1)).join('')}</row>`
	);
	const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
	const bytes = workbookOf({
		styles: STRUCK,
		rows: `${xml.join('')}</sheetData><mergeCells>${ranges}</mergeCells><sheetData>`
	});
	return readFile(bytes, { fileName: 'lijst.xlsx', sha256: 'ab'.repeat(32) });
}

async function text(content: string, fileName = 'lijst.csv'): Promise<FileReading> {
	return readFile(bytesOf(content), { fileName, sha256: 'ab'.repeat(32) });
}

describe('a family over several rows', () => {
	const rows = [
		['Casusnr', 'Hulpverlener', 'Organisatie'],
		['C-1', 'Karin Bos', 'Wijkteam'],
		['', 'Piet Vis', 'GGZ'],
		['', '', ''],
		['C-2', 'Karin Bos', 'Wijkteam'],
		['', 'Els Dam', 'Politie']
	];

	test('whose cell is merged over them holds for each', async () => {
		const reading = await workbook(rows, ['A2:A4', 'A5:A6']);
		expect(pairs(reading, 'support')).toEqual([
			'Karin Bos > C-1',
			'Piet Vis > C-1',
			'Karin Bos > C-2',
			'Els Dam > C-2'
		]);
		expect(fates(reading)).toMatchObject({ read: 4, rejected: 0 });
	});

	test('that is not merged leaves rows without a household, which are refused one by one', async () => {
		const reading = await workbook(rows);
		expect(fates(reading)).toMatchObject({ read: 2, rejected: 2 });
		expect(found(reading, 'household-missing')).toMatchObject({ row: 3, field: 'Casusnr' });
	});
});

test('a title merged to the right is one title, and a million merged rows take no room', async () => {
	const reading = await workbook(
		[
			['Overzicht gezinnen', '', ''],
			['Casusnr', 'Hulpverlener', 'Organisatie'],
			['C-1', 'Karin Bos', 'Wijkteam']
		],
		['A1:C1', 'C3:C1048576']
	);
	expect(pairs(reading, 'support')).toEqual(['Karin Bos > C-1']);
	expect(fates(reading)).toMatchObject({ read: 1, skipped: 0 });
});

test('a row that is struck through is asked about; a number of the row need not be struck', async () => {
	const reading = await workbook([
		['Nr', 'Gezin', 'Wijkteam', 'GGZ', 'Politie'],
		['1', 'fam. Zonneveld', 'Sanne', 'x', ''],
		['2', '~fam. Jansen', '~Karin', '~x', ''],
		['3', 'fam. De Wit', '~Tom', '', 'x']
	]);
	expect(found(reading, 'row-closed')).toMatchObject({ severity: 'question', row: 3 });
	expect(codes(reading).filter((code) => code === 'row-closed')).toHaveLength(1);
});

test('who of the own circle helps may stand above the columns', () => {
	const reading = read(
		sheetOf(
			'Overzicht',
			`| Huishouden | Wijkteam | GGZ | Politie | oma | buurvrouw |
			| fam. Pietersen | x | Tom | | x | |
			| fam. El Amrani | Sanne | x | x | | x |`
		)
	);
	expect(actorsOf(reading, 'informal').map(({ label }) => label)).toEqual(['oma', 'buurvrouw']);
	expect(codes(reading)).not.toContain('column-unknown');
});

test('a firm with "& Co" in its name is one firm, and so is one with "en" beside one helper', async () => {
	const reading = await text(
		'Casusnr;Hulpverlener;Organisatie\nC1;Joke Bouman;Bewind & Co\nC2;Bert Vos;Zorg en Zekerheid\nC3;Anna Bos + Cor Dijk;GGZ en Politie\n'
	);
	expect(actorsOf(reading, 'organisation').map(({ label }) => label)).toEqual([
		'Bewind & Co',
		'Zorg en Zekerheid',
		'GGZ',
		'Politie'
	]);
});

test('short headers are known: "Betrokken" names helpers, "Opm." is a remark and is not kept', async () => {
	const reading = await text(
		'Gezin\tBetrokken\tOpm.\nJansen\tSanne (wijkteam), GGZ\tbelt liever niet\n',
		'geplakt.txt'
	);
	expect(claimsOf(reading, 'support')).toHaveLength(2);
	expect(found(reading, 'column-not-used')).toMatchObject({ field: 'Opm.' });
	expect(JSON.stringify(reading.records)).not.toContain('belt liever niet');
});

test('a Dutch list of contacts has a weight, with a decimal comma', async () => {
	const reading = await text('van;naar;gewicht\nAnna;Bram;2,5\nBram;Cor;1\n');
	expect(claimsOf(reading, 'collaboration').map(({ strength }) => strength)).toEqual([2.5, 1]);
});

test('a second table below a blank row is no list of families; it is left and told once', async () => {
	const reading = await workbook([
		['Gezin', 'Hulpverlener', 'Organisatie'],
		['fam. Bos', 'Sanne', 'Wijkteam'],
		['fam. Vis', 'Tom', 'GGZ'],
		['', '', ''],
		['Organisatie', 'Contactpersoon', 'Telefoon'],
		['Wijkteam', 'Sanne', '06-12345678'],
		['GGZ', 'Tom', '']
	]);
	expect(reading.keys.map(({ name }) => name)).toEqual(['fam. Bos', 'fam. Vis']);
	expect(fates(reading)).toMatchObject({ read: 2, skipped: 4, rejected: 0 });
	expect(found(reading, 'other-table-skipped')).toMatchObject({ row: 5, values: { count: 3 } });
});

test('"2x" is two people, and a mark with a word behind it is somebody with a status', () => {
	const reading = read(
		sheetOf(
			'Overzicht',
			`| Gezin | Thuiszorg | Jeugdbescherming | Politie |
			| fam. Bos | 2x | x (wachtlijst) | x |
			| fam. Vis | x | | x |`
		)
	);
	const help = claimsOf(reading, 'support').filter(({ from }) => from !== 'Politie');
	expect(help.map(({ from, status }) => [from, status])).toEqual([
		['Thuiszorg', 'active'],
		['Thuiszorg', 'active'],
		['Jeugdbescherming', 'waiting'],
		['Thuiszorg', 'active']
	]);
	expect(codes(reading)).not.toContain('cell-not-understood');
});

test('the day on which a case was closed is no date of birth', async () => {
	const reading = await text(
		'Casusnr;Hulpverlener;Stand\nC-1;Sanne;afgesloten per 1-2-2022\nC-2;Tom;geboren 1-2-2022\n'
	);
	const until = reading.records.actorDetails.map((detail) => detail?.to);
	expect(until).toContain('2022-02-01');
	const birthdays = reading.problems.filter(({ code }) => code === 'personal-details');
	expect(birthdays).toMatchObject([{ row: 3 }]);
});

test('a column that is not used is told, also when it is the second of its kind', async () => {
	const reading = await text('Hulpverlener;Gezin;Gezin 2\nSanne;fam. Bos;fam. Vis\n');
	expect(found(reading, 'column-not-used')).toMatchObject({ field: 'Gezin 2' });
});

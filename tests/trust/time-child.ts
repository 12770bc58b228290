/** Tells what files with dates of every kind mean, as the clock of this process has it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dayBounds, dayOf } from '#lib/domain/day.ts';
import { TextDoor } from '#lib/exchange/bytes/clean.ts';
import { recognise } from '#lib/exchange/bytes/kind.ts';
import { readFile } from '#lib/exchange/read.ts';
import { readWorkbook } from '#lib/exchange/sheets/workbook.ts';
import { writeWorkbook } from '#lib/exchange/write/workbook.ts';
import { dateInWords } from '#lib/text/format/dates.ts';
import { workbookOf } from '../exchange/fixtures.ts';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'db', 'example');
const DAYS = ['2026-03-29', '2026-10-25', '2020-02-29', '2018-23', '2018~', '2018-06/..'];
const INSTANTS = ['2026-03-29T00:30:00Z', '2026-10-25T01:30:00Z', '2026-12-31T23:30:00Z'];

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const list = workbookOf({
	rows:
		`<row>${['Gezin', 'Hulpverlener', 'Vanaf', 'Tot'].map(cell).join('')}</row>` +
		`<row>${cell('H-1')}${cell('Sanne')}<c s="1"><v>46110</v></c><c s="1"><v>46320.98</v></c></row>` +
		`<row>${cell('H-2')}${cell('Tom')}${cell('25-10-2025')}${cell('29 maart 2026')}</row>`
});

const files = readdirSync(EXAMPLE).filter((name) => /\.(xlsx|csv)$/.test(name));
const readings = [];
for (const [fileName, bytes] of [
	['lijst.xlsx', list] as const,
	...files.map((name) => [name, readFileSync(join(EXAMPLE, name))] as const)
]) {
	const { records } = await readFile(bytes, { fileName, sha256: '', keepIds: true });
	const { claims, sources, waves, events } = records;
	readings.push({
		fileName,
		since: [...claims.since],
		until: [...claims.until],
		sources,
		waves,
		events
	});
}
const rows = [[{ day: '2026-10-25' }, { day: '2026-03-29' }]];
const content = recognise(await writeWorkbook([{ name: 'a', columns: [], rows }]), 'a.xlsx');
const written = content.kind === 'workbook' && readWorkbook(content.archive, new TextDoor()).sheets;

process.stdout.write(
	JSON.stringify({
		hour: new Date('2026-10-25T12:00:00Z').getHours(),
		told: {
			readings,
			written,
			bounds: DAYS.map(dayBounds),
			words: DAYS.flatMap((day) => [dateInWords(day, 'nl'), dateInWords(day, 'en')]),
			today: INSTANTS.map((instant) => dayOf(new Date(instant)))
		}
	})
);

import { english as say } from '../../format/template.ts';
import type { takeScreen as source } from '../../nl/screens/take.ts';

export const takeScreen = {
	title: 'Take a table of this page with you',
	table: (n: number) => say`Table ${n}`,
	csv: 'CSV',
	xlsx: 'Excel',
	csvLabel: (table: string) => say`${table} as CSV`,
	xlsxLabel: (table: string) => say`${table} for Excel`,
	rows: (n: number) => (n === 1 ? '1 row' : say`${n} rows`),
	none: 'There is no table on this page.',
	failed: 'The table could not be made.'
} satisfies typeof source;

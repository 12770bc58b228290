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
	notInGraphs: 'Not in a network file:',
	graphLacks: [
		'who said what, with sources, quotes, measurements and vague days',
		'members of households and what was discussed with them',
		'scores and other statements',
		'events and figures',
		'the texts of agreements',
		'who was merged and who is not the same',
		'try-outs',
		'what is written down of the scan itself',
		'places on the map',
		'attributes with the name of a column of ours',
		'what you do not see now'
	],
	failed: 'The table could not be made.'
} satisfies typeof source;

import { dutch as say } from '../../format/template.ts';

/** Words with which a table is taken along. */
export const takeScreen = {
	title: 'Neem een tabel van deze bladzijde mee',
	table: (n: number) => say`Tabel ${n}`,
	csv: 'CSV',
	xlsx: 'Excel',
	csvLabel: (table: string) => say`${table} als CSV`,
	xlsxLabel: (table: string) => say`${table} voor Excel`,
	rows: (n: number) => (n === 1 ? '1 regel' : say`${n} regels`),
	none: 'Er staat geen tabel op deze bladzijde.',
	failed: 'De tabel kon niet worden gemaakt.'
};

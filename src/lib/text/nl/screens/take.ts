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
	notInGraphs: 'Niet in een netwerkbestand:',
	graphLacks: [
		'wie wat zei, met bronnen, citaten, metingen en vage datums',
		'gezinsleden en wat met hen besproken is',
		'scores en andere uitspraken',
		'gebeurtenissen en kengetallen',
		'teksten van afspraken',
		'wie samengevoegd is en wie niet dezelfde is',
		'proeven',
		'wat over de scan zelf is opgeschreven',
		'plaatsen op de kaart',
		'eigen gegevens die heten als een kolom van ons',
		'wat u nu niet ziet'
	],
	failed: 'De tabel kon niet worden gemaakt.'
};

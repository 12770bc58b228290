import { OTHER_SHEETS } from '#lib/domain/columns.ts';
import { cellText, type Cell } from '../../sheet.ts';
import type { SheetToWrite } from '../workbook.ts';
import type { SheetLanguage } from './cells.ts';

/** What a file says of itself. */
export interface FileNote {
	/** Name of the scan; a file that was converted has none. */
	readonly title?: string;
	/** The day on which it was written, `2026-11-22`. */
	readonly day?: string;
	/** Whether the people in it carry their names, or codes and functions only. */
	readonly names: boolean;
	/** Made up, to try things out: told wherever these data go. */
	readonly isExample: boolean;
	/** For a graph: what is known beside what it can hold. */
	readonly besides?: string;
}

const WORDS = {
	nl: {
		title: 'netwerkscan',
		day: 'gemaakt op',
		people: 'mensen',
		named: 'met naam',
		coded: 'met code en functie, zonder naam',
		example: 'voorbeeldgegevens',
		madeUp: 'Deze gegevens zijn verzonnen. Ze gaan over niemand.'
	},
	en: {
		title: 'network scan',
		day: 'made on',
		people: 'people',
		named: 'with their names',
		coded: 'with code and function, without names',
		example: 'example data',
		madeUp: 'These data are made up. They are about nobody.'
	}
} as const;

/** Whether a sheet that we put in front says that the data are made up. */
export function tellsExample(rows: readonly (readonly Cell[])[]): boolean {
	return rows.some(([first]) => first === WORDS.nl.example || first === WORDS.en.example);
}

/** Whether a sheet that we put in front says that people carry no names. */
export function tellsNameless(rows: readonly (readonly Cell[])[]): boolean {
	return rows.some(([, said]) => said === WORDS.nl.coded || said === WORDS.en.coded);
}

/** What the scan is called, as a sheet that we put in front says it. */
export function toldTitle(rows: readonly (readonly Cell[])[]): string | undefined {
	const told = rows.find(([first]) => first === WORDS.nl.title || first === WORDS.en.title);
	return nameIn(cellText(told?.[1]));
}

/** The name in the title of a file; undefined where a title is no name. */
export function nameIn(title: string): string | undefined {
	const name = title.replace(`(${EXAMPLE})`, '').replace(EXAMPLE, '').trim();
	return name === '' || name.length > LONGEST_NAME || name.includes('\n') ? undefined : name;
}

/** A title of another program may be a whole story. */
const LONGEST_NAME = 100;
const EXAMPLE = `${WORDS.nl.example} / ${WORDS.en.example}`;

/** The sheet in front of the others: what this file is, and whether its data are made up. */
export function aboutSheet(note: FileNote, language: SheetLanguage): SheetToWrite {
	const words = WORDS[language];
	const rows: Cell[][] = [
		...(note.isExample ? [[words.example, words.madeUp]] : []),
		...(note.title === undefined ? [] : [[words.title, note.title]]),
		...(note.day === undefined ? [] : [[words.day, { day: note.day }]]),
		[words.people, note.names ? words.named : words.coded]
	];
	return {
		name: OTHER_SHEETS.about[language],
		columns: [
			{ header: 'Vangnet', width: 22 },
			{ header: note.isExample ? words.example : '', width: 60 }
		],
		rows
	};
}

/** The title that a graph carries where its format has room for one. */
export function titleOf({ title, isExample }: FileNote): string | undefined {
	if (!isExample) return title;
	return title === undefined ? EXAMPLE : `${title} (${EXAMPLE})`;
}

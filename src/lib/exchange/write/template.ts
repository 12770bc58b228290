import { OTHER_SHEETS, type SheetId } from '#lib/domain/columns.ts';
import { exampleRows } from '#lib/domain/columns/example-rows.ts';
import { joinList } from '#lib/domain/columns/list-cell.ts';
import type { Cell } from '../sheet.ts';
import { cellOf, type SheetLanguage } from './records/cells.ts';
import { WRITTEN_ORDER, columnToWrite, type ChosenSheet } from './records/columns.ts';
import { writeWorkbook, type SheetToWrite } from './workbook.ts';

/**
 * Left out: who works where, and who belongs to a measurement, stand in short on the
 * sheet of people, and an empty sheet of their own would take their place.
 */
const NOT_BY_HAND: ReadonlySet<SheetId> = new Set([
	...['employment', 'roster', 'words'],
	...['scan', 'apart', 'scenarios', 'earlier', 'positions']
] as SheetId[]);

/** The workbook to fill in: headers, lists to choose from, and an example on every sheet. */
export function writeTemplate(language: SheetLanguage): Promise<Uint8Array<ArrayBuffer>> {
	const chosen = WRITTEN_ORDER.filter(({ id }) => !NOT_BY_HAND.has(id)).map(
		(sheet): ChosenSheet => ({
			sheet,
			columns: sheet.columns.filter(({ always }) => always === true)
		})
	);
	const examples = exampleRows(language);
	const sheets = chosen.map((one): SheetToWrite => ({
		name: one.sheet[language],
		columns: one.columns.map((column) => {
			const written = columnToWrite(one, column, chosen, language);
			return column.required ? { ...written, header: `${written.header}*` } : written;
		}),
		rows: (examples[one.sheet.id] ?? []).map((row) =>
			one.columns.map((column) => cellOf(column, row, language))
		)
	}));
	return writeWorkbook([explanation(chosen, language), ...sheets], OTHER_SHEETS.lists[language]);
}

const EXPLANATION = {
	nl: {
		lines: [
			['invullen', 'Vul in wat u weet. Wat u niet weet, laat u leeg.'],
			['voorbeelden', 'Rijen met VOORBEELD slaan we over, zolang u ze niet verandert.'],
			['verplicht', 'Kolommen met een * vult u altijd in.'],
			['meer in 1 vak', 'Zet er een ; tussen.'],
			['huishoudens', 'Een huishouden heeft een code en nooit een naam.'],
			['datums', 'Schrijf 12-03-2026, 2026-03, 2026 of najaar 2026.'],
			['verwijzen', 'Noem mensen en organisaties bij hun code of hun naam.']
		],
		more: 'Deze kolommen mag u erbij zetten:'
	},
	en: {
		lines: [
			['filling in', 'Fill in what you know. Leave open what you do not know.'],
			['examples', 'We pass over rows with EXAMPLE, as long as you do not change them.'],
			['required', 'Always fill in the columns with a *.'],
			['more in 1 cell', 'Put a ; between them.'],
			['households', 'A household has a code and never a name.'],
			['dates', 'Write 12-03-2026, 2026-03, 2026 or autumn 2026.'],
			['pointing', 'Call people and organisations by their code or their name.']
		],
		more: 'You may add these columns:'
	}
} as const;

/** The sheet in front: how to fill in the others, and which columns they may have besides. */
function explanation(chosen: readonly ChosenSheet[], language: SheetLanguage): SheetToWrite {
	const { lines, more } = EXPLANATION[language];
	const columns = chosen.flatMap(({ sheet }): Cell[][] => {
		const others = sheet.columns.filter(({ always }) => always !== true);
		if (others.length === 0) return [];
		return [[sheet[language], joinList(others.map((column) => column[language]))]];
	});
	return {
		name: OTHER_SHEETS.about[language],
		columns: [
			{ header: 'Vangnet', width: 22 },
			{ header: '', width: 90 }
		],
		rows: [...lines.map((line): Cell[] => [...line]), [null, more], ...columns]
	};
}

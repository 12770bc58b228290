import { dutch } from '../../format/template.ts';
import { phrases } from '../phrases.ts';

/** What an import asks and tells. */
export const importing = {
	totals: ({
		read,
		created,
		updated,
		unchanged,
		rejected,
		skipped
	}: Record<'read' | 'created' | 'updated' | 'unchanged' | 'rejected' | 'skipped', number>) =>
		dutch`${phrases.rows(read)} gelezen: ${created} nieuw, ${updated} bijgewerkt, ${unchanged} gelijk, ${rejected} geweigerd, ${skipped} overgeslagen.`,
	familyNames:
		'In deze kolom staan namen van gezinnen. We maken er codes van en bewaren de namen niet.',
	whereFrom: 'Waar komt deze lijst vandaan: uit een systeem, uit gesprekken of van papier?',
	guess: ({ column, field }: { column: string; field: string }) =>
		dutch`Klopt het dat kolom "${column}" over ${field} gaat?`,
	complete: 'Staat iedereen op deze lijst? Dan betekent een leeg vak: geen contact.'
};

import type { Cell, Sheet } from '#lib/exchange/sheet.ts';

/** A table as text: rows on lines, cells between bars, blanks stay blank. */
export function sheetOf(name: string, text: string): Sheet {
	const rows = text
		.replace(/^\n|\n\s*$/g, '')
		.split('\n')
		.map((line) => line.trim().replace(/^\||\|$/g, ''))
		.map((line) => line.split('|').map((cell): Cell => toCell(cell.trim())));
	return { name, hidden: false, rows };
}

function toCell(text: string): Cell {
	if (text === '') return null;
	return /^(0|[1-9]\d{0,9})$/.test(text) ? Number(text) : text;
}

/** The overview of a neighbourhood team: a family a row, parties above the columns. */
export const overview: Sheet = sheetOf(
	'Overzicht',
	`
| Overzicht gezinnen wijk Noord, stand voorjaar | | | | | | | | | | | |
| | | | | | | | | | | | |
| | | | | Wie is betrokken? (naam of x) | | | | | | | |
| Nr | Gezin | Ki | Regie | GGZ | Jeugdhulp | Schulden / geld | School | Politie | Wonen | Eigen netwerk | Bijzonderheden |
| 1 | fam. Zonneveld | 3 | Sanne | x | Marieke (Jeugdzorg Oost) | bewindvoerder + SHV | IB De Linde | - | x | oma | GGZ wachtlijst sinds mei |
| 2 | Gezin De Wit / El Amrani | 2 (4 en 9 jr) | geen | | Jeugdzorg Oost 2x | ? | x | wijkagent | | buurvrouw, tante | |
| 3 | mw. A.B. | 0 | Sanne? | Tom (FACT) | nvt | Kredietbank | nvt | Wijkagent Noord | Woonst. | geen | |
| 4 | fam. Zonneveld (vader) | - | Tom | Tom | | | | | | | gescheiden, zie 1 |
| 5 | Jansen | 1 | Karin (weg) | x | x | x | | | x | | afgesloten juni |
| 6 | | | | | nog invullen | | | | | | |
| | Totaal | 6 | | 3 | 4 | | | | | | |
`
);

/** Organisations with a contact person, and whom they say they work with. */
export const contacts: Sheet = sheetOf(
	'',
	`
| Organisatie | Afdeling/team | Soort org. | Contactpers. | Functie | E-mail | Wijk(en) | Wet | Werkt samen met | Waarover | Hoe vaak? | Wie zegt dit | dd. |
| GGZ Meerzicht | FACT | ggz | T. de Boer | casemanager | t.deboer@voorbeeld.nl | Noord | Wvggz/Zvw | Wijkteam Noord; Politie (wijkagent) | afstemmen | 1x p/w | interview | 12-03-2026 |
| ggz meerzicht | | GGZ | | | | hele gemeente | Zvw | huisartsen | verwijzen | af en toe | idem | |
| G.G.Z. Meerzicht - Jeugd | Jeugd | ggz jeugd | Loes K. | behandelaar | | Noord, Zuid | Jw | Jeugdzorg Oost / De Linde | overleg | maandelijks | telefoon | mrt '26 |
| Wijkteam Noord | | gemeente | Sanne B. | coördinator | | Noord | Wmo+PW+Jw | GGZ Meerzicht, Woonstichting Vecht, Politie | samenwerken | dagelijks | eigen kennis | |
| Gem. Vechtstede | Schulddienstverlening | gemeente | Dhr. Smit | consulent | | alle | Wgs | Kredietbank (?) | doorverwijzen | ? | beleidsplan p. 14 | 2025 |
| Kredietbank Vecht | nvt | GR | - | - | | | | | | | | |
| Buurthuis De Spil | | welzijn / vrijw. | Joke | vrijwilliger | | Zuid | geen | Wijkteam Noord | signaleren | 2-wekelijks | interview | 01-02 |
| | | | | | | | | | | | | |
`
);

/** A case register with two measurements, kept for an evaluation. */
export const register: Sheet = sheetOf(
	'register',
	`
| Casusnr. | Aanmelddatum | Aangemeld door | Werk | Gezh | Fin. | Relaties | Wonen | Voorz. | Wie zat aan tafel | Regisseur T0 (najaar '18) | Regisseur T1 (vj 2020) | # hv T0 | # hv T1 | Cl. erbij? | Eigen netw. | Stand |
| 001 | sept '18 | wijkagent | x | x | x | | x | 3 | wijkteam, GGZ, WoCo, cliënt | nee | ja, Sanne | 9 | 6 | j | zus | loopt |
| 002 | 10-2018 | huisarts | | x | | x | | WMO + PW | WT; HA; vrijw. | onbekend | ja | 12 | 12 | n | - | loopt |
| 3 | najaar 2018 | zelf | x | | x | | | bijstand | WT, Kredietbank | n | n | 5 | ? | ja | nvt | verhuisd |
| 004a | 43405 | WT | X | X | X | X | X | 5+ | alle | ja (2!) | ja | 17 | 11 | Ja | oma + buurman | afgesloten 3-'20 |
| 005 | ?? | school | | | | x | | | school/JGZ | | | 4 | | | | alleen T0 |
| 005 | 12-11-2018 | school | | | | x | x | | school, JGZ, LPA | nee | nee | 4 | 4 | nee | | dubbel? |
| Gem. | | | | | | | | | | | | 8,5 | 8,25 | | | |
`
);

import type { Cell } from '../../src/lib/exchange/sheet.ts';
import { PROFESSIONALS, ORGANISATIONS } from './people.ts';
import type { Town } from './town.ts';

export interface List {
	readonly header: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

/** A list as the neighbourhood team keeps it: another spelling here and there, and blanks. */
export function familyList(town: Town): List {
	const spelled: Readonly<Record<string, string>> = {
		'GGZ Meerzicht': 'ggz meerzicht ',
		'Thuiszorg Vecht': 'THUISZORG VECHT',
		'Wijkteam De Meent': 'wijkteam de Meent'
	};
	const households = town.households.filter(({ team }) => team.length < 6).slice(4, 12);
	const rows = households.flatMap(({ code, team }) => {
		const one = PROFESSIONALS.find((row) => row.code === team[0]!.person)!;
		const name = ORGANISATIONS.find((row) => row.code === one.organisation)!.name;
		return [[code, one.name, one.function, spelled[name] ?? name, 'Wmo', 'elke week', '09-2026']];
	});
	return {
		header: ['Casusnr.', 'Hulpverlener', 'Functie', 'Organisatie', 'Wet', 'Hoe vaak', 'Sinds'],
		rows
	};
}

/** Who works with whom, as organisations say it. */
export function contactList(): List {
	return {
		header: ['Organisatie', 'Werkt samen met', 'Waarover', 'Hoe vaak?'],
		rows: [
			[
				'Voedselbank Vechtstede',
				'Wijkteam De Meent, Buurthuis De Spil',
				'signaleren',
				'maandelijks'
			],
			['Buurthuis De Spil', 'Voedselbank Vechtstede', 'overleg', 'wekelijks'],
			['Vrijwilligerspunt Vecht', 'Buurthuis De Spil; Wijkteam De Meent', 'afstemmen', '1x p/m'],
			['Veilig Thuis Vecht', 'Politie Vechtstede', 'melden', 'af en toe'],
			['Woonstichting Vecht', 'Kredietbank Vecht', 'doorverwijzen', 'maandelijks']
		]
	};
}

import { dutch } from '../format/template.ts';

/** What the command line says, apart from the problems of files and data. */
export const command = {
	noCommand: ({ name }: { name: string }) => dutch`De opdracht ${name} bestaat niet.`,
	unknownOption: ({ option }: { option: string }) => dutch`De optie ${option} bestaat niet.`,
	optionWithoutValue: ({ option }: { option: string }) => dutch`Zet een waarde achter ${option}.`,
	optionWithValue: ({ option }: { option: string }) => dutch`Zet geen waarde achter ${option}.`,
	oneOf: ({ option, choices }: { option: string; choices: string }) =>
		dutch`Kies bij ${option} uit: ${choices}.`,
	oneAtATime: ({ more }: { more: string }) => dutch`Noem 1 bestand tegelijk, zonder ${more}.`,
	noMoreThanOptions: ({ more }: { more: string }) => dutch`Geef alleen opties mee, zonder ${more}.`,
	fileOrScan: 'Noem een bestand, of een scan met --scan.',
	onlyOneOf: ({ option, other }: { option: string; other: string }) =>
		dutch`Kies ${option} of ${other}, niet allebei.`,
	lensNoJson: 'Zet achter --lens een JSON-object, zoals {"rule":"both"}.',
	lensWrong: ({ where }: { where: string }) => dutch`Wat achter --lens staat klopt niet: ${where}.`,
	noWave: ({ name }: { name: string }) => dutch`Er is geen meting die "${name}" heet.`,
	noMeasure: ({ ids }: { ids: string }) => dutch`Deze maat kennen we hier niet: ${ids}.`,
	twoToCompare: 'Noem de 2 bestanden of de 2 keuzes die u wilt vergelijken.',
	noSide: ({ text }: { text: string }) =>
		dutch`Met ${text} kunnen we niet vergelijken. Gebruik wave:NAAM, source:CODE, paper, practice of JSON.`,
	filesToImport: 'Noem een of meer bestanden om in te lezen.',
	scanNeeded: 'Noem de scan met --scan.',
	noDate: ({ text }: { text: string }) => dutch`Dit is geen datum: ${text}.`,
	mappingUnreadable: ({ file }: { file: string }) =>
		dutch`Het bestand ${file} van --mapping is geen goed geschreven JSON.`,
	mappingShape: ({ file }: { file: string }) =>
		dutch`In het bestand ${file} van --mapping hoort {"columns": {"kop": "veld"}} te staan.`,
	inAndOut: 'Noem een bestand om te lezen en een bestand om te schrijven.',
	sameFile: 'Het bestand om te lezen en te schrijven is hetzelfde. Kies een andere naam.',
	endings: 'Kies een naam die eindigt op .xlsx, .vangnet.json, .json, .graphml, .gexf of .csv.',
	oneToWrite: 'Noem 1 bestand om te schrijven.',
	lensForGraphs:
		'Gebruik --lens bij .graphml, .gexf en .csv. In andere bestanden staat altijd alles.',
	namesBecameCodes:
		'Namen zijn codes geworden. Geef --keys BESTAND mee om te bewaren wie welke code heeft.',
	notThisComputer: ({ host }: { host: string }) =>
		dutch`Vangnet is er alleen voor deze computer: 127.0.0.1, ::1 of localhost. Op ${host} luistert Vangnet niet.`,
	noPort: ({ text }: { text: string }) =>
		dutch`Kies bij --port een getal van 0 tot 65535, niet ${text}.`,
	portTaken: ({ port }: { port: string }) =>
		dutch`Poort ${port} is niet vrij. Kies een andere, of laat --port weg.`
};

/** What stands before an address, and before how many rows of a file became what. */
export const commandLabels = {
	alreadyRunning: 'Vangnet draait al',
	starting: 'Vangnet wordt al gestart met deze gegevens',
	counts: {
		read: 'gelezen',
		created: 'nieuw',
		updated: 'bijgewerkt',
		unchanged: 'ongewijzigd',
		rejected: 'afgewezen',
		skipped: 'overgeslagen'
	}
};

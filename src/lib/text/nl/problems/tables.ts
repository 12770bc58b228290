import { dutch } from '../../format/template.ts';
import type { ProblemWords } from '../../problem-words.ts';
import { phrases } from '../phrases.ts';

const DETAILS: Readonly<Record<string, string>> = {
	'e-mail': 'een e-mailadres',
	iban: 'een rekeningnummer',
	phone: 'een telefoonnummer',
	address: 'een adres',
	'birth-date': 'een geboortedatum'
};

/** How often, where it is more than once. */
function times(count: number): string {
	return count > 1 ? ` Dit komt in ${phrases.cells(count)} voor.` : '';
}

function rows(count: number): string {
	return count > 1 ? ` Dit komt in ${phrases.tableRows(count)} voor.` : '';
}

/** What may be wrong with a table, what was left out, and what a guess asks. */
export const tableProblems = {
	'columns-unknown': ({ columns }: { columns: string }) =>
		dutch`We weten niet waar deze kolommen over gaan: ${columns}. Wijs aan wat erin staat.`,
	'sheet-not-read': ({ columns }: { columns: string }) =>
		dutch`Dit blad hebben we niet gelezen. De kolommen kennen we niet: ${columns}.`,
	'hidden-sheet-skipped':
		'Dit blad is verborgen. We hebben het niet gelezen. Maak het zichtbaar als het meetelt.',
	'column-unknown': 'We weten niet waar deze kolom over gaat. We bewaren die als kenmerk.',
	'column-not-used': 'Met deze kolom doen we nog niets. De rest van de rij is gelezen.',
	'column-dropped':
		'Deze kolom nemen we niet over, want die gaat over 1 persoon. Er is niets van bewaard.',
	'mapping-unknown': ({ field }: { field: string }) =>
		dutch`Het veld "${field}" kennen we niet. Kies een ander veld voor deze kolom.`,
	'marks-are-problems': ({ columns }: { columns: string }) =>
		dutch`De kruisjes bij ${columns} lezen we als zorgen, niet als hulp. Klopt dat?`,
	'headers-are-organisations': ({ columns }: { columns: string }) =>
		dutch`Deze kolommen lezen we als organisaties: ${columns}. Klopt dat?`,
	'name-holds-bsn': ({ where }: { where: string }) =>
		`De naam van ${where === 'sheet' ? 'een blad' : 'het bestand'} lijkt een burgerservicenummer te bevatten. Geef een andere naam.`,
	'personal-details': ({ kind, count }: { kind: string; count: number }) =>
		dutch`Hier staat ${DETAILS[kind] ?? kind}. Dat bewaren we niet.${times(count)}`,
	'column-holds-bsn':
		'In deze kolom staan burgerservicenummers. We hebben de hele kolom overgeslagen.',
	'title-row-skipped': 'Dit lezen we als kop boven de tabel. We slaan de rij over.',
	'total-row-skipped': 'Dit lezen we als optelling. We slaan de rij over.',
	'legend-row-skipped': 'Dit lezen we als uitleg bij de tabel. We slaan de rij over.',
	'header-row-skipped': 'Hier staan de kolomnamen nog een keer. We slaan de rij over.',
	'example-row-skipped': ({ count }: { count: number }) =>
		dutch`${phrases.tableRows(count)} met een voorbeeld hebben we overgeslagen.`,
	'blank-rows-skipped': ({ count }: { count: number }) =>
		dutch`${phrases.tableRows(count)} zonder tekst hebben we overgeslagen.`,
	'other-table-skipped': ({ count }: { count: number }) =>
		dutch`Hier begint een andere tabel. ${phrases.tableRows(count)} slaan we over. Zet die tabel op een eigen blad.`,
	'household-missing': 'Hier staat geen huishouden. Vul de code of de naam in.',
	'household-twice': ({ household, first }: { household: string; first: number }) =>
		`Huishouden ${household} staat ook in rij ${first}, maar anders. Haal 1 van de 2 rijen weg.`,
	'household-on-more-rows': ({ household, first }: { household: string; first: number }) =>
		`Huishouden ${household} staat ook in rij ${first}. We voegen de rijen samen.`,
	'household-differs': ({
		household,
		first,
		count
	}: {
		household: string;
		first: number;
		count: number;
	}) =>
		`Huishouden ${household} staat in rij ${first} anders beschreven. We houden rij ${first} aan.${rows(count)}`,
	'row-closed': 'Dit lijkt afgesloten. Weet u wanneer? Vul dan een einddatum in.',
	'code-padded': ({ written, code }: { written: string; code: string }) =>
		dutch`We lezen "${written}" als "${code}", net als de andere codes. Klopt dat?`,
	'same-household': ({ household, other }: { household: string; other: string }) =>
		dutch`Zijn huishouden ${household} en huishouden ${other} hetzelfde? De namen lijken op elkaar.`,
	'date-wrong': ({ text }: { text: string }) =>
		dutch`De datum "${text}" bestaat niet. We nemen de rij mee zonder deze datum.`,
	'answered-without-wave':
		'Hier staat niet bij welke meting iemand gesproken is. Vul de meting in, dan telt het mee.',
	'date-without-year': 'Bij deze datum staat geen jaar. Welk jaar hoort erbij?',
	'date-not-understood':
		'Deze datum begrijpen we niet. We nemen de rij mee zonder. Schrijf bijvoorbeeld 12-03-2026 of najaar 2026.',
	'date-in-cell': ({ count }: { count: number }) =>
		dutch`Hier heeft Excel van de tekst een datum gemaakt. Wat stond er eerst?${times(count)}`,
	'number-not-understood': ({ count }: { count: number }) =>
		dutch`Dit getal begrijpen we niet. Wat hoort hier te staan?${times(count)}`,
	'children-not-understood': ({ count }: { count: number }) =>
		dutch`Hoeveel kinderen dit zijn, begrijpen we niet. Schrijf bijvoorbeeld 2 (4 en 9 jaar).${times(count)}`,
	'frequency-not-understood': ({ count }: { count: number }) =>
		dutch`Hoe vaak dit is, begrijpen we niet. Bedoelt u per week of per maand?${times(count)}`,
	'frequency-without-number': ({ written, count }: { written: string; count: number }) =>
		dutch`"${written}" is geen aantal. "Keren per maand" blijft leeg, het woord bewaren we.${times(count)}`,
	'hours-are-no-contacts': ({ count }: { count: number }) =>
		dutch`Uren zijn geen contacten. We bewaren dit als tekst.${times(count)}`,
	'word-has-two-meanings': ({ count }: { count: number }) =>
		dutch`Dit woord betekent meer dan 1 ding. Wat bedoelt u hier?${times(count)}`,
	'word-unknown': ({ count }: { count: number }) =>
		dutch`Dit woord kennen we nog niet. Waar hoort het bij?${times(count)}`,
	'group-word': ({ count }: { count: number }) =>
		dutch`Dit woord noemt een groep en geen persoon. Wie horen erbij?${times(count)}`,
	'cell-not-understood': ({ count }: { count: number }) =>
		dutch`Dit vak begrijpen we niet. Wat staat hier?${times(count)}`,
	'contact-with-oneself': ({ count }: { count: number }) =>
		dutch`Hier staat iemand met zichzelf. Dat contact tellen we niet mee.${times(count)}`,
	'deputy-of-nobody': ({ count }: { count: number }) =>
		dutch`Hier staat een vervanger, maar niet van wie. Vul in wie vervangen wordt.${times(count)}`,
	'organisation-spellings': ({
		name,
		count,
		spellings
	}: {
		name: string;
		count: number;
		spellings: string;
	}) => dutch`${name} is op ${count} manieren geschreven: ${spellings}. Is dat 1 organisatie?`,
	'organisation-short-name': ({ written, name }: { written: string; name: string }) =>
		dutch`We lezen "${written}" als ${name}. Klopt dat?`,
	'group-not-organisation': ({ name }: { name: string }) =>
		dutch`"${name}" lijkt een groep en geen organisatie. Welke organisatie bedoelt u?`,
	'same-function': ({ first, second, count }: { first: string; second: string; count: number }) =>
		dutch`Zijn "${first}" en "${second}" dezelfde persoon? Deze functie staat er ${phrases.times(count)}.`,
	'same-first-name': ({ name, count }: { name: string; count: number }) =>
		dutch`Er zijn ${count} mensen die "${name}" kunnen zijn. Wie bedoelt u?`,
	'first-name-matched': ({ name, full }: { name: string; full: string }) =>
		dutch`We lezen "${name}" als ${full}. Klopt dat?`,
	'same-name-two-organisations': ({ name, count }: { name: string; count: number }) =>
		dutch`${name} staat bij ${count} organisaties. Is dat dezelfde persoon?`,
	'comma-in-name': ({ written, name }: { written: string; name: string }) =>
		dutch`We lezen "${written}" als 2 mensen. Is het er 1? Schrijf dan ${name}.`,
	'surname-first': ({ written, name }: { written: string; name: string }) =>
		dutch`De achternaam staat hier voorop. We lezen "${written}" als ${name}.`,
	'value-missing': 'Dit vak moet ingevuld zijn. Vul het in.',
	'number-wrong': 'Hier hoort een getal te staan. Schrijf bijvoorbeeld 4 of 2,5.',
	'members-unknown':
		'Zo lezen we de gezinsleden niet. Schrijf bijvoorbeeld: ouder 23-64; kind 4-11.',
	'attributes-unknown': 'Zo lezen we de kenmerken niet. Schrijf bijvoorbeeld: kleur=rood; team=2.',
	'end-unknown': ({ name }: { name: string }) =>
		dutch`"${name}" staat in geen van de andere bladen. Voeg die daar toe of verbeter de naam.`,
	'end-ambiguous': ({ name }: { name: string }) =>
		dutch`"${name}" staat er meer dan 1 keer. Gebruik hier de code.`,
	'code-twice': ({ code }: { code: string }) =>
		dutch`De code "${code}" staat er 2 keer. Geef elke rij een eigen code.`,
	'scan-json-newer': 'Dit bestand komt uit een nieuwere Vangnet. Werk Vangnet eerst bij.',
	'scan-json-invalid': 'Dit deel van het bestand klopt niet. Maak het bestand opnieuw met Vangnet.'
} satisfies ProblemWords;

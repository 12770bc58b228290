import type { ProblemWords } from '../../problem-words.ts';
import type { TieKind } from '#lib/domain/tie.ts';
import { dutch } from '../../format/template.ts';
import { labels } from '../labels.ts';
import { phrases } from '../phrases.ts';

/** What may be wrong with the store, a change or a form. */
export const serverProblems = {
	'data-in-use':
		'Een ander programma is met deze gegevens bezig. Wacht even en probeer het opnieuw.',
	'in-use': 'Een ander programma is met deze gegevens bezig. Wacht even en probeer het opnieuw.',
	'data-not-writable': 'In deze map kunnen we niet schrijven. Kies een andere map met --data.',
	'database-empty': 'Het bestand met gegevens is leeg. Zet een kopie terug.',
	'database-not-sqlite':
		'Het bestand met gegevens is niet van Vangnet. Kies een andere map met --data.',
	'database-of-another-program':
		'Deze gegevens zijn van een ander programma. Kies een andere map met --data.',
	'database-damaged': 'Het bestand met gegevens is beschadigd. Zet een kopie terug.',
	'database-newer':
		'Deze gegevens zijn gemaakt met een nieuwere Vangnet. Werk Vangnet bij en probeer het opnieuw.',
	'database-migration-edited': ({ number }: { number: number }) =>
		dutch`Stap ${number} van de opbouw van de gegevens is achteraf veranderd. Installeer Vangnet opnieuw.`,
	'our-fault': 'Er ging bij ons iets mis. Er is niets veranderd. Probeer het opnieuw.',
	'not-found': 'Dit hebben we niet gevonden. Ga terug en kies opnieuw.',
	'processing-card-incomplete':
		'De wettelijke basis van deze scan is nog niet ingevuld. Vul die eerst in.',
	'stale-version':
		'Iemand anders heeft dit intussen veranderd. Kijk wat er nu staat en probeer het opnieuw.',
	'nothing-to-undo': 'Er is niets om terug te draaien.',
	'nothing-to-redo': 'Er is niets om opnieuw te doen.',
	'change-unknown': 'Deze stap kennen we niet. Kies een stap uit de lijst.',
	'change-was-purged': 'Deze stap kan niet meer teruggedraaid worden: de gegevens zijn gewist.',
	'later-change-in-the-way': ({ change }: { change: number }) =>
		`Er is later iets aan veranderd, in stap ${change}. Draai die stap eerst terug.`,
	'consultation-is-asked-again':
		'Dit huishouden wil niet meedoen. Dat draaien we niet terug: vraag het opnieuw.',
	'consultation-stays': ({ code }: { code: string }) =>
		dutch`Huishouden ${code} wil niet meedoen. Dat blijft zo, wat dit bestand ook zegt.`,
	'name-ambiguous': ({ code }: { code: string }) =>
		dutch`Bij deze naam horen 2 of meer mensen (${code}). Wie wordt bedoeld?`,
	'known-by-name': ({ count }: { count: number }) =>
		count === 1
			? '1 naam zonder organisatie is gelezen als de enige in de scan die zo heet.'
			: dutch`${count} namen zonder organisatie zijn gelezen als de enigen in de scan die zo heten.`,
	'no-longer-in-file': ({ kind, from, to }: { kind: string; from: string; to: string }) =>
		dutch`Dit staat niet meer in het bestand: ${tie(kind)}, ${[from, to]}. We hebben het bewaard.`,
	'more-no-longer-in-file': ({ rest }: { rest: number }) =>
		dutch`Ook niet meer in het bestand: ${phrases.mentions(rest)}. We hebben alles bewaard.`,
	'unseen-stays':
		'Sommige huishoudens horen niet in elk bestand. Wat hier van hen ontbreekt, hebben we bewaard.',
	'no-rows-accepted': 'We konden geen enkele rij overnemen. Kijk hieronder wat er niet klopt.',
	'rows-rejected': ({ rejected }: { rejected: number }) =>
		dutch`${phrases.tableRows(rejected)} konden we niet overnemen. Er is niets bewaard. Verbeter het bestand eerst.`,
	'file-not-found': 'Dit bestand bestaat niet. Kijk de naam en de map na.',
	'file-unreadable':
		"Dit bestand mogen we niet openen. Sluit het in andere programma's of kies een ander.",
	'file-needs-too-much-memory': 'Dit bestand is te groot voor deze computer. Deel het op.',
	'file-takes-too-long': 'Het lezen van dit bestand duurt te lang. Deel het op.',
	'output-not-writable': 'Hier kunnen we het bestand niet bewaren. Kies een andere plek.',
	'households-left-out': ({ count }: { count: number }) =>
		dutch`We lieten ${phrases.households(count)} weg, want zij willen niet meedoen.`,
	'key-list-not-writable': 'De lijst met codes kunnen we hier niet bewaren. Kies een andere plek.',
	'answers-unreadable': 'De antwoorden zijn niet goed aangekomen. Vul ze opnieuw in.',
	'import-expired': 'Dit bestand is te lang geleden gelezen. Lees het opnieuw in.',
	'scan-not-found': ({ name }: { name: string }) =>
		dutch`Er is geen scan die "${name}" heet. Kijk de naam en de map na.`,
	'scan-name-taken': 'Er is al een scan met deze naam. Kies een andere naam.',
	'code-taken': 'Deze code is al gebruikt. Kies een andere code.',
	'looks-like-name': 'Dit lijkt een naam. Vul een code in, of laat het leeg: dan maken wij er een.',
	'household-has-no-name': 'Een huishouden heeft hier een code en geen naam. Laat de naam weg.',
	'merge-in-a-circle': 'Deze 2 zijn al samengevoegd. Kies een ander.',
	'source-outside-agreement':
		'Met dit huishouden is niet afgesproken dat u dit mag invullen. Bespreek het eerst.',
	'scenario-unknown': 'Deze proef is er niet meer.',
	'scan-unknown': 'Deze scan kennen we niet. Kies een scan uit de lijst.',
	'wave-unknown': 'Deze meting kennen we niet. Kies een meting uit de lijst.',
	'source-unknown': 'Deze bron kennen we niet. Kies een bron uit de lijst.',
	'actor-unknown': 'Deze naam kennen we niet. Kies iemand uit de lijst.',
	'known-otherwise': ({ name, found }: { name: string; found: string }) =>
		`${name} staat hier al als ${found}. Kies uit de lijst, of schrijf een andere naam.`,
	'household-unknown': 'Dit huishouden kennen we niet. Kies een code uit de lijst.',
	'organisation-unknown': 'Deze organisatie kennen we niet. Kies er een uit de lijst.',
	'organisation-not-one':
		'Zo heten 2 of meer organisaties. Kies er een uit de lijst, met de code erbij.',
	'actor-not-one': 'Zo heten er 2 of meer. Schrijf de code erbij, of alleen de code.',
	'part-in-a-circle': 'Deze organisatie is er zelf een onderdeel van. Kies een andere.',
	'tie-unknown': 'Dit contact of deze hulp is er niet meer. Kijk opnieuw.',
	'claim-unknown': 'Deze vermelding is er niet meer. Kijk opnieuw.',
	'consultation-unknown': 'Wat met hen besproken is, staat er niet meer. Kijk opnieuw.',
	'field-missing': 'Dit is nog niet ingevuld. Vul het in.',
	'field-not-valid': 'Dit kunnen we zo niet lezen. Kijk het na.',
	'text-too-long': 'Deze tekst is te lang. Maak de tekst korter dan 2000 tekens.',
	'text-holds-details':
		'Hier staat een telefoonnummer, adres, e-mail, rekening of geboortedatum. Haal dat weg.',
	'not-a-date': 'Deze datum kunnen we niet lezen. Schrijf bijvoorbeeld 2026-03-12 of 2026.',
	'ends-before-begin': 'Het einde ligt voor het begin. Kijk beide datums na.',
	'name-missing': 'Hier staat nog geen naam. Vul een naam, een functie of een organisatie in.',
	'self-tie': 'Iemand kan geen lijn met zichzelf hebben. Kies een ander.',
	'said-twice': 'Dit is al ingevuld. Verander wat er staat.',
	'look-unreadable':
		'Dit bestand voor de kleuren kunnen we niet lezen. Schrijf het als JSON, zoals in de uitleg.',
	'look-unknown': ({ name }: { name: string }) =>
		`"${name}" kan hier niet gezet worden. Haal het weg, of kijk de naam na.`,
	'look-no-colour': ({ name }: { name: string }) =>
		`Bij "${name}" staat geen kleur. Schrijf een # en 6 tekens: cijfers, of a tot en met f.`,
	'look-no-size': ({ name }: { name: string }) =>
		`Bij "${name}" staat geen goede maat. Schrijf bijvoorbeeld "8px", of "110%" voor letters.`,
	'look-faint-by-day': ({ mark, ground, contrast, least }: LookValues) =>
		dutch`Licht: "${mark}" is op "${ground}" niet goed te zien: ${contrast} op 1. Maak dat minstens ${least}.`,
	'look-faint-by-night': ({ mark, ground, contrast, least }: LookValues) =>
		dutch`Donker: "${mark}" is op "${ground}" niet goed te zien: ${contrast} op 1. Maak dat minstens ${least}.`,
	'case-invalid': ({ field }: Record<'field', string>) =>
		`Wat er onder "${field}" staat, kunnen we niet lezen. Kijk het bestand na.`
} satisfies ProblemWords;

interface LookValues {
	mark: string;
	ground: string;
	contrast: number;
	least: number;
}

function tie(kind: string): string {
	return labels.tieKinds[kind as TieKind] ?? kind;
}

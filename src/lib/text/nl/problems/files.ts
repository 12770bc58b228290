import type { ProblemWords } from '../../problem-words.ts';
import { dutch } from '../../format/template.ts';
import { phrases } from '../phrases.ts';

const KINDS = 'Gebruik Excel (.xlsx), CSV, JSON, GraphML of GEXF.';
const AS_GRAPHML = 'Bewaar het net in dat programma als GraphML of GEXF.';

/** What may be wrong with a file, and what to do. The place stands in front of it. */
export const fileProblems = {
	'file-empty': 'Dit bestand is leeg. Kies een bestand waar iets in staat.',
	'file-too-large': ({ limit }: { limit: number }) =>
		dutch`Dit bestand is groter dan ${Math.floor(limit / 1024 / 1024)} MB. Deel het op in kleinere bestanden.`,
	'file-has-password':
		'Op dit bestand zit een wachtwoord. Bewaar het zonder wachtwoord en probeer het opnieuw.',
	'format-unknown': `Dit soort bestand kennen we niet. ${KINDS}`,
	'format-xls': 'Dit is een oud Excel-bestand (.xls). Bewaar het in Excel als .xlsx.',
	'format-xlsb': 'Dit soort Excel-bestand (.xlsb) lezen we niet. Bewaar het in Excel als .xlsx.',
	'format-ods': 'Dit soort rekenblad (.ods) lezen we niet. Bewaar het als .xlsx.',
	'format-ucinet': 'Bestanden van UCINET lezen we niet. Bewaar de tabel als CSV of .xlsx.',
	'format-cx2': `Bestanden van Cytoscape (CX2) lezen we niet. ${AS_GRAPHML}`,
	'format-sif': `Bestanden van Cytoscape (SIF) lezen we niet. ${AS_GRAPHML}`,
	'format-gml': `Bestanden van het soort GML lezen we niet. ${AS_GRAPHML}`,
	'format-pajek': `Bestanden van Pajek lezen we niet. ${AS_GRAPHML}`,
	'format-dot': `Bestanden van Graphviz (DOT) lezen we niet. ${AS_GRAPHML}`,
	'format-pdf': 'Een pdf kunnen we niet lezen. Zet de tabel in Excel en bewaar die als .xlsx.',
	'format-document':
		'Een tekstdocument kunnen we niet lezen. Kopieer de tabel en plak die op het startscherm.',
	'format-picture': 'Een afbeelding kunnen we niet lezen. Zet de gegevens in een tabel.',
	'format-html':
		'Een webpagina kunnen we niet lezen. Kopieer de tabel en plak die op het startscherm.',
	'format-xml': `Dit XML-bestand is geen GraphML en geen GEXF. ${KINDS}`,
	'format-program': `Dit is een programma en geen lijst. We openen het niet. ${KINDS}`,
	'format-archive': `Dit is een ingepakt bestand. Pak het eerst uit. ${KINDS}`,
	'encoding-broken': 'De letters in dit bestand zijn niet te lezen. Bewaar het opnieuw als UTF-8.',
	'encoding-guessed':
		'We hebben geraden hoe de letters zijn bewaard. Kijk na of é, ë en ï goed staan.',
	'control-character': 'Hier staat een teken dat geen letter is. Typ deze tekst opnieuw.',
	'broken-character': 'Hier staat een half teken. Typ deze tekst opnieuw.',
	'hidden-characters-removed': ({ count }: { count: number }) =>
		dutch`In ${phrases.cells(count)} stonden onzichtbare tekens. Die hebben we weggehaald.`,
	'zip-damaged': 'Dit bestand is beschadigd. Bewaar het opnieuw en probeer het nog eens.',
	'zip-too-many-entries': ({ limit }: { limit: number }) =>
		dutch`Dit bestand bestaat uit meer dan ${limit} delen. Bewaar alleen de tabel als .xlsx.`,
	'zip-path-outside': 'Dit bestand wil buiten zijn eigen map schrijven. We openen het niet.',
	'file-expands-too-much': 'Dit bestand wordt bij het uitpakken veel te groot. We openen het niet.',
	'doctype-not-allowed':
		'Dit bestand verwijst naar iets erbuiten (DOCTYPE). We openen het niet. Haal die regel weg.',
	'xml-invalid':
		'Dit is geen goed geschreven XML. Maak het bestand opnieuw in het programma van herkomst.',
	'xml-too-deep': ({ limit }: { limit: number }) =>
		dutch`Dit bestand heeft meer dan ${limit} lagen in elkaar. Maak het eenvoudiger.`,
	'xml-too-many-attributes': ({ limit }: { limit: number }) =>
		dutch`Hier staan meer dan ${limit} kenmerken bij 1 element. Haal er enkele weg.`,
	'no-table':
		'Hierin vinden we geen tabel. Zet elke rij op een eigen regel, met een komma of puntkomma ertussen.',
	'quote-not-closed':
		'Hier begint een aanhalingsteken dat niet meer sluit. Haal het weg of sluit het.',
	'duplicate-header': 'Deze kolomnaam staat er 2 keer. Geef elke kolom een eigen naam.',
	'hostile-header': 'Deze kolomnaam mag niet. Geef de kolom een andere naam.',
	'too-many-rows': ({ limit }: { limit: number }) =>
		dutch`Er zijn meer dan ${limit} rijen. Deel het bestand op.`,
	'too-many-columns': ({ limit }: { limit: number }) =>
		dutch`Er zijn meer dan ${limit} kolommen. Deel het bestand op.`,
	'too-many-cells': ({ limit }: { limit: number }) =>
		dutch`Er zijn meer dan ${limit} vakken. Deel het bestand op.`,
	'cell-too-long': ({ limit }: { limit: number }) =>
		dutch`Dit vak heeft meer dan ${limit} tekens. Maak de tekst korter.`,
	'cell-errors': ({ count }: { count: number }) =>
		dutch`In ${phrases.cells(count)} staat een foutmelding van Excel. We lezen dat als niet ingevuld.`,
	'formula-without-value': ({ count }: { count: number }) =>
		dutch`In ${phrases.cells(count)} staat een formule zonder uitkomst. Open het bestand in Excel en bewaar het opnieuw.`,
	'date-does-not-exist': ({ count }: { count: number }) =>
		dutch`In ${phrases.cells(count)} staat een datum die niet bestaat. Verbeter die.`,
	'macros-ignored': "In dit bestand zitten macro's. Die hebben we niet uitgevoerd en niet bewaard.",
	'links-ignored': ({ count }: { count: number }) =>
		dutch`Verwijzingen naar andere bestanden: ${count}. Die hebben we niet gevolgd.`,
	'json-invalid':
		'Dit is geen goed geschreven JSON. Maak het bestand opnieuw in het programma van herkomst.',
	'json-too-deep': ({ limit }: { limit: number }) =>
		dutch`Dit bestand heeft meer dan ${limit} lagen in elkaar. Maak het eenvoudiger.`,
	'duplicate-key': 'Deze naam staat er 2 keer. Geef elk gegeven een eigen naam.',
	'hostile-key': 'Deze naam mag niet. Geef het gegeven een andere naam.',
	'number-not-finite': 'Hier staat iets dat geen gewoon getal is. Schrijf bijvoorbeeld 4 of 2,5.',
	'attribute-nested': 'Dit gegeven bestaat uit meer gegevens. We lezen het niet.',
	'no-network': `Hierin vinden we geen net en geen tabel. ${KINDS}`,
	'network-empty': 'Hier staat nog niemand in. Kies een ander bestand of voeg iemand toe.',
	'too-large': ({ limit }: { limit: number }) =>
		dutch`Dit net is te groot: er zijn er meer dan ${limit}. Deel het bestand op.`,
	'several-graphs': ({ count }: { count: number }) =>
		dutch`In dit bestand staan ${count} netten. Gaan ze over dezelfde mensen?`,
	'key-undeclared': 'Dit kenmerk is in het bestand niet aangekondigd. We lezen het als tekst.',
	'hyperedge-skipped': 'Een lijn met meer dan 2 einden lezen we niet. Maak er losse lijnen van.',
	'value-repeated': 'Dit kenmerk staat er 2 keer. We lezen het laatste.',
	'value-changes': 'Dit kenmerk verandert in de tijd. We lezen het laatste.',
	'ends-guessed': ({ from, to }: { from: string; to: string }) =>
		dutch`Klopt het dat de lijnen lopen van kolom "${from}" naar kolom "${to}"?`,
	'no-header': 'Er zijn geen kolomnamen. Klopt het dat de eerste 2 kolommen zeggen wie met wie?',
	'kinds-not-used': ({ known, count }: { known: number; count: number }) =>
		dutch`Deze kolom noemt bij ${known} van de ${count} een soort die we kennen. Hoort hier een soort te staan?`,
	'node-conflict': 'Deze code staat er al, maar anders. Geef elke code 1 naam en 1 soort.',
	'node-undeclared': 'Dit punt staat niet in de lijst van punten. We hebben het toegevoegd.',
	'repeated-node': 'Dit punt staat er 2 keer. We hebben er 1 van gemaakt.',
	'id-missing': 'De code is niet ingevuld. Geef elk punt een code.',
	'end-missing': 'Een van de 2 einden is niet ingevuld. Vul in wie met wie contact heeft.',
	'repeated-row': 'Deze rij staat er 2 keer. We tellen die 1 keer.',
	'self-loop': 'Deze lijn loopt van iemand naar zichzelf. We tellen die niet mee.',
	'ends-do-not-fit': "Tussen deze 2 soorten kan zo'n lijn niet bestaan. Kijk na of de soort klopt.",
	'weight-not-positive':
		'De sterkte moet een getal boven 0 zijn. Verbeter het getal of haal het weg.',
	'number-unreadable': 'Dit getal kunnen we niet lezen. Schrijf bijvoorbeeld 4 of 2,5.',
	'date-unreadable':
		'Deze datum kunnen we niet lezen. Schrijf bijvoorbeeld 12-03-2026, 2026-03 of najaar 2026.',
	'end-before-begin': 'Het einde ligt voor het begin. Kijk beide datums na.',
	'value-unknown': 'Dit woord kennen we hier niet. Kies een woord uit de uitleg bij deze kolom.',
	'holds-bsn':
		'Hier staat een burgerservicenummer. Dat mogen we niet bewaren. Haal het weg en probeer het opnieuw.',
	'looks-like-bsn':
		'Dit lijkt op een burgerservicenummer. Haal het weg, of bevestig dat het iets anders is.'
} satisfies ProblemWords;

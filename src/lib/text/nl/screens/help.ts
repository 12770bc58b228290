/** Words of the page with help, and of the statement on accessibility. */
export const helpScreen = {
	title: 'Hulp',
	lead: 'Hier staat hoe u begint, en welke toetsen u kunt gebruiken.',
	begin: 'Zo begint u',
	steps: [
		'Kies op de eerste bladzijde een netwerkscan, of breng uw eigen lijst mee.',
		'Zoek een huishouden op code. Is er 1 over, dan opent Enter het.',
		'Lees de zin bovenaan. De tekening en de tabel zeggen hetzelfde.',
		'Klopt er iets niet? Verander het op dezelfde bladzijde. U kunt alles terugdraaien.',
		'Vraag u af wat er gebeurt als iemand weggaat: kies "Wat als?".'
	],
	keys: 'Toetsen',
	keysLead: 'Alles in Vangnet kan zonder muis. Tab brengt u van het een naar het ander.',
	everywhere: 'Overal',
	everywhereKeys: [
		['Tab', 'naar het volgende'],
		['Shift+Tab', 'naar het vorige'],
		['Enter', 'open of druk op wat u aanwijst'],
		['Ctrl+Z', 'draai de laatste stap terug'],
		['Ctrl+Y', 'doe de stap opnieuw'],
		['Escape', 'sluit wat open is']
	],
	household: 'Bij een huishouden',
	householdKeys: [['Alt+V', 'voeg iemand toe']],
	more: 'Lukt iets niet?',
	moreText: 'Lees wat er nog niet goed toegankelijk is, en hoe u dat meldt.',
	access: 'Toegankelijkheid',
	accessTitle: 'Toegankelijkheid van Vangnet',
	accessLead: 'Iedereen moet met Vangnet kunnen werken. Hier staat hoever wij zijn.',
	status: 'Hoever wij zijn',
	statusText: [
		'Wij volgen de Europese norm EN 301 549, en daarmee WCAG 2.2 op niveau A en AA.',
		'De stand is C: de eerste maatregelen zijn genomen.',
		'Wij hebben Vangnet zelf onderzocht. Niemand van buiten heeft dat al gedaan.'
	],
	tested: 'Wat wij bij elke verandering nakijken',
	testedItems: [
		'Elke bladzijde, in het Nederlands en het Engels, breed en op 320 punten, met axe.',
		'Het werk waar mensen voor komen, alleen met het toetsenbord, met het aantal toetsen.',
		'Of elke kaart een tabel heeft met dezelfde mensen en dezelfde getallen.',
		'Of alles wat u kunt aanwijzen groot genoeg is: 24 bij 24 punten.',
		'Of niets wegvalt met meer ruimte tussen letters, of met letters die 2 keer zo groot zijn.',
		'Of er niets beweegt als u dat niet wilt, en of de kaart zonder WebGL een tabel is.'
	],
	known: 'Wat nog niet goed is',
	knownItems: [
		'Vangnet is nog niet uitgeprobeerd met NVDA, JAWS of VoiceOver.',
		'Mensen met een beperking hebben Vangnet nog niet uitgeprobeerd.',
		'Een screenreader leest de kaart als 1 ding, dat u met de pijltjes verkent.',
		'Zonder WebGL is de kaart een stil plaatje, met kleine letters bij veel mensen of op een smal scherm. De tabel zegt hetzelfde.',
		'Brede tabellen schuiven op een smal scherm opzij, binnen hun eigen vak.'
	],
	notYet: 'Wat er nog niet is',
	notYetText: [
		'Vangnet heeft nog geen accounts. U meldt zich niet aan, en er loopt geen tijd af.',
		'De eisen voor aanmelden en voor een tijd die afloopt, gelden daarom nog niet.'
	],
	contact: 'Loopt u ergens tegenaan?',
	contactText: [
		'Meld het aan wie Vangnet bij u beheert. Die kan het doorgeven aan de makers.',
		'Zeg erbij welke bladzijde het was, en wat u wilde doen.'
	],
	dated: 'Deze verklaring is van'
};

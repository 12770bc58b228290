import type { Labels } from '../labels.ts';

export const labels = {
	actorKinds: {
		household: 'huishouden',
		professional: 'professional',
		informal: 'eigen kring',
		organisation: 'organisatie',
		forum: 'overleg'
	},
	identities: {
		person: 'persoon',
		function: 'functie',
		'someone-of': 'iemand van een organisatie'
	},
	tiers: {
		'front-line': 'uitvoering',
		management: 'leiding',
		board: 'bestuur'
	},
	memberRoles: { parent: 'ouder', child: 'kind', 'lives-in': 'woont in' },
	ageBands: {
		'0-3': '0 tot en met 3 jaar',
		'4-11': '4 tot en met 11 jaar',
		'12-17': '12 tot en met 17 jaar',
		'18-22': '18 tot en met 22 jaar',
		'23-64': '23 tot en met 64 jaar',
		'65+': '65 jaar of ouder'
	},
	consultationStates: {
		'not-asked': 'nog niet met hen besproken',
		informed: 'weten ervan',
		agreed: 'vinden het goed',
		declined: 'willen het niet',
		withdrawn: 'willen het niet meer'
	},
	audiences: { editors: 'makers van de scan', others: 'anderen' },
	stances: {
		present: 'is er',
		absent: 'is er niet',
		agreed: 'afgesproken',
		wished: 'gewenst',
		unknown: 'gevraagd, niet bekend'
	},
	reporters: {
		from: 'de ene kant noemt het',
		to: 'de andere kant noemt het',
		both: 'beide kanten samen',
		other: 'iemand anders noemt het'
	},
	directions: { none: 'zonder richting', forward: 'heen', backward: 'terug' },
	supportRoles: {
		caseManager: 'vaste regisseur',
		deputy: 'vervanger',
		coach: 'coach',
		contact: 'vast aanspreekpunt',
		courtGuardian: 'voogd, door de rechter benoemd',
		courtAdministrator: 'bewindvoerder, door de rechter benoemd',
		practitioner: 'behandelaar'
	},
	supportStatuses: {
		active: 'loopt',
		requested: 'aangevraagd',
		waiting: 'wacht',
		paused: 'tijdelijk gestopt',
		ended: 'gestopt'
	},
	modes: { handover: 'draagt over', consult: 'overlegt' },
	certainties: { certain: 'zeker', low: 'niet zeker' },
	sourceKinds: {
		document: 'document',
		resident: 'inwoner',
		relative: 'familie of naaste',
		professional: 'professional',
		dossier: 'dossier',
		observation: 'observatie',
		register: 'registratie',
		survey: 'vragenlijst',
		session: 'sessie'
	},
	sourceStatuses: {
		planned: 'gepland',
		invited: 'uitgenodigd',
		done: 'gesproken of gelezen',
		declined: 'doet niet mee'
	},
	covers: {
		mentions: 'wie er niet op staat, kan er wel zijn',
		roster: 'iedereen staat erop'
	},
	rosterStatuses: {
		inView: 'in beeld',
		invited: 'uitgenodigd',
		answered: 'gesproken',
		declined: 'doet niet mee'
	},
	tieKinds: {
		support: 'hulp',
		collaboration: 'contact',
		employment: 'werkt bij',
		participation: 'neemt deel',
		agreement: 'afspraak',
		deputy: 'vervanger',
		commission: 'opdracht'
	},
	lifeDomains: {
		health: 'gezondheid',
		finances: 'financiën',
		'growing-up': 'opgroeien',
		housing: 'wonen',
		safety: 'veiligheid',
		work: 'werk en dag',
		relationships: 'meedoen en relaties',
		'daily-life': 'dagelijks leven'
	},
	legalFrames: {
		wmo: 'Wmo',
		jeugdwet: 'Jeugdwet',
		participatiewet: 'Participatiewet',
		wvggz: 'Wvggz',
		wzd: 'Wzd',
		zvw: 'Zvw',
		wlz: 'Wlz',
		wgs: 'Wgs',
		education: 'onderwijswetten',
		'civil-court': 'besluit van de kinderrechter of kantonrechter',
		'criminal-law': 'strafrecht',
		none: 'geen wet'
	},
	settings: {
		home: 'thuis',
		street: 'op straat',
		'school-or-work': 'op school of werk',
		online: 'online',
		elsewhere: 'elders'
	},
	rules: {
		either: 'genoemd door 1 of door allebei',
		both: 'genoemd door allebei',
		directed: 'wie noemt wie'
	},
	sides: { practice: 'praktijk', paper: 'papier', any: 'papier of praktijk' },
	wordKinds: {
		domain: 'leefgebieden',
		frame: 'wetten',
		setting: 'omgevingen',
		relation: 'soorten contact',
		theme: "thema's"
	},
	answerThemes: {
		'case-manager': 'vaste regisseur',
		'own-circle': 'eigen kring',
		deputy: 'vervanger'
	},
	statementKinds: {
		answer: 'antwoord',
		score: 'score',
		problem: 'zorg',
		wish: 'wens',
		question: 'vraag',
		appraisal: 'oordeel',
		observation: 'waarneming'
	},
	figureQualifiers: { exact: 'precies', about: 'ongeveer', 'at-least': 'minstens' },
	presences: { invited: 'uitgenodigd', came: 'was erbij', absent: 'was er niet bij' },
	recordTables: {
		word: 'woord van de scan',
		wave: 'meting',
		source: 'bron',
		actor: 'naam of code',
		member: 'gezinslid',
		consultation: 'met hen besproken',
		roster: 'wie hoort erbij',
		claim: 'vermelding',
		agreement: 'afspraak',
		event: 'gebeurtenis',
		statement: 'uitspraak',
		figure: 'kengetal',
		apart: 'niet dezelfde',
		scenario: 'proef',
		card: 'over de scan',
		earlier: 'eerder besproken',
		position: 'op de kaart'
	},
	rowFates: {
		read: 'gelezen',
		rejected: 'geweigerd',
		skipped: 'overgeslagen',
		repeated: 'dubbel'
	},
	changeVerbs: {
		'create-scan': 'scan gemaakt',
		'change-scan': 'scan veranderd',
		'create-household': 'huishouden toegevoegd',
		'change-actor': 'gegevens veranderd',
		'tag-actors': 'kenmerk gegeven of weggehaald',
		'add-helper': 'hulp toegevoegd',
		'confirm-help': 'gezegd dat hulp nog loopt',
		'stop-help': 'hulp gestopt',
		'link-helpers': 'contact toegevoegd',
		'name-overview': 'vaste regisseur ingevuld',
		'name-deputy': 'vervanger ingevuld',
		'name-employer': 'werkgever ingevuld',
		'deny-tie': 'gezegd dat iets niet klopt',
		'name-own-circle': 'eigen kring ingevuld',
		'record-consultation': 'vastgelegd wat met hen besproken is',
		'change-source': 'bron veranderd',
		'merge-actors': 'samengevoegd',
		'split-actors': 'weer uit elkaar gehaald',
		'keep-apart': 'gezegd dat 2 namen niet dezelfde zijn',
		'save-scenario': 'proef bewaard',
		'remove-scenario': 'proef weggegooid',
		import: 'bestand ingelezen',
		undo: 'teruggedraaid',
		redo: 'opnieuw gedaan'
	},
	organisationTypes: {
		municipality: 'gemeente',
		'neighbourhood-team': 'wijkteam',
		'mental-health': 'ggz',
		'general-practice': 'huisarts en eerste lijn',
		'home-care': 'thuiszorg',
		hospital: 'ziekenhuis',
		'youth-care': 'jeugdhulp',
		education: 'onderwijs en opvang van kinderen',
		housing: 'woningcorporatie',
		'police-and-justice': 'politie en justitie',
		'debt-and-administration': 'schulden en bewind',
		shelter: 'opvang',
		welfare: 'welzijn',
		volunteers: 'vrijwilligers',
		'disability-care': 'gehandicaptenzorg'
	},
	sheets: {
		scan: 'netwerkscan',
		words: 'woordenlijsten',
		waves: 'metingen',
		organisations: 'organisaties',
		households: 'huishoudens',
		people: 'mensen',
		forums: 'overleggen',
		sources: 'bronnen',
		roster: 'wie hoort erbij',
		employment: 'wie werkt waar',
		support: 'hulp',
		collaboration: 'contact',
		participation: 'deelname',
		agreements: 'afspraken',
		deputies: 'vervangers',
		commissions: 'opdrachten',
		parties: 'wie bij een afspraak hoort',
		events: 'gebeurtenissen',
		statements: 'uitspraken',
		figures: 'kengetallen',
		apart: 'niet dezelfde',
		scenarios: 'proeven',
		earlier: 'eerder besproken',
		positions: 'plaatsen op de kaart'
	},
	ownKnowledge: 'eigen kennis',
	severities: { error: 'fout', warning: 'let op', notice: 'ter info', question: 'vraag' },
	scopes: {
		household: 'huishouden',
		actor: 'rol',
		group: 'organisatie',
		pair: 'tweetal',
		network: 'het hele net'
	},
	nodeKinds: {
		helper: 'professionals en eigen kring',
		household: 'huishoudens',
		organisation: 'organisaties',
		group: 'groepen'
	},
	levels: { headline: 'hoofdcijfer', analyst: 'voor de onderzoeker' }
} satisfies Labels;

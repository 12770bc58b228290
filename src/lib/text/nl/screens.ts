import { dutch as say } from '../format/template.ts';

/** Words of the screens: what stands on buttons, above tables and beside pictures. */
export const screens = {
	ownKnowledge: 'eigen kennis',
	frame: {
		skip: 'Naar de inhoud',
		menu: 'Onderdelen',
		households: 'Huishoudens',
		map: 'Kaart',
		roles: 'Rollen',
		organisations: 'Organisaties',
		'what-if': 'Wat als?',
		data: 'Gegevens',
		example: 'voorbeeld',
		exampleNotice: 'Dit zijn voorbeeldgegevens. De wijk en alle mensen zijn verzonnen.',
		language: 'English',
		display: 'Weergave',
		more: 'Meer',
		showNames: 'Toon namen',
		showCodes: 'Toon codes',
		undo: 'Terugdraaien',
		redo: 'Opnieuw doen',
		thatWas: (step: string) => say`Dat was: ${step}.`,
		flashes: {
			kept: 'Bewaard.',
			undone: 'Teruggedraaid.',
			'nothing-to-undo': 'Er is niets om terug te draaien.',
			'cannot-undo': 'Dit kan niet meer worden teruggedraaid: er is daarna iets aan veranderd.',
			redone: 'Opnieuw gedaan.',
			'nothing-to-redo': 'Er is niets om opnieuw te doen.',
			'cannot-redo': 'Dit kan niet meer opnieuw: er is daarna iets veranderd.',
			imported: 'De lijst is bewaard.',
			created: 'De scan is gemaakt. Voeg nu een huishouden toe.'
		},
		notFound: 'Deze bladzijde is er niet',
		notFoundHelp: 'Misschien is wat u zoekt weg, of is het adres niet goed.',
		ourFault: 'Er ging bij ons iets mis',
		ourFaultHelp: 'Er is niets verloren. Noem dit kenmerk als u het meldt:',
		toStart: 'Naar het begin'
	},
	display: {
		title: 'Weergave',
		lead: 'Dit geldt voor u alleen, in deze browser.',
		scheme: 'Licht of donker',
		schemes: { system: 'Zoals uw computer', light: 'Licht', dark: 'Donker' },
		language: 'Taal',
		languages: { nl: 'Nederlands', en: 'English' },
		names: 'Namen',
		withNames: 'Toon namen',
		withCodes: 'Toon codes',
		keep: 'Bewaar',
		ownLook: 'De kleuren en maten zijn die van uw gemeente.',
		ownLookRefused:
			'De kleuren van uw gemeente kunnen we niet gebruiken. Dit klopt niet in look.json:',
		back: 'Terug naar waar u was'
	},
	lens: {
		title: 'Wat u ziet',
		wave: 'Meting',
		all: 'alle vermeldingen',
		asOf: (day: string) => say`stand van ${day}`,
		rule: 'Contact',
		reset: 'Terug naar het gewone'
	},
	start: {
		title: 'Wie staan er om dit gezin heen?',
		lead: 'Vangnet laat zien wie er helpen, wie contact hebben met elkaar, en welke lijnen via 1 mens lopen. Alles blijft op deze computer.',
		yours: 'Uw netwerkscans',
		noScans: 'Er is nog geen netwerkscan. Sleep een lijst hierheen, plak een lijst, of begin leeg.',
		households: (n: number) => (n === 1 ? '1 huishouden' : say`${n} huishoudens`),
		professionals: (n: number) => (n === 1 ? '1 professional' : say`${n} professionals`),
		begin: 'Begin zonder bestand',
		beginHelp: 'Geef de scan een naam. Daarna voegt u zelf een huishouden en mensen toe.',
		name: 'Naam van de scan',
		create: 'Begin'
	},
	import: {
		title: 'Breng uw lijst mee',
		lead: 'Een spreadsheet, een csv-bestand of een netwerkbestand. Er wordt niets bewaard voordat u het goedkeurt.',
		drop: 'Sleep een bestand hierheen',
		choose: 'Kies een bestand',
		paste: 'Of plak een lijst uit een mail of document',
		pasted: 'Lees wat ik plakte',
		pastedName: 'Geplakte lijst',
		template: 'Download het werkboek',
		templateHelp: 'Een leeg werkboek met keuzelijsten en 1 voorbeeldregel per blad.',
		into: 'Waar hoort dit bij?',
		newScan: 'een nieuwe netwerkscan',
		scanName: 'Naam van de nieuwe scan',
		reading: 'Het bestand wordt gelezen',
		storing: 'De gegevens worden bewaard',
		cancel: 'Stop',
		cancelled: 'Gestopt. Er is niets bewaard.',
		failed: 'Er ging bij ons iets mis. Er is niets bewaard.',
		other: 'Een ander bestand',
		questions: 'Drie vragen over deze lijst',
		notSaid: 'dat weet ik niet',
		from: {
			register: 'uit een systeem',
			professional: 'uit gesprekken of eigen kennis',
			document: 'van papier'
		},
		day: 'Van welke datum is deze lijst?',
		dayHelp: 'Bijvoorbeeld 22-11-2026, november 2026 of 2026.',
		complete: {
			mentions: 'nee, of dat weet ik niet',
			roster: 'ja, iedereen staat erop'
		},
		keys: 'Sleutellijst van een eerdere keer',
		keysHelp: 'Dan krijgen dezelfde gezinnen dezelfde code.',
		columns: 'Zo lezen we de kolommen',
		column: 'Kolom',
		field: 'Gaat over',
		fieldOf: (column: string) => say`Waar kolom "${column}" over gaat`,
		samples: 'Bijvoorbeeld',
		keep: 'bewaren als kenmerk',
		ignore: 'niet meenemen',
		sure: 'Gelezen aan',
		by: {
			header: 'de kop',
			near: 'een kop die erop lijkt',
			values: 'de inhoud',
			mapping: 'uw keuze',
			none: 'niet herkend'
		},
		again: 'Lees opnieuw met deze antwoorden',
		preview: 'Wat er gaat gebeuren',
		row: 'Rij',
		sheet: 'Blad',
		allSheets: 'alle bladen',
		outcome: 'Wat er gebeurt',
		what: 'Wat erin staat',
		allRows: 'alles',
		problems: 'Let op',
		asked: 'Wat we u vragen',
		refused: 'Dit bestand kan zo niet worden gelezen',
		notStored: 'Er is niets bewaard.',
		outcomes: {
			created: 'nieuw',
			updated: 'bijgewerkt',
			unchanged: 'gelijk',
			rejected: 'geweigerd',
			skipped: 'overgeslagen'
		},
		moreRows: (n: number) => say`En nog ${n} regels.`,
		confirm: 'Bewaar dit',
		stale: 'U veranderde een antwoord. Lees de lijst eerst opnieuw.',
		nothingNew: 'Alles wat hierin staat, was al bekend.',
		notCitizenNumber: (column: string) => say`In kolom "${column}" staan geen burgerservicenummers`,
		keyList: 'Namen van gezinnen zijn codes geworden',
		keyListHelp:
			'Bewaar deze lijst zelf, op een veilige plek. Vangnet bewaart de namen niet en toont ze hierna nooit meer.',
		keyListDownload: 'Download de sleutellijst',
		keyListFirst: 'Download eerst de sleutellijst.',
		keyListName: 'sleutellijst.csv',
		serverAway:
			'De server antwoordt niet. Wat u bracht en invulde, staat hier nog. Probeer het straks opnieuw.',
		tryAgain: 'Probeer opnieuw',
		readAgain:
			'De server is intussen opnieuw begonnen. Wij lazen uw lijst nog een keer. Kijk het na en bewaar het.',
		refusedTake: (n: number) =>
			n === 1 ? 'Neem de geweigerde rij mee (xlsx)' : say`Neem de ${n} geweigerde rijen mee (xlsx)`,
		refusedHelp: 'Verbeter daarin wat niet klopt, en breng dat bestand dan als lijst mee.',
		refusedName: 'geweigerde-rijen.xlsx',
		refusedSheet: 'geweigerd',
		refusedRow: ['Rijnummer', 'Rij', 'Volgnummer'],
		refusedWhy: ['Opmerking', 'Toelichting', 'Notitie'],
		seeDoubles: 'Kijk of het dezelfden zijn',
		storedRefused: (n: number) =>
			n === 1
				? '1 rij is geweigerd en staat er niet in.'
				: say`${n} rijen zijn geweigerd en staan er niet in.`
	},
	households: {
		title: (n: number) => (n === 1 ? '1 huishouden' : say`${n} huishoudens`),
		lead: 'Hoe is de hulp rond elk huishouden verdeeld? De lijst staat op code, tot u zelf sorteert.',
		empty: 'Er is nog geen huishouden. Breng een lijst mee of voeg er een toe.',
		code: 'Code',
		area: 'Wijk',
		professionals: 'Professionals',
		organisations: 'Organisaties',
		ownCircle: 'Eigen kring',
		pairs: 'Tweetallen met contact',
		ofPairs: (contact: number, known: number, all: number) => {
			if (all === 0) return '–';
			if (known === 0) return 'niet gevraagd';
			return known === all ? say`${contact} van ${all}` : say`${contact} van ${known} gevraagd`;
		},
		parts: 'Losse delen',
		partsRange: (least: number, most: number) =>
			least === most ? say`${least}` : say`${least} tot ${most}`,
		partsUnknown: 'nog niet te zeggen',
		manager: 'Vaste regisseur',
		managerNone: 'geen afgesproken',
		managerNotAsked: 'niet gevraagd',
		consultation: 'Met hen besproken',
		leftOut: (n: number) =>
			n === 1
				? '1 huishouden wil niet meedoen en staat nergens in.'
				: say`${n} huishoudens willen niet meedoen en staan nergens in.`,
		outside: (n: number) =>
			n === 1
				? '1 huishouden valt buiten wat u nu ziet.'
				: say`${n} huishoudens vallen buiten wat u nu ziet.`,
		find: 'Zoek op code of wijk',
		shown: (x: number, y: number) => (x === y ? '' : say`${x} van ${y} te zien`),
		distribution: 'Professionals per huishouden',
		add: 'Voeg een huishouden toe',
		newCode: 'Eigen code, of leeg voor een nieuwe'
	},
	household: {
		picture: 'Wie staan eromheen',
		pictureLabel: (code: string) =>
			say`Tekening van de hulp rond ${code}. De tabel hieronder zegt hetzelfde.`,
		members: (n: number) => (n === 0 ? '' : n === 1 ? '1 persoon' : say`${n} personen`),
		contact: 'hebben contact',
		paper: 'alleen op papier',
		none: 'heeft met niemand van de anderen contact',
		notAsked: 'contacten niet gevraagd',
		oftener: 'dichterbij, dikkere lijn: komt vaker',
		informal: 'eigen kring',
		noDomain: 'geen leefgebied ingevuld',
		organisationType: 'Soort organisatie',
		noOrganisationType: 'soort organisatie niet ingevuld',
		table: 'Dezelfde mensen in een tabel',
		who: 'Wie',
		organisation: 'Organisatie',
		domain: 'Leefgebied',
		often: 'Keer per maand',
		period: 'Wanneer',
		contacts: 'Heeft contact met',
		sources: 'Wie dit zegt',
		nobodyHere: 'niemand van hen',
		unknownHere: 'niet gevraagd',
		aloneHere: 'geen andere professionals',
		contested: 'bronnen verschillen',
		figures: 'Hoe is de hulp verdeeld?',
		pairsFigure: 'Tweetallen met contact',
		partsFigure: 'Losse delen',
		perTen: (sentence: string) => say`Dit is per 10 gevraagde tweetallen. ${sentence}`,
		stripLabel: (title: string, own: string, n: number, least: number, most: number) =>
			say`${title}: ${own}. De ${n} huishoudens in deze scan liggen tussen ${least} en ${most}.`,
		bars: 'Wie was wanneer betrokken',
		barsLabel: 'Balken per persoon. De perioden staan ook in de tabel.',
		noPeriod: 'begin niet bekend',
		mend: 'Klopt het nog?',
		change: 'Wijzig',
		changeLabel: (who: string) => say`Wijzig ${who}`,
		mendHelp:
			'Wat u hier invult, komt van de bron "eigen kennis" van vandaag. U kunt alles terugdraaien.',
		walk: 'Loop iedereen langs: klopt het nog?',
		add: 'Voeg iemand toe',
		addCode: 'KeyV',
		addKey: 'Alt+V',
		name: 'Naam of code',
		kind: 'Soort',
		professional: 'professional',
		informalKind: 'eigen kring of vrijwilliger',
		function: 'Functie',
		addButton: 'Voeg toe',
		stop: 'Stopt',
		stopLabel: (who: string) => say`${who} stopt`,
		wrong: 'Klopt niet',
		wrongLabel: (who: string) => say`${who}: klopt niet`,
		keeper: 'Is vaste regisseur',
		keeperLabel: (who: string) => say`${who} is vaste regisseur`,
		link: 'Leg een contact vast',
		linkFirst: 'Wie',
		linkSecond: 'heeft contact met',
		linkButton: 'Leg vast',
		nobodyKeeps: 'Geen vaste regisseur afgesproken',
		nobodyOwn: 'Niemand uit de eigen kring',
		deputy: 'Wie neemt het over?',
		deputyOf: 'Als deze persoon er niet is',
		deputyIs: 'neemt deze het over',
		deputyHere: 'alleen bij dit huishouden',
		deputyButton: 'Leg de vervanger vast',
		choose: 'kies iemand',
		back: 'Alle huishoudens'
	},
	saved: {
		add: (who: string) => say`${who} is toegevoegd.`,
		stop: (who: string) => say`${who} is gestopt.`,
		deny: (who: string) => say`${who}: klopt niet. Wat andere bronnen zeggen, blijft erbij staan.`,
		overview: (who: string) => say`${who} is vaste regisseur.`,
		circle: () => 'Vastgelegd: niemand uit de eigen kring.',
		none: () => 'Vastgelegd: niemand.',
		link: () => 'Het contact is vastgelegd.',
		deputy: (who: string) => say`${who} is vervanger.`
	},
	map: {
		title: 'Kaart',
		map: 'Kaart van de contacten. Loop met de pijltjestoetsen; de tabel hieronder zegt hetzelfde.',
		keys: 'Pijl links en rechts: langs de contacten. Pijl omlaag: erheen. Pijl omhoog: terug. Home: wie de meeste contacten heeft. Enter: open. Spatie: vasthouden. Plus, min en 0: vergroten. Escape: los.',
		loading: 'De kaart wordt opgehaald',
		failed: 'De kaart kwam niet aan. Laad de bladzijde opnieuw.',
		layingOut: 'De kaart wordt getekend',
		cancel: 'Stop',
		cancelled: 'Het tekenen is gestopt. De tabel hieronder zegt hetzelfde.',
		noDrawing: 'Deze browser kan de kaart niet tekenen. De tabel hieronder zegt hetzelfde.',
		zoomIn: 'Vergroot',
		zoomOut: 'Verklein',
		fit: 'Alles in beeld',
		legend: 'Wat de tekens betekenen',
		professional: 'professional',
		informal: 'eigen kring of vrijwilliger',
		noDomain: 'geen leefgebied',
		across: 'contact tussen organisaties',
		within: 'contact binnen een organisatie',
		size: 'Groter: ligt op meer routes tussen anderen.',
		ground: 'mensen van dezelfde organisatie',
		contactCount: (n: number) => (n === 1 ? '1 contact' : say`${n} contacten`),
		find: 'Zoek een mens, functie of organisatie',
		found: (n: number) =>
			n === 0 ? 'Niemand gevonden' : n === 1 ? '1 gevonden' : say`${n} gevonden`,
		shown: (x: number, placed: number, all: number) => {
			const rest = all - placed;
			if (x < placed) return say`${x} van ${all} te zien: wie de meeste contacten hebben.`;
			if (all === 1) return '1 mens is te zien.';
			if (rest === 0) return say`Alle ${all} mensen zijn te zien.`;
			return rest === 1
				? say`${x} van ${all} te zien. Van 1 kennen we geen contact en geen organisatie.`
				: say`${x} van ${all} te zien. Van ${rest} kennen we geen contact en geen organisatie.`;
		},
		tiesShown: (x: number, all: number) =>
			say`${x} van ${all} contacten zijn getekend: die tussen organisaties eerst.`,
		table: 'Dezelfde mensen in een tabel',
		name: 'Wie',
		organisation: 'Functie en organisatie',
		contacts: 'Contacten',
		acrossCount: 'Met andere organisaties',
		withWhom: 'Heeft contact met',
		open: 'Bekijk deze rol',
		release: 'Laat los',
		empty:
			'Er staat nog niemand op de kaart. Breng een lijst mee of voeg mensen toe bij een huishouden.'
	},
	roles: {
		heading: 'Welke lijnen hangen aan 1 rol?',
		title: (n: number) =>
			n === 1
				? 'Aan 1 rol hangen lijnen waarvoor geen andere weg is.'
				: say`Aan ${n} rollen hangen lijnen waarvoor geen andere weg is.`,
		titleNone: 'Geen enkele rol is de enige weg tussen anderen.',
		titleArranged: 'Waar een rol de enige weg is, is een vervanger afgesproken.',
		lead: 'Bij elke rol staat wat er gebeurt als deze persoon er niet is. Het gaat over lijnen, niet over hoe goed iemand werkt.',
		only: 'Hier is geen andere weg',
		covered: 'Veel contacten, en het net blijft heel',
		rest: 'De andere rollen',
		empty: 'Er staan nog geen professionals in deze scan.',
		role: 'Rol',
		households: 'Huishoudens',
		contacts: 'Contacten',
		consequence: 'Wat er gebeurt zonder deze rol',
		which: 'Om welke huishoudens gaat het?',
		whichLines: 'Om welke lijnen gaat het?',
		losing: {
			org: 'Enige contact met de organisatie',
			domain: 'Enige professional bij een leefgebied',
			manager: 'Vaste regisseur'
		},
		line: (a: string, b: string) => say`${a} en ${b}`,
		back: 'Alle rollen',
		noLines: 'Geen lijn tussen organisaties loopt alleen via deze rol.',
		noHouseholds: 'Geen huishouden raakt zijn enige contact kwijt als deze rol wegvalt.',
		contactsTitle: 'Heeft contact met',
		cutOff: 'Wie bereikt de anderen alleen via deze rol?'
	},
	organisations: {
		title: 'Organisaties',
		empty: 'Er staan nog geen organisaties in deze scan.',
		name: 'Organisatie',
		people: 'Mensen in beeld',
		households: 'Huishoudens',
		inside: 'Contacten binnen',
		across: 'Contacten met andere organisaties',
		lines: 'Lijnen tussen organisaties',
		linesLead:
			'Een lijn loopt via 1 persoon als alle contacten tussen 2 organisaties langs die persoon gaan.',
		thin: (n: number) =>
			n === 1 ? '1 lijn loopt via 1 persoon' : say`${n} lijnen lopen via 1 persoon`,
		thick: (n: number) =>
			n === 1 ? '1 lijn loopt via 2 of meer mensen' : say`${n} lijnen lopen via 2 of meer mensen`,
		ties: 'Contacten',
		carriers: 'Loopt via',
		carriersMany: (n: number) => say`${n} of meer mensen`,
		oneMember: 'maar 1 medewerker in beeld',
		noLines: 'Er zijn nog geen contacten tussen mensen van verschillende organisaties.',
		named: 'Samenwerking die alleen organisaties noemen',
		pair: (a: string, b: string) => say`${a} en ${b}`
	},
	history: {
		title: 'Gegevens',
		bring: 'Breng een lijst mee',
		take: 'Neem alles mee',
		takeHelp:
			'Het werkboek bevat alles, en alles daarin is weer in te lezen. De netwerkbestanden bevatten wat u nu ziet.',
		takeNames: 'Mensen staan er met hun naam in.',
		takeCodes:
			'Mensen staan er met hun code in, zonder naam. Leest u het hier weer in, dan blijven hun namen staan.',
		takeDeclined: (n: number) =>
			n === 1
				? '1 huishouden wil niet meedoen en staat er niet in.'
				: say`${n} huishoudens willen niet meedoen en staan er niet in.`,
		takeUnseen: (n: number) =>
			n === 1
				? '1 huishouden wil niet meedoen of is niet gevraagd, en staat er niet in.'
				: say`${n} huishoudens willen niet meedoen of zijn niet gevraagd, en staan er niet in.`,
		workbook: 'Werkboek (xlsx)',
		json: 'Alles (json)',
		graphml: 'Netwerk (GraphML)',
		gexf: 'Netwerk (GEXF)',
		changes: 'Wat er veranderd is',
		noChanges: 'Er is nog niets veranderd.',
		step: 'Stap',
		when: 'Wanneer',
		what: 'Wat',
		size: 'Hoeveel',
		sizeHelp:
			'Onderdelen zijn mensen, organisaties, lijnen en vermeldingen. 1 rij van een lijst maakt er vaak meer.',
		undo: 'Terugdraaien',
		undoLabel: (what: string, when: string) => say`Terugdraaien: ${what}, ${when}`,
		undone: 'teruggedraaid',
		purged: 'kan niet meer worden teruggedraaid',
		sources: 'Bronnen',
		source: 'Bron',
		kind: 'Soort',
		day: 'Datum',
		status: 'Stand',
		wave: 'Meting',
		covers: 'Wie niet genoemd is',
		noSources: 'Er zijn nog geen bronnen. Breng een lijst mee, of vul iets in bij een huishouden.',
		older: 'Wat er daarvoor veranderde',
		claims: 'Vermeldingen',
		parts: (n: number) => (n === 1 ? '1 onderdeel' : say`${n} onderdelen`),
		fileRefused: (n: number) => say`${n} geweigerd`,
		editSources: 'Wijzig bronnen in een tabel',
		fileRows: (n: number) => (n === 1 ? '1 rij van de lijst' : say`${n} rijen van de lijst`)
	}
};

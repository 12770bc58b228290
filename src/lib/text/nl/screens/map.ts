import { dutch as say } from '../../format/template.ts';

/** Words of the map beside those of every screen: what one looks at, chooses and takes along. */
export const mapScreen = {
	levels: { people: 'Mensen', organisations: 'Organisaties', domains: 'Leefgebieden' },
	level: 'Wat de kaart toont',
	household: 'huishouden',
	organisation: (people: number) =>
		people === 1 ? 'organisatie, 1 mens' : say`organisatie, ${people} mensen`,
	domain: (people: number) =>
		people === 1 ? 'leefgebied, 1 mens' : say`leefgebied, ${people} mensen`,

	// How much of everything is shown
	units: {
		people: (n: number) => (n === 1 ? '1 mens' : say`${n} mensen`),
		organisations: (n: number) => (n === 1 ? '1 organisatie' : say`${n} organisaties`),
		domains: (n: number) => (n === 1 ? '1 leefgebied' : say`${n} leefgebieden`)
	},
	allShown: (things: string) => say`Alles is te zien: ${things}.`,
	someShown: (x: number, all: number) => say`${x} van ${all} te zien.`,
	peopleShown: (x: number, all: number, who: string) =>
		say`${x} van ${all} mensen te zien: ${who}.`,
	busiestShown: (x: number, all: number) =>
		say`${x} van ${all} mensen te zien: wie de meeste contacten hebben.`,
	ownCircle: (n: number) => say`${n} uit de eigen kring`,
	helping: (n: number) =>
		n === 1
			? '1 daarvan heeft professionals die een huishouden helpen.'
			: say`${n} daarvan hebben professionals die een huishouden helpen.`,
	unplaced: {
		people: (who: string) => say`Van ${who} kennen we geen contact en geen organisatie.`,
		organisations: (n: number) =>
			n === 1
				? 'Van 1 organisatie kennen we geen mensen.'
				: say`Van ${n} organisaties kennen we geen mensen.`
	},
	noneOf: {
		organisations: 'Van niemand is een organisatie ingevuld.',
		domains: 'Van niemand is een leefgebied ingevuld.'
	},
	staysFolded: (name: string, people: number) =>
		say`${name} heeft ${people} mensen: meer dan de kaart kan uitvouwen.`,
	unfolded: (names: readonly string[]) => say`Uitgevouwen: ${names}.`,
	busiest: 'De kaart toont wie de meeste contacten hebben.',
	tiesShown: (x: number, all: number) => say`${x} van ${all} lijnen zijn getekend.`,
	clear: 'Terug naar alles',

	// Reasons, as they end the sentence "omdat u kijkt naar ..."
	around: (name: string, depth: number) =>
		depth === 1 ? say`${name} en 1 stap eromheen` : say`${name} en ${depth} stappen eromheen`,
	allBut: (n: number) =>
		n === 1 ? 'allen behalve 1 die u verborg' : say`allen behalve ${n} die u verborg`,
	tags: 'Kenmerken',
	tag: (tag: string) => say`kenmerk ${tag}`,
	tagged: (tags: readonly string[]) =>
		tags.length === 1
			? say`wie het kenmerk ${tags} heeft`
			: say`wie 1 van de kenmerken ${tags} heeft`,
	giveTag: 'Geef een kenmerk',
	give: 'Geef',
	takeTag: (tag: string) => say`Haal het kenmerk ${tag} weg`,
	tagGiven: (n: number, tag: string) =>
		n === 1
			? say`1 kreeg het kenmerk ${tag}. Terugdraaien kan bovenaan.`
			: say`${n} kregen het kenmerk ${tag}. Terugdraaien kan bovenaan.`,
	tagTaken: (tag: string) => say`Het kenmerk ${tag} is weg. Terugdraaien kan bovenaan.`,
	hidden: (n: number) => say`${n} verborgen`,
	isHidden: (name: string) => say`${name} is verborgen.`,
	areHidden: (n: number) => say`${n} zijn verborgen.`,
	only: (n: number) => (n === 1 ? '1 die u koos' : say`${n} die u koos`),
	withoutCoach: 'wie meer doet dan coach zijn',
	sourcesChosen: (names: readonly string[]) => say`wat in ${names} staat`,
	tieKindsChosen: (names: readonly string[]) => say`banden van soort ${names}`,
	areasChosen: (names: readonly string[]) => say`huishoudens in ${names}`,

	// What one looks at
	filter: 'Kies wat u ziet',
	filters: {
		sourceKinds: 'Soort bron',
		sources: 'Bron',
		tieKinds: 'Soort band',
		lifeDomains: 'Leefgebied',
		neighbourhoods: 'Buurt van het huishouden'
	},
	filterHelp: 'Niets aangevinkt is alles.',
	coach: 'Ook wie er alleen als coach is',
	chips: 'U kijkt naar',
	removeChip: (name: string) => say`Haal weg: ${name}`,
	focus: 'Kijk vanaf hier',
	depth: 'Stappen eromheen',
	trail: 'Waar u vandaan komt',
	everybody: 'Iedereen',
	unfold: 'Vouw uit',
	fold: 'Vouw in',
	foldBack: (name: string) => say`Vouw ${name} in`,
	isUnfolded: (name: string) => say`${name} uitgevouwen`,

	// Finding
	find: 'Zoek',
	findHelp: 'Typ een naam, functie, organisatie of code en kies met de pijltjes.',
	noneFound: 'Niemand gevonden',
	foundCount: (n: number) => (n === 1 ? '1 gevonden' : say`${n} gevonden`),
	notOnMap: (name: string) => say`${name} staat nu niet op de kaart.`,

	// How it looks
	look: 'Zo ziet de kaart eruit',
	colour: 'Kleur',
	colours: { domain: 'leefgebied', organisation: 'organisatie', kind: 'soort' },
	size: 'Grootte',
	sizes: {
		routes: 'ligt op meer routes tussen anderen',
		contacts: 'heeft meer contacten',
		households: 'helpt bij meer huishoudens',
		same: 'iedereen even groot'
	},
	showPicture: 'Toon de kaart als tekening',
	sizeColumns: { routes: 'Routes tussen anderen', households: 'Huishoudens' },
	sizeOfOthers: 'staat voor meer mensen',
	bigger: (what: string) => say`Groter: ${what}.`,
	sameSize: 'Iedereen is even groot getekend.',
	computing: 'De grootte wordt uitgerekend',
	layout: 'Plaats',
	layouts: {
		force: 'bij wie men contact heeft',
		rings: 'in ringen',
		blocks: 'per organisatie',
		domains: 'per leefgebied',
		settings: 'per omgeving'
	},
	ringsNeed: 'Voor ringen kiest u eerst 1 mens, huishouden of organisatie.',
	ringsMeaning: 'Elke ring is 1 stap verder weg.',
	settingsNeed: 'Van niemand is ingevuld waar de hulp komt. Daarom kan het niet per omgeving.',
	settingsMeaning: 'Per omgeving: waar iemand het vaakst helpt, zoals thuis of op school.',
	settingUnknown: (n: number, all: number) =>
		n === all
			? 'Van niemand is ingevuld waar de hulp komt.'
			: say`Van ${n} is niet ingevuld waar de hulp komt.`,
	withoutGroup: {
		organisation: 'geen organisatie',
		domain: 'geen leefgebied',
		setting: 'omgeving niet ingevuld'
	},
	sameGround: { domain: 'hetzelfde leefgebied', setting: 'dezelfde omgeving' },
	arrange: 'Schik opnieuw',
	arrangeHelp: 'Wat u vastzette, blijft staan.',
	restColour: 'een andere organisatie',
	lineWidth: 'Bredere lijn: meer tweetallen met contact.',
	onPaper: 'alleen op papier',
	householdMark: 'huishouden',
	organisationMark: 'organisatie',
	pinMark: 'door u vastgezet',
	chosenMark: 'door u gekozen',
	helps: 'helpt dit huishouden',

	// One node
	pin: 'Zet hier vast',
	unpin: 'Maak weer los',
	unpinAll: 'Maak alles los',
	allLoose: 'Niets staat meer vast.',
	toMiddle: 'Naar het midden',
	choose: 'Kies erbij',
	unchoose: 'Kies niet meer',
	pinned: (name: string) => say`${name} staat vast.`,
	unpinned: (name: string) => say`${name} staat niet meer vast.`,
	people: (n: number) => (n === 1 ? '1 mens' : say`${n} mensen`),
	neighbours: (n: number) => (n === 1 ? 'lijn met 1 andere' : say`lijnen met ${n} andere`),
	openHousehold: 'Bekijk dit huishouden',
	lookAtOf: (at: string, contacts: string, nth: number, of: number, other: string) =>
		say`${at}, ${contacts}, lijn ${nth} van ${of}: ${other}`,

	// A line
	pairsTitle: (a: string, b: string) => say`${a} en ${b}`,
	pairs: (n: number) => (n === 1 ? '1 tweetal met contact' : say`${n} tweetallen met contact`),
	pairsLoading: 'De tweetallen worden opgehaald',
	pairsFailed: 'De tweetallen kwamen niet aan.',
	namedAsWhole: 'Deze organisaties zeggen dat zij samenwerken. Wie dat doet, is nog niet gevraagd.',
	knownFrom: 'Bekend uit',
	noSources: 'geen bron in deze meting',
	close: 'Sluit',
	agreedNotSeen: 'Dit is afgesproken. We weten niet of het ook gebeurt.',
	nameOnPaper: (name: string) => say`${name} (alleen op papier)`,
	contactsOnPaper: (n: number) =>
		n === 1 ? 'Met 1 andere alleen op papier.' : say`Met ${n} anderen alleen op papier.`,
	lines: 'Dezelfde lijnen in een tabel',
	lineFrom: 'Van',
	lineTo: 'Met',
	pairCount: 'Tweetallen',
	showPairs: 'Welke tweetallen?',
	showPairsOf: (a: string, b: string) => say`Welke tweetallen van ${a} en ${b}?`,

	// Selection
	pointTool: 'Aanwijzen',
	boxTool: 'Kies met een rechthoek',
	lassoTool: 'Kies met de hand',
	toolHelp: 'Sleep om wie u wilt kiezen. Escape stopt.',
	chosen: (n: number) => (n === 1 ? '1 gekozen' : say`${n} gekozen`),
	chosenTitle: 'Gekozen',
	ideas: {
		without: 'Wat als zij wegvallen?',
		withoutOne: 'Wat als deze persoon wegvalt?',
		meet: 'Wat als zij elkaar leren kennen?',
		between: 'Wat als 2 van hun mensen elkaar leren kennen?',
		merge: 'Wat als zij samengaan?',
		manager: 'Wat als hier een vaste regisseur komt?'
	},
	copy: 'Kopieer als tabel',
	copied: 'Gekopieerd. Plak het in uw rekenblad.',
	copyFailed: 'Kopiëren lukte niet. Download de tabel.',
	download: 'Download als csv',
	showOnly: 'Toon alleen deze',
	hide: 'Verberg',
	clearChosen: 'Kies niemand',
	moreChosen: (n: number) => say`En nog ${n}.`,
	chooseRow: (name: string) => say`Kies ${name}`,
	code: 'Code',
	kind: 'Soort',
	peopleCount: 'Mensen',
	tableOf: {
		people: 'Dezelfde mensen in een tabel',
		organisations: 'Dezelfde organisaties in een tabel',
		domains: 'Dezelfde leefgebieden in een tabel'
	},

	// Taking the picture along
	picture: 'Bewaar als plaatje',
	asSvg: 'Tekening met tekst (svg)',
	asPng: 'Foto (png)',
	paper: 'Breedte van de foto',
	papers: { screen: 'scherm', a4: 'A4', a3: 'A3', a1: 'A1', a0: 'A0' },
	drawing: 'Het plaatje wordt gemaakt',
	drawn: 'Het plaatje staat bij uw downloads.',
	drawStop: 'Stop',
	drawStopped: 'Gestopt. Er is geen plaatje gemaakt.',
	drawFailed: 'Het plaatje werd te groot voor deze browser. Kies een kleinere breedte.',
	withNames: 'met namen',
	withCodes: 'met codes',
	madeOn: (day: string) => say`Gemaakt op ${day}`,
	exampleMark: 'Voorbeeld: alle mensen zijn verzonnen',

	// Keys
	help: 'Toetsen',
	helpTitle: 'De kaart met het toetsenbord',
	helpClose: 'Sluit',
	keysOff: 'Zet letters en cijfers uit als toets',
	keyList: [
		['← →', 'langs de contacten'],
		['↓', 'erheen'],
		['↑ of Backspace', 'terug'],
		['Home', 'wie de meeste contacten heeft'],
		['Enter', 'open: de rol, of wat achter de lijn zit'],
		['Spatie', 'vasthouden'],
		['Shift en pijltjes', 'verzetten en vastzetten'],
		['Alt en pijltjes', 'het beeld verschuiven'],
		['+ en −', 'vergroten en verkleinen'],
		['0', 'alles in beeld'],
		['F', 'kijk vanaf hier'],
		['P', 'vastzetten of losmaken'],
		['H', 'verbergen'],
		['X', 'kies erbij of niet meer'],
		['Escape', 'los'],
		['?', 'deze lijst']
	] as readonly (readonly [string, string])[]
};

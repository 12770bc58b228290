import { dutch as say } from '../../format/template.ts';

/** Words of the screens with lists: households, roles and organisations. */
export const listsScreen = {
	households: {
		tryManager: 'Wat als er een komt?',
		tryOneManager: 'Wat als het er 1 wordt?',
		tryStop: 'Wat als er iemand stopt?',
		tryLabel: (question: string, code: string) => say`${question} ${code}`,
		filter: 'Welke huishoudens',
		area: 'Wijk',
		anyArea: 'alle wijken',
		noArea: 'wijk niet ingevuld',
		consultation: 'Met hen besproken',
		any: 'alles',
		atLeast: 'Professionals, minstens',
		noManager: 'Alleen zonder bekende vaste regisseur',
		clear: 'Toon alle huishoudens',
		enterOpens: 'Enter opent het.',
		none: 'Geen huishouden past hierbij.',
		as: 'Laat zien als',
		table: 'Tabel',
		pictures: 'Tekeningen',
		order: 'Volgorde',
		down: 'van veel naar weinig',
		pairs: 'Contact per 10 gevraagde tweetallen',
		parts: 'Losse delen per huishouden',
		stripLabel: (title: string, n: number, least: number, most: number) =>
			say`${title}. De ${n} huishoudens liggen tussen ${least} en ${most}.`,
		stripDots: 'Elke stip is 1 huishouden.',
		stripHalf: 'In het gekleurde vlak ligt de helft van de huishoudens.',
		picked: (n: number) => say`Donkere stippen: wat u nu ziet (${n}).`,
		picturesLead:
			'Elke tekening is 1 huishouden: het blokje in het midden. Eromheen staan wie er helpen. Een boog is een contact.',
		pictureLabel: (code: string, professionals: number, ownCircle: number, contacts: string) =>
			say`${code}: ${professionals} ${professionals === 1 ? 'professional' : 'professionals'}, ${ownCircle} uit de eigen kring. Tweetallen met contact: ${contacts}.`,
		more: (n: number) =>
			n === 1 ? 'Toon het volgende huishouden' : say`Toon de volgende ${n} huishoudens`,
		arc: 'hebben contact',
		nobody: 'heeft met niemand van de anderen contact',
		notAsked: 'contacten niet gevraagd',
		informal: 'eigen kring',
		keeper: 'vaste regisseur',
		noSector: 'niet ingevuld'
	},
	since: {
		title: 'Wat is er veranderd?',
		show: 'Bekijk wie en welke contacten',
		showAround: (wave: string) => say`Wat is er anders sinds ${wave}?`,
		joined: 'Erbij gekomen',
		left: 'Weggegaan',
		come: 'Nieuwe contacten',
		gone: 'Contacten die er niet meer zijn',
		around: 'Per huishouden',
		aroundLead: 'Wie nieuw is bij een huishouden, hielp misschien al bij een ander.',
		who: 'Wie',
		withWhom: 'Met wie',
		household: 'Huishouden',
		helps: 'Helpt bij',
		helped: 'Hielp bij',
		nobody: 'niemand',
		first: (n: number, all: number) => say`Hier staan de eerste ${n} van de ${all}.`,
		asItWas: (wave: string) =>
			say`Wie en wat er niet meer is, opent zoals het was in de meting ${wave}.`,
		noneBefore: 'Er is geen meting hiervoor. Kies een latere meting, of meet nog een keer.',
		backToMap: 'Terug naar de kaart',
		backToHousehold: 'Terug naar het huishouden',
		whole: 'Wat veranderde er in het hele net?'
	},
	roles: {
		guardedLead:
			'Pas als 4 van de 5 mensen gesproken zijn, noemen we rollen apart. Tot dan staan hier functies en organisaties.',
		functions: 'Functies per organisatie',
		function: 'Functie',
		people: 'Mensen in beeld',
		throughOne: 'Wat via 1 persoon loopt',
		noFunction: 'functie niet ingevuld',
		noOrganisation: 'organisatie niet ingevuld',
		whichOnes: (n: number): string =>
			n === 1 ? 'Om welk huishouden gaat het?' : 'Om welke huishoudens gaat het?',
		onMap: 'Bekijk de contacten op de kaart',
		arranged: 'Hier is een vervanger afgesproken',
		continuity: 'Als rollen een voor een wegvallen',
		continuityLead:
			'Dit gaat over het net als geheel. U ziet waar een vervanger of een extra contact rust geeft.',
		curve: 'Hoeveel mensen bij elkaar blijven',
		curveLabel:
			'Lijnen van hoeveel mensen elkaar nog bereiken, na elk vertrek. De tabel hieronder zegt hetzelfde.',
		busiest: 'steeds wie de meeste contacten heeft',
		chance: (runs: number) => say`bij toeval, ${runs} keer geloot`,
		seed: (seed: number) => say`Loting ${seed}: elke keer dezelfde uitkomst.`,
		gone: 'Weggevallen',
		left: 'Nog bij elkaar',
		table: 'Dezelfde lijnen in een tabel',
		tooLarge: 'Dit net is te groot om dit uit te rekenen.',
		working: 'We rekenen',
		stop: 'Stop',
		stopped: 'Gestopt.',
		again: 'Reken verder',
		start: 'Reken dit uit',
		failed: 'Het rekenen lukte niet. Laad de bladzijde opnieuw.',
		notOnPaper: 'Dit was nog niet uitgerekend toen dit werd afgedrukt.',
		sets: 'Rollen die samen veel dragen',
		setsLead:
			'Van alle tweetallen en drietallen van rollen: waar zou een vervanger het meest helpen?',
		noSets: 'Er zijn geen 2 of 3 rollen die samen meer dragen dan elk apart.',
		notNamed:
			'Er zijn te weinig mensen gesproken. Daarom noemen we hier geen rollen die samen veel dragen.',
		bestFound: 'best gevonden',
		bestFoundHelp: 'Niet elk drietal is geprobeerd. Misschien is er nog een ander.',
		try: 'Probeer dit in Wat als?',
		tryLabel: (sentence: string) => say`Probeer dit in Wat als? ${sentence}`,
		takeover: 'Wie zou het kunnen overnemen?',
		takeoverLead:
			"Collega's van dezelfde organisatie die al bij een van deze huishoudens komen. De lijst staat op code.",
		noTakeover: 'Geen collega van dezelfde organisatie komt al bij een van deze huishoudens.',
		agreed: 'afgesproken als vervanger',
		agree: 'Wie neemt het over? Kies een naam of code',
		onePlace: 'Geldt een afspraak voor 1 huishouden? Leg die vast bij dat huishouden.',
		shared: (n: number) =>
			n === 1 ? 'kent 1 van deze huishoudens' : say`kent ${n} van deze huishoudens`,
		tryWithout: (who: string) => say`Probeer dit in Wat als? ${who} valt weg`,
		tryTakeover: (who: string) => say`Probeer dit in Wat als? ${who} neemt het over`
	},
	organisations: {
		tryGone: 'Wat als deze rol wegvalt?',
		tryIntroduce: 'Wat als 2 anderen elkaar leren kennen?',
		tryMeet: 'Wat als 2 van hen elkaar leren kennen?',
		tryLabel: (question: string, whom: string) => say`${question} ${whom}`,
		matrix: 'Wie heeft contact met wie',
		matrixLead:
			'Het getal is het aantal contacten tussen mensen van 2 organisaties. Organisaties die veel met elkaar te maken hebben, staan bij elkaar.',
		matrixHelp:
			'Loop met de pijltjestoetsen. Enter toont de mensen en de bronnen achter een getal.',
		rowsAndColumns: 'Nummer en organisatie',
		cell: (a: string, b: string, ties: number, through: string) =>
			say`${a} en ${b}: ${ties} ${ties === 1 ? 'contact' : 'contacten'}${through ? `, ${through}` : ''}`,
		own: (a: string, ties: number) =>
			say`${a}: ${ties} ${ties === 1 ? 'contact' : 'contacten'} binnen de organisatie`,
		empty: (a: string, b: string) => say`${a} en ${b}: geen contact bekend`,
		thin: 'loopt via 1 persoon',
		thick: 'loopt via 2 of meer mensen',
		forced: 'maar 1 medewerker in beeld',
		within: 'binnen de organisatie',
		shown: (n: number, all: number) =>
			say`${n} van de ${all} zijn getekend: die met de meeste contacten. De tabel eronder heeft ze allemaal.`,
		table: 'Dezelfde lijnen in een tabel',
		pair: (a: string, b: string) => say`${a} en ${b}: wie heeft contact met wie`,
		pairWithin: (a: string) => say`Binnen ${a}: wie heeft contact met wie`,
		pairNone: 'Hier is geen contact bekend tussen mensen.',
		saidAsWhole: 'De organisaties noemen elkaar als geheel, zonder mensen.',
		close: 'Sluit',
		who: 'Wie',
		withWhom: 'Met wie',
		sources: 'Wie dit zegt',
		for: 'Waarvoor',
		modes: { handover: 'overdragen', consult: 'overleggen' },
		crossings: 'Blijft contact binnen, of gaat het naar buiten?',
		crossingsLead:
			'De balk is het deel dat naar buiten gaat. Het streepje is wat u bij toeval zou zien.',
		bar: 'Naar buiten',
		barLabel: (share: number, expected: number) =>
			say`${share} van de 100 naar buiten, bij toeval ${expected}`,
		sentence: 'In woorden',
		domains: 'Per leefgebied',
		domain: 'Leefgebied',
		noDomains: 'Van de mensen in beeld is nog geen leefgebied ingevuld.',
		carriers: 'Wie draagt de contacten tussen organisaties?',
		carriersLead:
			'De lijst staat op code, tot u zelf sorteert. Het gaat over lijnen, niet over hoe goed iemand werkt.',
		carriersNotNamed:
			'Er zijn te weinig mensen gesproken. Daarom noemen we hier geen rollen apart.',
		noCarriers: 'Er zijn nog geen contacten tussen organisaties.',
		role: 'Rol',
		across: 'Met andere organisaties',
		reached: 'Hoeveel organisaties',
		handing: 'Overdragen en overleggen',
		handingLead: 'Dezelfde lijnen op 2 manieren gelezen: wordt er overgedragen, of ook overlegd?',
		onlyHandover: 'alleen overdragen',
		consult: 'overleg',
		untold: 'niet gezegd',
		lines: 'Alle lijnen',
		read: 'Welke contacten',
		readAll: 'alle contacten',
		readAs: { handover: 'waarbij wordt overgedragen', consult: 'waarbij wordt overlegd' },
		overview: (n: number) =>
			say`Alle ${n} bij elkaar. Een groot blokje: via 2 of meer mensen. Een klein blokje: via 1 persoon.`
	}
};

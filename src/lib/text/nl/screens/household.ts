import { dutch as say } from '../../format/template.ts';

/** Words of the page of one household, beside those in `screens.household`. */
export const householdScreen = {
	show: 'Laat zien',
	showLabel: (question: string) => say`Laat zien in de tekening. ${question}`,
	isShown: 'U ziet nu wat dan anders is',
	changes: 'Wat er dan verandert',
	now: 'Nu',
	then: 'Dan',
	takes: 'Wat het vraagt',
	same: 'De zinnen over dit huishouden blijven gelijk.',
	back: 'Terug naar hoe het nu is',
	keep: 'Probeer verder bij Wat als',
	keepAs: 'Bewaar dit bij Wat als, onder de naam',
	kept: (name: string) => say`Bewaard: "${name}" staat nu bij Wat als.`,
	failed: 'Dit kwam niet aan. Probeer het nog een keer.',
	notPossible: 'Dit kan nu niet. De gegevens zijn veranderd.',
	newContact: 'nieuw contact',
	appointed: 'nieuwe vaste regisseur',
	gone: 'valt weg',
	becomesContact: (who: string) => say`nieuw: ${who}`,
	pictureThen: (code: string) =>
		say`Tekening van de hulp rond ${code} zoals die zou zijn. De tabel hieronder zegt hetzelfde.`,

	inTable: 'Naam, functie of organisatie wijzigen',
	inTableWithCodes: 'Functie of organisatie wijzigen',

	rhythms: { occasional: 'af en toe', once: '1 keer' },

	waited: (weeks: number, isVague: boolean) => {
		if (weeks === 0) return 'begon meteen';
		const count = weeks === 1 ? '1 week' : say`${weeks} weken`;
		return isVague ? say`wachtte ongeveer ${count}` : say`wachtte ${count}`;
	},
	waits: (weeks: number) => (weeks === 1 ? 'wacht 1 week' : say`wacht ${weeks} weken`),
	weeks: (weeks: number) => (weeks === 1 ? '1 week' : say`${weeks} weken`),
	barsLabel: 'Balken per persoon. De tabel hierboven zegt hetzelfde.',
	barsLegend: 'Wat de balken betekenen',
	barWaiting: 'aangevraagd, nog niet begonnen',
	barVague: 'dag niet precies bekend',
	barOpen: 'begin niet bekend',
	barPaused: 'tijdelijk gestopt',
	barEnded: 'gestopt',

	domains: 'Wie doet wat, per leefgebied',
	howMany: 'Hoeveel',
	nobodyYet: 'nog niemand',
	wished: 'Zij willen hier hulp',
	severalHere: 'Wie doet wat?',
	noDomain: 'Geen leefgebied ingevuld',
	noDomainHelp: 'Dat hoeft ook niet.',

	namedBy: 'Welke bron noemt wie?',
	sourceCount: (n: number) => (n === 1 ? '1 bron' : say`${n} bronnen`),
	mentions: {
		present: 'genoemd',
		absent: 'is er niet, zegt deze bron',
		agreed: 'afgesproken op papier',
		wished: 'gewenst',
		unknown: 'gevraagd, niet bekend',
		ended: 'gestopt',
		waiting: 'aangevraagd of wacht',
		'not-on-list': 'staat niet op de lijst, dus niet betrokken',
		'not-named': 'niet genoemd, kan er wel zijn'
	},
	differ: 'Bronnen verschillen',
	ofWhom: (who: string, sentence: string) => say`${who}: ${sentence}`,

	scores: 'Hoe gaat het, volgens henzelf en anderen?',
	scoresLabel: (first: string) => say`Spinnenweb van de scores: ${first}. De tabel zegt hetzelfde.`,
	scoresNote: 'Dit komt uit een gesprek. Het is geen meting van hoe goed de hulp is.',
	scoresNone:
		'Hier zijn nog geen scores bekend. Ze komen mee met een werkboek, op het blad "uitspraken".',
	theme: 'Waarover',
	scale: (scale: string) => say`Schaal: ${scale}`,
	inWords: (when: string) => say`${when}, in hun woorden:`,

	deputies: 'Wie vervangt wie?',
	deputyFor: 'Als deze persoon er niet is',
	deputyIs: 'neemt deze het over',
	deputyScope: 'Waarvoor',
	forAll: 'overal',
	forThis: 'bij dit huishouden',
	nobodyAgreed: 'niemand afgesproken',
	deputyUnknown: (n: number) =>
		n === 1
			? 'Van 1 professional weten we het niet.'
			: say`Van ${n} professionals weten we het niet.`,

	take: 'Neem de tekening mee',
	svg: 'Als SVG, om te bewerken',
	png: 'Als PNG',
	size: 'Hoe groot',
	sizes: { a4: 'A4', a2: 'A2', a0: 'A0, voor aan de muur' },
	taking: 'De tekening wordt gemaakt',
	takeFailed: 'De tekening kon niet worden gemaakt. Kies een kleiner formaat.',
	madeOn: (date: string) => say`Gemaakt op ${date} met Vangnet`,
	withNames: 'Met namen',
	withCodes: 'Met codes en functies, zonder namen',
	example: 'Voorbeeldgegevens: alle mensen zijn verzonnen',
	counts: (professionals: number, ownCircle: number, contacts: number | undefined) => {
		const people = professionals === 1 ? '1 professional' : say`${professionals} professionals`;
		const own = ownCircle === 0 ? '' : say`, ${ownCircle} uit de eigen kring`;
		if (contacts === undefined) return say`${people}${own}`;
		return contacts === 1
			? say`${people}${own}, 1 contact onderling`
			: say`${people}${own}, ${contacts} contacten onderling`;
	},
	onThisPage: 'Op deze bladzijde',
	print: 'Print',
	contactsElsewhere: (n: number) =>
		n === 1
			? 'Het ene contact past niet in deze lijst. U ziet het in de tekening, en op een liggende A3 ook in de lijst.'
			: say`De ${n} contacten passen niet in deze lijst. U ziet ze in de tekening, en op een liggende A3 ook in de lijst.`,
	printHelp: 'Past op een staande A4, en met alles erbij op een liggende A3.'
};

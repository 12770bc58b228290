import { english as say } from '../../format/template.ts';
import type { Dictionary } from '../../nl/dictionary.ts';

export const mapScreen: Dictionary['mapScreen'] = {
	levels: { people: 'People', organisations: 'Organisations', domains: 'Areas of life' },
	level: 'What the map shows',
	household: 'household',
	organisation: (people: number) =>
		people === 1 ? 'organisation, 1 person' : say`organisation, ${people} people`,
	domain: (people: number) =>
		people === 1 ? 'area of life, 1 person' : say`area of life, ${people} people`,

	units: {
		people: (n: number) => (n === 1 ? '1 person' : say`${n} people`),
		organisations: (n: number) => (n === 1 ? '1 organisation' : say`${n} organisations`),
		domains: (n: number) => (n === 1 ? '1 area of life' : say`${n} areas of life`)
	},
	allShown: (things: string) => say`Everything is shown: ${things}.`,
	someShown: (x: number, all: number) => say`${x} of ${all} shown.`,
	peopleShown: (x: number, all: number, who: string) => say`${x} of ${all} people shown: ${who}.`,
	busiestShown: (x: number, all: number) =>
		say`${x} of ${all} people shown: those with the most contacts.`,
	ownCircle: (n: number) => say`${n} from the own circle`,
	helping: (n: number) =>
		n === 1
			? '1 of them has professionals who help a household.'
			: say`${n} of them have professionals who help a household.`,
	unplaced: {
		people: (who: string) => say`Of ${who} no contact and no organisation is known.`,
		organisations: (n: number) =>
			n === 1
				? 'For 1 organisation no people are known.'
				: say`For ${n} organisations no people are known.`
	},
	noneOf: {
		organisations: 'An organisation was filled in for nobody.',
		domains: 'An area of life was filled in for nobody.'
	},
	staysFolded: (name: string, people: number) =>
		say`${name} has ${people} people: more than the map can unfold.`,
	unfolded: (names: readonly string[]) => say`Unfolded: ${names}.`,
	busiest: 'The map shows those with the most contacts.',
	tiesShown: (x: number, all: number) => say`${x} of ${all} lines are drawn.`,
	clear: 'Back to everything',

	around: (name: string, depth: number) =>
		depth === 1 ? say`${name} and 1 step around` : say`${name} and ${depth} steps around`,
	allBut: (n: number) => say`everybody but ${n} that you hid`,
	tags: 'Tags',
	tag: (tag: string) => say`tag ${tag}`,
	tagged: (tags: readonly string[]) =>
		tags.length === 1 ? say`who has the tag ${tags}` : say`who has 1 of the tags ${tags}`,
	giveTag: 'Give a tag',
	give: 'Give',
	takeTag: (tag: string) => say`Take the tag ${tag} away`,
	tagGiven: (n: number, tag: string) =>
		n === 1
			? say`1 got the tag ${tag}. You can undo it at the top.`
			: say`${n} got the tag ${tag}. You can undo it at the top.`,
	tagTaken: (tag: string) => say`The tag ${tag} is gone. You can undo it at the top.`,
	hidden: (n: number) => say`${n} hidden`,
	isHidden: (name: string) => say`${name} is hidden.`,
	areHidden: (n: number) => say`${n} are hidden.`,
	only: (n: number) => say`${n} that you chose`,
	withoutCoach: 'those who do more than coach',
	sourcesChosen: (names: readonly string[]) => say`what is in ${names}`,
	tieKindsChosen: (names: readonly string[]) => say`ties of kind ${names}`,
	areasChosen: (names: readonly string[]) => say`households in ${names}`,

	filter: 'Choose what you see',
	filters: {
		sourceKinds: 'Kind of source',
		sources: 'Source',
		tieKinds: 'Kind of tie',
		lifeDomains: 'Area of life',
		neighbourhoods: 'Neighbourhood of the household'
	},
	filterHelp: 'Nothing ticked is everything.',
	coach: 'Also those who are there as coach alone',
	chips: 'You look at',
	removeChip: (name: string) => say`Remove: ${name}`,
	focus: 'Look from here',
	depth: 'Steps around',
	trail: 'Where you came from',
	everybody: 'Everybody',
	unfold: 'Unfold',
	fold: 'Fold',
	foldBack: (name: string) => say`Fold ${name}`,
	isUnfolded: (name: string) => say`${name} unfolded`,

	find: 'Find',
	findHelp: 'Type a name, function, organisation or code and choose with the arrows.',
	noneFound: 'Nobody found',
	foundCount: (n: number) => say`${n} found`,
	notOnMap: (name: string) => say`${name} is not on the map now.`,

	look: 'How the map looks',
	colour: 'Colour',
	colours: { domain: 'area of life', organisation: 'organisation', kind: 'kind' },
	size: 'Size',
	sizes: {
		routes: 'lies on more routes between others',
		contacts: 'has more contacts',
		households: 'helps more households',
		same: 'everybody the same'
	},
	showPicture: 'Show the map as a picture',
	sizeColumns: { routes: 'Routes between others', households: 'Households' },
	sizeOfOthers: 'stands for more people',
	bigger: (what: string) => say`Larger: ${what}.`,
	sameSize: 'Everybody is drawn the same size.',
	computing: 'The size is being worked out',
	layout: 'Place',
	layouts: {
		force: 'near their contacts',
		rings: 'in rings',
		blocks: 'by organisation',
		domains: 'by area of life',
		settings: 'by setting'
	},
	ringsNeed: 'For rings, first choose 1 person, household or organisation.',
	ringsMeaning: 'Each ring is 1 step further away.',
	settingsNeed: 'Nobody filled in where the help comes. So it cannot be by setting.',
	settingsMeaning: 'By setting: where somebody helps most often, such as at home or at school.',
	settingUnknown: (n: number, all: number) =>
		n === all
			? 'Nobody filled in where the help comes.'
			: say`Of ${n} it is not filled in where the help comes.`,
	withoutGroup: {
		organisation: 'no organisation',
		domain: 'no area of life',
		setting: 'setting not filled in'
	},
	sameGround: { domain: 'the same area of life', setting: 'the same setting' },
	arrange: 'Arrange again',
	arrangeHelp: 'What you pinned stays where it is.',
	restColour: 'another organisation',
	lineWidth: 'Wider line: more pairs in contact.',
	onPaper: 'on paper only',
	householdMark: 'household',
	organisationMark: 'organisation',
	pinMark: 'pinned by you',
	chosenMark: 'chosen by you',
	helps: 'helps this household',

	pin: 'Pin here',
	unpin: 'Unpin',
	unpinAll: 'Unpin everything',
	allLoose: 'Nothing is pinned any more.',
	toMiddle: 'To the middle',
	choose: 'Choose as well',
	unchoose: 'No longer choose',
	pinned: (name: string) => say`${name} is pinned.`,
	unpinned: (name: string) => say`${name} is no longer pinned.`,
	people: (n: number) => (n === 1 ? '1 person' : say`${n} people`),
	neighbours: (n: number) => (n === 1 ? 'a line to 1 other' : say`lines to ${n} others`),
	openHousehold: 'View this household',
	lookAtOf: (at: string, contacts: string, nth: number, of: number, other: string) =>
		say`${at}, ${contacts}, line ${nth} of ${of}: ${other}`,

	pairsTitle: (a: string, b: string) => say`${a} and ${b}`,
	pairs: (n: number) => (n === 1 ? '1 pair in contact' : say`${n} pairs in contact`),
	pairsLoading: 'The pairs are being fetched',
	pairsFailed: 'The pairs did not arrive.',
	namedAsWhole: 'These organisations say they work together. Who does so has not been asked yet.',
	knownFrom: 'Known from',
	noSources: 'no source in this measurement',
	close: 'Close',
	agreedNotSeen: 'This was agreed. We do not know whether it happens.',
	nameOnPaper: (name: string) => say`${name} (on paper only)`,
	contactsOnPaper: (n: number) =>
		n === 1 ? 'With 1 other on paper only.' : say`With ${n} others on paper only.`,
	lines: 'The same lines in a table',
	lineFrom: 'From',
	lineTo: 'With',
	pairCount: 'Pairs',
	showPairs: 'Which pairs?',
	showPairsOf: (a: string, b: string) => say`Which pairs of ${a} and ${b}?`,

	pointTool: 'Point',
	boxTool: 'Choose with a box',
	lassoTool: 'Choose by hand',
	toolHelp: 'Drag around those you want to choose. Escape stops.',
	chosen: (n: number) => say`${n} chosen`,
	chosenTitle: 'Chosen',
	ideas: {
		without: 'What if they drop out?',
		withoutOne: 'What if this person drops out?',
		meet: 'What if they get to know each other?',
		between: 'What if 2 of their people get to know each other?',
		merge: 'What if they become one?',
		manager: 'What if a case manager comes here?'
	},
	copy: 'Copy as a table',
	copied: 'Copied. Paste it into your spreadsheet.',
	copyFailed: 'Copying did not work. Download the table.',
	download: 'Download as csv',
	showOnly: 'Show only these',
	hide: 'Hide',
	clearChosen: 'Choose nobody',
	moreChosen: (n: number) => say`And ${n} more.`,
	chooseRow: (name: string) => say`Choose ${name}`,
	code: 'Code',
	kind: 'Kind',
	peopleCount: 'People',
	tableOf: {
		people: 'The same people in a table',
		organisations: 'The same organisations in a table',
		domains: 'The same areas of life in a table'
	},

	picture: 'Save as a picture',
	asSvg: 'Drawing with text (svg)',
	asPng: 'Photo (png)',
	paper: 'Width of the photo',
	papers: { screen: 'screen', a4: 'A4', a3: 'A3', a1: 'A1', a0: 'A0' },
	drawing: 'The picture is being made',
	drawn: 'The picture is among your downloads.',
	drawStop: 'Stop',
	drawStopped: 'Stopped. No picture was made.',
	drawFailed: 'The picture became too large for this browser. Choose a smaller width.',
	withNames: 'with names',
	withCodes: 'with codes',
	madeOn: (day: string) => say`Made on ${day}`,
	exampleMark: 'Example: all people are made up',

	help: 'Keys',
	helpTitle: 'The map with the keyboard',
	helpClose: 'Close',
	keysOff: 'Switch off letters and digits as keys',
	keyList: [
		['← →', 'along the contacts'],
		['↓', 'go there'],
		['↑ or Backspace', 'back'],
		['Home', 'who has the most contacts'],
		['Enter', 'open: the role, or what is behind the line'],
		['Space', 'hold'],
		['Shift and arrows', 'move and pin'],
		['Alt and arrows', 'shift the view'],
		['+ and −', 'larger and smaller'],
		['0', 'everything in view'],
		['F', 'look from here'],
		['P', 'pin or unpin'],
		['H', 'hide'],
		['X', 'choose as well or no longer'],
		['Escape', 'let go'],
		['?', 'this list']
	]
};

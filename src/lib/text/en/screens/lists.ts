import { english as say } from '../../format/template.ts';
import type { listsScreen as source } from '../../nl/screens/lists.ts';

export const listsScreen = {
	households: {
		filter: 'Which households',
		area: 'Neighbourhood',
		anyArea: 'all neighbourhoods',
		noArea: 'neighbourhood not filled in',
		consultation: 'Discussed with them',
		any: 'everything',
		atLeast: 'Professionals, at least',
		noManager: 'Only without a known case manager',
		clear: 'Show all households',
		none: 'No household fits this.',
		as: 'Show as',
		table: 'Table',
		pictures: 'Pictures',
		order: 'Order',
		down: 'from many to few',
		pairs: 'Contact per 10 pairs that were asked',
		parts: 'Separate parts per household',
		stripLabel: (title: string, n: number, least: number, most: number) =>
			say`${title}. The ${n} households lie between ${least} and ${most}.`,
		stripHelp: 'Each dot is 1 household. Half of the households lie in the coloured area.',
		picked: (n: number) => say`Dark dots: what you see now (${n}).`,
		picturesLead:
			'Each picture is 1 household: the block in the middle. Around it stand those who help. An arc is a contact.',
		pictureLabel: (code: string, professionals: number, ownCircle: number, contacts: string) =>
			say`${code}: ${professionals} ${professionals === 1 ? 'professional' : 'professionals'}, ${ownCircle} of the own circle. Pairs in contact: ${contacts}.`,
		more: (n: number) => (n === 1 ? 'Show the next household' : say`Show the next ${n} households`),
		arc: 'are in contact',
		nobody: 'is in contact with none of the others',
		notAsked: 'contacts not asked',
		informal: 'own circle',
		keeper: 'case manager',
		noSector: 'not filled in'
	},
	roles: {
		arranged: 'Here a deputy has been agreed',
		continuity: 'When roles leave one by one',
		continuityLead:
			'This is about the net as a whole. It says where a deputy or a second contact gives rest.',
		curve: 'How many people stay together',
		curveLabel:
			'Lines of how many people still reach each other, after each departure. The table below says the same.',
		busiest: 'each time whoever has the most contacts',
		chance: (runs: number) => say`by chance, drawn ${runs} times`,
		seed: (seed: number) => say`Draw ${seed}: the same outcome every time.`,
		gone: 'Left',
		left: 'Still together',
		table: 'The same lines in a table',
		tooLarge: 'This net is too large to work this out.',
		working: 'Working it out',
		stop: 'Stop',
		stopped: 'Stopped.',
		again: 'Go on',
		start: 'Work this out',
		failed: 'It could not be worked out. Load the page again.',
		sets: 'Roles that carry much together',
		setsLead: 'Of all sets of 2 and 3 roles: where would a deputy help most?',
		noSets: 'No 2 or 3 roles together make a difference here.',
		notNamed: 'Too few people were spoken to. So no roles that carry much together are named here.',
		bestFound: 'best found',
		bestFoundHelp: 'Not every set of 3 was tried. There may be another.',
		try: 'Try this in What if?',
		tryLabel: (sentence: string) => say`Try this in What if? ${sentence}`,
		takeover: 'Who could take over?',
		takeoverLead:
			'Colleagues of the same organisation who already come to one of these households. By code, in no ranking.',
		noTakeover: 'No colleague of the same organisation comes to one of these households yet.',
		agreed: 'agreed as deputy',
		shared: (n: number) =>
			n === 1 ? 'knows 1 of these households' : say`knows ${n} of these households`,
		tryTakeover: (who: string) => say`Try this in What if? ${who} takes over`
	},
	organisations: {
		matrix: 'Who is in contact with whom',
		matrixLead:
			'The number is how many contacts there are between people of 2 organisations. Those with much to do with each other stand side by side.',
		matrixHelp: 'Walk with the arrow keys. Enter shows the people and the sources behind a number.',
		rowsAndColumns: 'Number and organisation',
		cell: (a: string, b: string, ties: number, through: string) =>
			say`${a} and ${b}: ${ties} ${ties === 1 ? 'contact' : 'contacts'}${through ? `, ${through}` : ''}`,
		own: (a: string, ties: number) =>
			say`${a}: ${ties} ${ties === 1 ? 'contact' : 'contacts'} within the organisation`,
		empty: (a: string, b: string) => say`${a} and ${b}: no contact known`,
		thin: 'runs through 1 person',
		thick: 'runs through 2 or more people',
		forced: 'only 1 staff member in view',
		within: 'within the organisation',
		shown: (n: number, all: number) =>
			say`${n} of the ${all} are drawn: those with the most contacts. The table below has them all.`,
		table: 'The same lines in a table',
		pair: (a: string, b: string) => say`${a} and ${b}: who knows whom`,
		pairWithin: (a: string) => say`Within ${a}: who knows whom`,
		pairNone: 'No contact between people is known here.',
		saidAsWhole: 'The organisations name each other as a whole, without people.',
		close: 'Close',
		who: 'Who',
		withWhom: 'With whom',
		sources: 'Who says so',
		for: 'What for',
		modes: { handover: 'handing over', consult: 'consulting' },
		crossings: 'Do contacts stay within, or do they go outside?',
		crossingsLead: 'The bar is the part that goes outside. The tick is what chance would show.',
		bar: 'Outside',
		barLabel: (share: number, expected: number) =>
			say`${share} of 100 go outside, by chance ${expected}`,
		sentence: 'In a sentence',
		domains: 'Per area of life',
		domain: 'Area of life',
		noDomains: 'No area of life has been filled in yet of the people in view.',
		carriers: 'Who carries the contacts between organisations?',
		carriersLead:
			'The list is by code, until you sort it. It is about lines, not about how well somebody works.',
		carriersNotNamed: 'Too few people were spoken to. So no roles are told apart here.',
		noCarriers: 'There are no contacts between organisations yet.',
		role: 'Role',
		across: 'With other organisations',
		reached: 'How many organisations',
		handing: 'Handing over and consulting',
		handingLead: 'The same lines read in 2 ways: do people hand over, or consult as well?',
		onlyHandover: 'only handing over',
		consult: 'consulting',
		untold: 'not said',
		lines: 'All lines'
	}
} satisfies typeof source;

import { english as say } from '../../format/template.ts';
import type { householdScreen as source } from '../../nl/screens/household.ts';

export const householdScreen = {
	show: 'Show me',
	showLabel: (question: string) => say`Show me in the picture. ${question}`,
	isShown: 'You now see what would be different',
	changes: 'What would change',
	now: 'Now',
	then: 'Then',
	takes: 'What it takes',
	same: 'The sentences about this household stay the same.',
	back: 'Back to how it is now',
	keep: 'Go on in What if',
	keepAs: 'Keep this in What if, under the name',
	kept: (name) => say`Kept: "${name}" is now with What if.`,
	failed: 'This did not arrive. Please try again.',
	notPossible: 'This cannot be done now. The data have changed.',
	newContact: 'new contact',
	appointed: 'new case manager',
	gone: 'drops out',
	becomesContact: (who: string) => say`new: ${who}`,
	pictureThen: (code: string) =>
		say`Picture of the help around ${code} as it would be. The table below says the same.`,

	inTable: 'Change name, function or organisation',
	inTableWithCodes: 'Change function or organisation',

	rhythms: { occasional: 'now and then', once: 'once' },

	waited: (weeks: number, isVague: boolean) => {
		if (weeks === 0) return 'started at once';
		const count = weeks === 1 ? '1 week' : say`${weeks} weeks`;
		return isVague ? say`waited about ${count}` : say`waited ${count}`;
	},
	waits: (weeks: number) => (weeks === 1 ? 'has waited 1 week' : say`has waited ${weeks} weeks`),
	weeks: (weeks: number) => (weeks === 1 ? '1 week' : say`${weeks} weeks`),
	barsLabel: 'A bar per person. The table above says the same.',
	barsLegend: 'What the bars mean',
	barWaiting: 'requested, not started yet',
	barVague: 'day not exactly known',
	barOpen: 'start not known',
	barPaused: 'paused',
	barEnded: 'stopped',

	domains: 'Who does what, per area of life',
	howMany: 'How many',
	nobodyYet: 'nobody yet',
	wished: 'They would like help here',
	severalHere: 'Who does what?',
	noDomain: 'No area of life filled in',
	noDomainHelp: 'It need not be.',

	namedBy: 'Which source names whom?',
	sourceCount: (n: number) => (n === 1 ? '1 source' : say`${n} sources`),
	mentions: {
		present: 'named',
		absent: 'is not there, says this source',
		agreed: 'agreed on paper',
		wished: 'wished',
		unknown: 'asked, not known',
		ended: 'stopped',
		waiting: 'requested or waiting',
		'not-on-list': 'not on the list, so not involved',
		'not-named': 'not named, may still be involved'
	},
	differ: 'Sources differ',
	ofWhom: (who: string, sentence: string) => say`${who}: ${sentence}`,

	scores: 'How are things, by their own account and by that of others?',
	scoresLabel: (first: string) => say`Spider web of the scores: ${first}. The table says the same.`,
	scoresNote: 'This comes from a conversation. It does not measure how good the help is.',
	scoresNone: 'No scores are known here yet. A workbook brings them, on the sheet "statements".',
	theme: 'About',
	scale: (scale: string) => say`Scale: ${scale}`,
	inWords: (when: string) => say`${when}, in their words:`,

	deputies: 'Who stands in for whom?',
	deputyFor: 'When this person is away',
	deputyIs: 'this one takes over',
	deputyScope: 'For what',
	forAll: 'everywhere',
	forThis: 'at this household',
	nobodyAgreed: 'nobody agreed',
	deputyUnknown: (n: number) =>
		n === 1 ? 'Of 1 professional we do not know.' : say`Of ${n} professionals we do not know.`,

	take: 'Take the picture with you',
	svg: 'As SVG, to edit',
	png: 'As PNG',
	size: 'How large',
	sizes: { a4: 'A4', a2: 'A2', a0: 'A0, for the wall' },
	taking: 'The picture is being made',
	takeFailed: 'The picture could not be made. Choose a smaller size.',
	madeOn: (date: string) => say`Made on ${date} with Vangnet`,
	withNames: 'With names',
	withCodes: 'With codes and functions, without names',
	example: 'Example data: all people are made up',
	counts: (professionals: number, ownCircle: number, contacts: number | undefined) => {
		const people = professionals === 1 ? '1 professional' : say`${professionals} professionals`;
		const own = ownCircle === 0 ? '' : say`, ${ownCircle} from the own circle`;
		if (contacts === undefined) return say`${people}${own}`;
		return contacts === 1
			? say`${people}${own}, 1 contact among them`
			: say`${people}${own}, ${contacts} contacts among them`;
	},
	onThisPage: 'On this page',
	print: 'Print',
	contactsElsewhere: (n: number) =>
		n === 1
			? 'The one contact does not fit in this list. You see it in the picture, and on A3 on its side in the list too.'
			: say`The ${n} contacts do not fit in this list. You see them in the picture, and on A3 on its side in the list too.`,
	printHelp: 'Fits on a portrait A4, and with everything on a landscape A3.'
} satisfies typeof source;

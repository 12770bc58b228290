import type { helpScreen as source } from '../../nl/screens/help.ts';

export const helpScreen = {
	title: 'Help',
	lead: 'Here is how to begin, and which keys you can use.',
	begin: 'How to begin',
	steps: [
		'Choose a network scan on the first page, or bring a list of your own.',
		'Find a household by its code. When 1 is left, Enter opens it.',
		'Read the sentence at the top. The picture and the table say the same.',
		'Is something not right? Change it on the same page. You can undo everything.',
		'Wonder what happens when somebody leaves: choose "What if?".'
	],
	keys: 'Keys',
	keysLead:
		'Everything in Vangnet can be done without a mouse. Tab takes you from one to the next.',
	everywhere: 'Everywhere',
	everywhereKeys: [
		['Tab', 'to the next'],
		['Shift+Tab', 'to the one before'],
		['Enter', 'open or press what you point at'],
		['Ctrl+Z', 'undo the last step'],
		['Ctrl+Y', 'do the step again'],
		['Escape', 'close what is open']
	],
	household: 'At a household',
	householdKeys: [['Alt+V', 'add somebody']],
	more: 'Does something not work?',
	moreText: 'Read what is not accessible enough yet, and how to report that.',
	access: 'Accessibility',
	accessTitle: 'Accessibility of Vangnet',
	accessLead: 'Everybody should be able to work with Vangnet. Here is how far we are.',
	status: 'How far we are',
	statusText: [
		'We follow the European standard EN 301 549, and with it WCAG 2.2 at levels A and AA.',
		'The state is C: the first measures have been taken.',
		'We examined Vangnet ourselves. Nobody from outside has done so yet.'
	],
	tested: 'What we check at every change',
	testedItems: [
		'Each page, in Dutch and in English, wide and at 320 points, with axe.',
		'The work people come for, by keyboard alone, with the number of keys.',
		'Whether each map has a table with the same people and the same numbers.',
		'Whether everything you can point at is large enough: 24 by 24 points.',
		'Whether nothing is lost with more room between letters, or with letters of 2 times the size.',
		'Whether nothing moves when you do not want it, and whether the map is a table without WebGL.'
	],
	known: 'What is not good yet',
	knownItems: [
		'Vangnet has not been tried with NVDA, JAWS or VoiceOver yet.',
		'People with a disability have not tried Vangnet yet.',
		'A screen reader reads the map as 1 thing, which you explore with the arrow keys.',
		'Without WebGL the map is a still picture, with small letters for many people or on a narrow screen. The table says the same.',
		'Wide tables move sideways on a narrow screen, inside a frame of their own.'
	],
	notYet: 'What is not there yet',
	notYetText: [
		'Vangnet has no accounts yet. You do not sign in, and no time runs out.',
		'The demands on signing in and on time that runs out do not apply yet.'
	],
	contact: 'Do you run into something?',
	contactText: [
		'Tell whoever looks after Vangnet at your place. They can pass it on to the makers.',
		'Say which page it was, and what you wanted to do.'
	],
	dated: 'This statement is of'
} satisfies typeof source;

import type { SheetId } from '../columns.ts';

/** A row of a sheet in codes, by the ids of its columns. */
type ExampleRow = Readonly<Record<string, string | number | boolean | readonly string[]>>;

type ExampleRows = Readonly<Partial<Record<SheetId, readonly ExampleRow[]>>>;

/** What differs between the languages: the mark of an example, and free texts. */
const TEXTS = {
	nl: {
		mark: 'VOORBEELD',
		wave: 'VOORBEELD najaar 2026',
		area: 'Noord',
		organisations: ['Voorbeeld Wijkteam', 'Voorbeeld GGZ'],
		people: ['Voorbeeld Sanne', 'Voorbeeld Tom'],
		functions: ['wijkverpleegkundige', 'behandelaar'],
		forum: 'Voorbeeld overleg',
		source: 'Gesprek met Voorbeeld Sanne',
		quote: 'Ik kom er elke week.',
		subject: 'warme overdracht',
		text: 'De een belt de ander als een gezin verhuist.',
		document: 'convenant',
		event: 'bespreking',
		told: 'eerste keer samen aan tafel',
		theme: 'wonen',
		words: 'gaat de goede kant op',
		figure: 'meldingen bij VOORBEELD-O1',
		unit: 'meldingen'
	},
	en: {
		mark: 'EXAMPLE',
		wave: 'EXAMPLE autumn 2026',
		area: 'North',
		organisations: ['Example neighbourhood team', 'Example mental health'],
		people: ['Example Sanne', 'Example Tom'],
		functions: ['district nurse', 'therapist'],
		forum: 'Example meeting',
		source: 'Talk with Example Sanne',
		quote: 'I visit every week.',
		subject: 'warm handover',
		text: 'One calls the other when a family moves.',
		document: 'covenant',
		event: 'case meeting',
		told: 'first time at one table',
		theme: 'housing',
		words: 'going the right way',
		figure: 'reports at EXAMPLE-O1',
		unit: 'reports'
	}
} as const;

/**
 * The rows that stand in an empty workbook to show how it is filled in. Each of them
 * names itself an example. A reader passes them over as long as nobody changed them.
 */
export function exampleRows(language: 'nl' | 'en'): ExampleRows {
	const text = TEXTS[language];
	const code = (end: string): string => `${text.mark}-${end}`;
	const [household, first, second, source] = [code('1'), code('P1'), code('P2'), code('B1')];
	const [team, clinic, forum] = [code('O1'), code('O2'), code('F1')];
	const from = '2026-01-15';
	return {
		waves: [{ name: text.wave, from: '2026-09-01', until: '2026-11-30' }],
		organisations: [
			{ code: team, name: text.organisations[0], neighbourhood: text.area },
			{ code: clinic, name: text.organisations[1] }
		],
		households: [
			{
				code: household,
				neighbourhood: text.area,
				members: ['parent 23-64', 'child 4-11'],
				consultation: 'agreed',
				date: '2026-09-10'
			}
		],
		people: [
			{
				code: first,
				name: text.people[0],
				kind: 'professional',
				function: text.functions[0],
				organisation: [team],
				domain: ['health', 'daily-life'],
				wave: [text.wave],
				answered: true
			},
			{
				code: second,
				name: text.people[1],
				kind: 'professional',
				function: text.functions[1],
				organisation: [clinic],
				wave: [text.wave],
				answered: false
			}
		],
		forums: [{ code: forum, name: text.forum, from: '2025' }],
		sources: [
			{
				code: source,
				kind: 'professional',
				title: text.source,
				date: '2026-09-21',
				wave: text.wave,
				informants: [first]
			}
		],
		support: [
			{
				household,
				person: first,
				onBehalfOf: team,
				domain: ['health'],
				legalFrame: ['wmo'],
				setting: ['home'],
				role: ['caseManager'],
				timesAMonth: 4,
				from,
				source,
				stance: 'present',
				quote: text.quote
			}
		],
		collaboration: [
			{
				person: first,
				with: second,
				mode: ['consult'],
				strength: 2,
				from,
				source,
				stance: 'present'
			}
		],
		participation: [{ actor: first, forum, seat: 'chair', from, source, stance: 'present' }],
		agreements: [{ organisation: team, with: clinic, purpose: text.subject, from: '2025', source }],
		deputies: [{ person: first, deputy: second, about: [household], from, source }],
		commissions: [{ actor: team, to: clinic, purpose: text.subject, from: '2025', source }],
		parties: [
			{
				code: code('A1'),
				parties: [team, clinic, forum],
				kind: text.document,
				text: text.text,
				document: text.document,
				page: '4',
				from: '2025',
				source
			}
		],
		events: [
			{
				code: code('E1'),
				kind: text.event,
				date: '2026-09-28',
				about: household,
				participants: [first, second],
				presences: ['came', 'invited'],
				text: text.told,
				source
			}
		],
		statements: [
			{
				about: household,
				theme: text.theme,
				kind: 'score',
				scale: '1-10',
				value: 7,
				words: text.words,
				shareable: false,
				source
			}
		],
		figures: [
			{
				what: text.figure,
				about: team,
				period: '2025',
				value: 120,
				unit: text.unit,
				denominator: 4000,
				qualifier: 'about',
				source
			}
		]
	};
}

import type { ValueList } from './columns/values.ts';

/**
 * The Vangnet workbook: its sheets and columns in both languages. What a scan knows
 * fits in it, so that a workbook written and read again loses nothing.
 *
 * How a cell speaks of something else: an actor, source or wave by its code, else by
 * its name or alias. Where one code belongs to two kinds of actor, the kind stands in
 * front of it: `professional: A1`. Lists are divided by `;`.
 */
export interface WorkbookSheet {
	readonly id: SheetId;
	readonly nl: string;
	readonly en: string;
	readonly columns: readonly WorkbookColumn[];
}

export interface WorkbookColumn {
	readonly id: string;
	readonly nl: string;
	readonly en: string;
	readonly holds: ColumnHolds;
	/** A row without it is refused. */
	readonly required?: boolean;
	/** Several values, divided by `;`. */
	readonly several?: boolean;
	/** Name of the lists whose places belong together; blanks keep their place. */
	readonly aligned?: string;
	/** Stands in every workbook, also when nothing fills it. */
	readonly always?: boolean;
}

/** What a cell holds: a plain value, a reference, or a word of a list. */
type ColumnHolds =
	| 'text'
	| 'day'
	| 'number'
	/** A number or a text; the cell keeps which. */
	| 'value'
	/** Free attributes: `colour=red; team=2`, or one JSON object. */
	| 'attributes'
	/** "ouder 23-64; kind 4-11" */
	| 'members'
	| 'actor'
	| 'source'
	| 'wave'
	| ValueList;

export const SHEET_IDS = [
	'scan',
	'words',
	'waves',
	'organisations',
	'households',
	'people',
	'forums',
	'sources',
	'roster',
	'employment',
	'support',
	'collaboration',
	'participation',
	'agreements',
	'deputies',
	'commissions',
	'parties',
	'events',
	'statements',
	'figures',
	'apart',
	'scenarios',
	'earlier',
	'positions'
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

type Extra = Partial<Pick<WorkbookColumn, 'required' | 'several' | 'always' | 'aligned'>>;

const REQUIRED: Extra = { required: true, always: true };
const ALWAYS: Extra = { always: true };
const SEVERAL: Extra = { several: true };
const PARTICIPANT: Extra = { always: true, several: true, aligned: 'participants' };
const ALWAYS_SEVERAL: Extra = { always: true, several: true };

function column(
	id: string,
	nl: string,
	en: string,
	holds: ColumnHolds = 'text',
	extra: Extra = {}
): WorkbookColumn {
	return { id, nl, en, holds, ...extra };
}

const CODE = column('code', 'code', 'code', 'text', ALWAYS);
const NAME = column('name', 'naam', 'name', 'text', REQUIRED);
const NEIGHBOURHOOD = column('neighbourhood', 'wijk', 'neighbourhood', 'text', ALWAYS);
const ALIASES = column('aliases', 'alias', 'aliases', 'text', SEVERAL);
const TAGS = column('tags', 'kenmerken', 'tags', 'text', SEVERAL);
const FROM = column('from', 'van', 'from', 'day');
const UNTIL = column('until', 'tot en met', 'until', 'day');
const SOURCE = column('source', 'bron', 'source', 'source', ALWAYS);
const OTHER = column('other', 'overig', 'other', 'attributes');
const ACTOR_DOMAINS = column('domain', 'domein', 'domain', 'domains', SEVERAL);
/** Tells rows apart that say the same to the letter; nothing else is read from it. */
const NUMBER = column('number', 'volgnummer', 'number', 'text');

/** What was said when something was discussed with a household. */
const BY_ROLE = column('byRole', 'besproken door', 'by role');
const HOW = column('how', 'hoe besproken', 'how');
const INFO_VERSION = column('infoVersion', 'versie van de uitleg', 'version of the explanation');
const SCOPE = column('scope', 'bronnen akkoord', 'legal scope per source', 'source', SEVERAL);
const FEEDBACK = column('feedback', 'terugkoppeling gewenst', 'feedback wanted');

/** What any actor may have. Each sheet names those it has in words of its own. */
const ACTOR_COLUMNS: readonly WorkbookColumn[] = [
	ACTOR_DOMAINS,
	column('function', 'functie', 'function'),
	column('identity', 'identiteit', 'identity', 'identities'),
	column('tier', 'laag', 'layer', 'tiers'),
	column('neighbourhood', 'wijk', 'neighbourhood'),
	column('partOf', 'onderdeel van', 'part of', 'actor'),
	column('organisationType', 'soort organisatie', 'organisation type', 'organisationTypes'),
	column('isEntrance', 'ingang', 'entrance', 'answers'),
	TAGS,
	FROM,
	UNTIL,
	column('mergedInto', 'samengevoegd met', 'merged into', 'actor'),
	OTHER
];

/** The columns that a sheet of actors has in its own words and order, then all the others. */
function actorColumns(...own: readonly WorkbookColumn[]): readonly WorkbookColumn[] {
	return [...own, ...ACTOR_COLUMNS.filter(({ id }) => own.every((one) => one.id !== id))];
}

/** Every field of a claim. The sheet of each kind of tie names the ones it always has. */
const CLAIM_COLUMNS: readonly WorkbookColumn[] = [
	column('relation', 'soort', 'relation'),
	column('onBehalfOf', 'namens', 'on behalf of', 'actor'),
	column('domain', 'domein', 'domain', 'domains', SEVERAL),
	column('legalFrame', 'kader', 'legal frame', 'frames', SEVERAL),
	column('setting', 'milieu', 'setting', 'settings', SEVERAL),
	column('role', 'rol', 'role', 'supportRoles', SEVERAL),
	column('standsInFor', 'vervangt', 'stands in for', 'actor'),
	column('timesAMonth', 'keren per maand', 'times a month', 'number'),
	column('contacts', 'contacten', 'contacts', 'number'),
	column('mode', 'vorm', 'mode', 'modes', SEVERAL),
	column('strength', 'sterkte', 'strength', 'number'),
	column('main', 'hoofdwerkgever', 'main', 'answers'),
	column('about', 'over huishouden', 'about household', 'actor', SEVERAL),
	column('purpose', 'onderwerp', 'subject'),
	column('ease', 'vindbaarheid', 'ease'),
	column('requestedOn', 'aangevraagd op', 'requested on', 'day'),
	column('status', 'status', 'status', 'supportStatuses'),
	column('does', 'wat doet', 'does'),
	column('provision', 'voorziening', 'provision'),
	column('forMembers', 'voor wie', 'for which members'),
	column('lastConfirmed', 'laatst bevestigd', 'last confirmed', 'day'),
	FROM,
	UNTIL,
	column('source', 'bron', 'source', 'source'),
	column('stance', 'uitspraak', 'stance', 'stances'),
	column('reporter', 'wie zegt het', 'reporter', 'reporters'),
	column('direction', 'richting', 'direction', 'directions'),
	column('certainty', 'zekerheid', 'certainty', 'certainties'),
	column('quote', 'citaat', 'quote'),
	column('withdrawn', 'ingetrokken', 'withdrawn', 'answers'),
	OTHER
];

/** The ends of a tie, the claim columns that always stand there, then all the others. */
function tieColumns(
	ends: readonly WorkbookColumn[],
	always: readonly string[]
): readonly WorkbookColumn[] {
	const shown = always.map((id) => ({
		...CLAIM_COLUMNS.find((one) => one.id === id)!,
		always: true
	}));
	return [...ends, ...shown, ...CLAIM_COLUMNS.filter((one) => !always.includes(one.id))];
}

const PERSON = column('person', 'persoon', 'person', 'actor', REQUIRED);
const ORGANISATION = column('organisation', 'organisatie', 'organisation', 'actor', REQUIRED);
const WITH = column('with', 'met', 'with', 'actor', REQUIRED);
const ACTOR = column('actor', 'wie', 'actor', 'actor', REQUIRED);
const FORUM = column('forum', 'overleg', 'forum', 'actor', REQUIRED);

/** In the order in which they are read: what is pointed to comes before what points. */
export const WORKBOOK: readonly WorkbookSheet[] = [
	{
		// One row: what is written down of the scan itself.
		id: 'scan',
		nl: 'netwerkscan',
		en: 'network scan',
		columns: [
			NAME,
			column('client', 'opdrachtgever', 'client'),
			column('area', 'gebied', 'area'),
			column('cause', 'aanleiding', 'cause'),
			column('question', 'vraag', 'question'),
			column('method', 'methode', 'method'),
			column('goals', 'doelen', 'goals'),
			column('team', 'onderzoekers', 'team'),
			column('definition', 'wie tellen mee', 'definition'),
			column('opening', 'wat we vooraf zeggen', 'opening'),
			column('studyFrom', 'onderzoek van', 'study from', 'day'),
			column('studyTo', 'onderzoek tot en met', 'study until', 'day'),
			column('householdsKnown', 'huishoudens bekend', 'households known', 'number'),
			column('householdsInvited', 'huishoudens uitgenodigd', 'households invited', 'number'),
			column('householdsAgreed', 'huishoudens akkoord', 'households agreed', 'number'),
			column('householdsDeclined', 'huishoudens niet akkoord', 'households declined', 'number'),
			column('legalGround', 'wettelijke basis', 'legal ground'),
			column('endsOn', 'bewaren tot', 'kept until', 'day')
		]
	},
	{
		id: 'words',
		nl: 'woordenlijsten',
		en: 'word lists',
		columns: [
			column('kind', 'soort', 'kind', 'wordKinds', REQUIRED),
			column('word', 'woord', 'word', 'text', REQUIRED)
		]
	},
	{
		id: 'waves',
		nl: 'meetmomenten',
		en: 'waves',
		columns: [
			NAME,
			column('from', 'van', 'from', 'day', REQUIRED),
			column('until', 'tot en met', 'until', 'day', ALWAYS)
		]
	},
	{
		id: 'organisations',
		nl: 'organisaties',
		en: 'organisations',
		columns: actorColumns(
			CODE,
			NAME,
			column('partOf', 'onderdeel van', 'part of', 'actor', ALWAYS),
			NEIGHBOURHOOD,
			column('organisationType', 'soort', 'type', 'organisationTypes'),
			column('isEntrance', 'ingang', 'entrance', 'answers'),
			ACTOR_DOMAINS,
			ALIASES
		)
	},
	{
		id: 'households',
		nl: 'huishoudens',
		en: 'households',
		columns: actorColumns(
			column('code', 'code', 'code', 'text', REQUIRED),
			NEIGHBOURHOOD,
			column('members', 'leden', 'members', 'members', ALWAYS),
			column('consultation', 'samenspraak', 'consultation', 'consultations', ALWAYS),
			column('date', 'datum', 'date', 'day', ALWAYS),
			BY_ROLE,
			HOW,
			INFO_VERSION,
			SCOPE,
			FEEDBACK
		)
	},
	{
		id: 'people',
		nl: 'mensen',
		en: 'people',
		columns: actorColumns(
			CODE,
			NAME,
			column('kind', 'soort', 'kind', 'helperKinds', ALWAYS),
			column('function', 'functie', 'function', 'text', ALWAYS),
			column('organisation', 'organisatie', 'organisation', 'actor', ALWAYS_SEVERAL),
			column('domain', 'domein', 'domain', 'domains', ALWAYS_SEVERAL),
			column('aliases', 'alias', 'aliases', 'text', ALWAYS_SEVERAL),
			column('wave', 'meetmoment', 'wave', 'wave', ALWAYS_SEVERAL),
			column('answered', 'gesproken', 'answered', 'answers', ALWAYS)
		)
	},
	{
		id: 'forums',
		nl: 'overleggen',
		en: 'forums',
		columns: actorColumns(
			CODE,
			NAME,
			column('participants', 'deelnemers', 'participants', 'actor', ALWAYS_SEVERAL),
			column('from', 'van', 'from', 'day', ALWAYS),
			UNTIL,
			column('neighbourhood', 'wijk', 'neighbourhood'),
			ACTOR_DOMAINS,
			ALIASES
		)
	},
	{
		id: 'sources',
		nl: 'bronnen',
		en: 'sources',
		columns: [
			column('code', 'code', 'code', 'text', REQUIRED),
			column('kind', 'soort', 'kind', 'sourceKinds', REQUIRED),
			column('title', 'titel', 'title', 'text', ALWAYS),
			column('date', 'datum', 'date', 'day', ALWAYS),
			column('wave', 'meetmoment', 'wave', 'wave', ALWAYS),
			column('informants', 'informant', 'informant', 'actor', ALWAYS_SEVERAL),
			column('status', 'status', 'status', 'sourceStatuses'),
			column('covers', 'dekking', 'covers', 'covers'),
			column('question', 'vraag', 'question'),
			column('secondHandOf', 'uit tweede hand van', 'second-hand of'),
			column('interviewers', 'interviewers', 'interviewers', 'text', SEVERAL),
			column('form', 'vorm', 'form', 'forms'),
			column('household', 'huishouden', 'household', 'actor'),
			column('file', 'bestand', 'file'),
			column('sha256', 'sha256', 'sha256')
		]
	},
	{
		id: 'roster',
		nl: 'wie hoort erbij',
		en: 'roster',
		columns: [
			column('wave', 'meetmoment', 'wave', 'wave', REQUIRED),
			ACTOR,
			column('status', 'status', 'status', 'rosterStatuses', ALWAYS)
		]
	},
	{
		id: 'employment',
		nl: 'dienstverbanden',
		en: 'employment',
		columns: tieColumns([PERSON, ORGANISATION], ['main', 'from', 'until', 'source', 'stance'])
	},
	{
		id: 'support',
		nl: 'hulp',
		en: 'support',
		columns: tieColumns(
			[column('household', 'huishouden', 'household', 'actor', REQUIRED), PERSON],
			[
				'onBehalfOf',
				'domain',
				'legalFrame',
				'setting',
				'role',
				'standsInFor',
				'timesAMonth',
				'from',
				'until',
				'source',
				'stance',
				'quote'
			]
		)
	},
	{
		id: 'collaboration',
		nl: 'samenwerking',
		en: 'collaboration',
		columns: tieColumns(
			[PERSON, WITH],
			['relation', 'mode', 'strength', 'from', 'until', 'source', 'stance', 'quote']
		)
	},
	{
		id: 'participation',
		nl: 'deelname',
		en: 'participation',
		columns: tieColumns(
			[ACTOR, FORUM, column('seat', 'rol aan tafel', 'seat', 'seats', ALWAYS)],
			['from', 'until', 'source', 'stance']
		)
	},
	{
		id: 'agreements',
		nl: 'afspraken',
		en: 'agreements',
		columns: tieColumns([ORGANISATION, WITH], ['purpose', 'from', 'until', 'source'])
	},
	{
		id: 'deputies',
		nl: 'vervanging',
		en: 'deputies',
		columns: tieColumns(
			[
				PERSON,
				column('deputy', 'vervanger', 'deputy', 'actor', REQUIRED),
				column('about', 'voor huishoudens', 'for which households', 'actor', ALWAYS_SEVERAL),
				column('from', 'afgesproken op', 'agreed on', 'day', ALWAYS)
			],
			['source']
		).filter((one, at, all) => all.findIndex((other) => other.id === one.id) === at)
	},
	{
		id: 'commissions',
		nl: 'opdrachten',
		en: 'commissions',
		columns: tieColumns(
			[
				column('actor', 'opdrachtgever', 'commissioner', 'actor', REQUIRED),
				column('to', 'opdrachtnemer', 'contractor', 'actor', REQUIRED)
			],
			['purpose', 'from', 'until', 'source', 'stance']
		)
	},
	{
		id: 'parties',
		nl: 'partijen',
		en: 'agreement parties',
		columns: [
			column('code', 'afspraak', 'agreement', 'text', REQUIRED),
			column('parties', 'partijen', 'parties', 'actor', ALWAYS_SEVERAL),
			column('kind', 'soort', 'kind', 'text', ALWAYS),
			column('text', 'tekst', 'text', 'text', ALWAYS),
			column('document', 'document', 'document', 'text', ALWAYS),
			column('page', 'pagina', 'page', 'text', ALWAYS),
			column('from', 'van', 'from', 'day', ALWAYS),
			column('until', 'tot en met', 'until', 'day', ALWAYS),
			SOURCE,
			NUMBER
		]
	},
	{
		id: 'events',
		nl: 'gebeurtenissen',
		en: 'events',
		columns: [
			column('code', 'code', 'code', 'text', REQUIRED),
			column('kind', 'soort', 'kind', 'text', REQUIRED),
			column('date', 'datum', 'date', 'day', ALWAYS),
			column('about', 'over', 'about', 'actor', ALWAYS),
			column('participants', 'deelnemers', 'participants', 'actor', PARTICIPANT),
			column('roles', 'rollen', 'roles', 'text', PARTICIPANT),
			column('presences', 'aanwezig', 'presence', 'presences', PARTICIPANT),
			column('text', 'tekst', 'text', 'text', ALWAYS),
			SOURCE,
			NUMBER
		]
	},
	{
		id: 'statements',
		nl: 'uitspraken',
		en: 'statements',
		columns: [
			column('about', 'over', 'about', 'actor', ALWAYS),
			column('theme', 'thema', 'theme', 'text', ALWAYS),
			column('kind', 'soort', 'kind', 'statementKinds', REQUIRED),
			column('scale', 'schaal', 'scale', 'text', ALWAYS),
			column('value', 'waarde', 'value', 'value', ALWAYS),
			column('words', 'woorden', 'words', 'text', ALWAYS),
			column('member', 'lid', 'member', 'text', ALWAYS),
			column('shareable', 'mag gedeeld', 'shareable', 'answers', ALWAYS),
			SOURCE,
			NUMBER
		]
	},
	{
		id: 'figures',
		nl: 'kengetallen',
		en: 'figures',
		columns: [
			column('what', 'wat', 'what', 'text', REQUIRED),
			column('about', 'over', 'about', 'actor', ALWAYS),
			column('period', 'periode', 'period', 'day', ALWAYS),
			column('value', 'waarde', 'value', 'number', REQUIRED),
			column('unit', 'eenheid', 'unit', 'text', ALWAYS),
			column('denominator', 'noemer', 'denominator', 'number', ALWAYS),
			column('qualifier', 'hoe precies', 'qualifier', 'qualifiers', ALWAYS),
			SOURCE,
			NUMBER
		]
	},
	{
		id: 'apart',
		nl: 'niet dezelfde',
		en: 'not the same',
		columns: [ACTOR, column('with', 'en', 'and', 'actor', REQUIRED)]
	},
	{
		// One row a step: what it does stands there as it is kept, in codes.
		id: 'scenarios',
		nl: 'proeven',
		en: 'try-outs',
		columns: [
			column('number', 'proef', 'try-out', 'text', REQUIRED),
			column('name', 'naam', 'name', 'text', REQUIRED),
			column('step', 'stap', 'step', 'number', REQUIRED),
			column('edit', 'wat', 'what', 'text', REQUIRED),
			column('lens', 'wat u ziet', 'what is looked at', 'text', REQUIRED)
		]
	},
	{
		// What was answered before the answer that counts, the oldest first.
		id: 'earlier',
		nl: 'eerdere samenspraak',
		en: 'earlier consultation',
		columns: [
			column('household', 'huishouden', 'household', 'actor', REQUIRED),
			column('consultation', 'samenspraak', 'consultation', 'consultations', REQUIRED),
			column('date', 'datum', 'date', 'day', ALWAYS),
			BY_ROLE,
			HOW,
			INFO_VERSION,
			SCOPE,
			FEEDBACK,
			NUMBER
		]
	},
	{
		id: 'positions',
		nl: 'plaatsen op de kaart',
		en: 'places on the map',
		columns: [
			column('level', 'kaart van', 'map of', 'placedLevels', REQUIRED),
			column('layout', 'indeling', 'layout', 'placedLayouts', REQUIRED),
			ACTOR,
			column('x', 'x', 'x', 'number', REQUIRED),
			column('y', 'y', 'y', 'number', REQUIRED),
			column('pinned', 'vastgezet', 'pinned', 'answers', ALWAYS)
		]
	}
];

/** Sheets beside those of the records: read by people, passed over by the reader. */
export const OTHER_SHEETS = {
	/** What the file is, first of all. */
	about: { nl: 'over dit bestand', en: 'about this file' },
	/** Hidden: what can be chosen in the columns with a long list. */
	lists: { nl: 'keuzelijsten', en: 'lists' }
} as const;

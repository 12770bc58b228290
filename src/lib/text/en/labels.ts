import type { Labels } from '../labels.ts';

export const labels = {
	actorKinds: {
		household: 'household',
		professional: 'professional',
		informal: 'own circle',
		organisation: 'organisation',
		forum: 'meeting'
	},
	identities: {
		person: 'person',
		function: 'function',
		'someone-of': 'someone of an organisation'
	},
	tiers: {
		'front-line': 'front line',
		management: 'management',
		board: 'board'
	},
	memberRoles: { parent: 'parent', child: 'child', 'lives-in': 'lives in' },
	ageBands: {
		'0-3': '0 to 3 years',
		'4-11': '4 to 11 years',
		'12-17': '12 to 17 years',
		'18-22': '18 to 22 years',
		'23-64': '23 to 64 years',
		'65+': '65 years or older'
	},
	consultationStates: {
		'not-asked': 'not yet discussed with them',
		informed: 'they know about it',
		agreed: 'they agree',
		declined: 'they do not want it',
		withdrawn: 'they no longer want it'
	},
	audiences: { editors: 'makers of the scan', others: 'others' },
	stances: {
		present: 'is there',
		absent: 'is not there',
		agreed: 'agreed',
		wished: 'wished for',
		unknown: 'asked, not known'
	},
	reporters: {
		from: 'named by one end',
		to: 'named by the other end',
		both: 'both ends together',
		other: 'named by someone else'
	},
	directions: { none: 'without direction', forward: 'forward', backward: 'backward' },
	supportRoles: {
		caseManager: 'case manager',
		deputy: 'deputy',
		coach: 'coach',
		contact: 'regular contact',
		courtGuardian: 'guardian appointed by the court',
		courtAdministrator: 'administrator appointed by the court',
		practitioner: 'practitioner'
	},
	supportStatuses: {
		active: 'active',
		requested: 'requested',
		waiting: 'waiting',
		paused: 'paused',
		ended: 'ended'
	},
	modes: { handover: 'hands over', consult: 'consults' },
	certainties: { certain: 'certain', low: 'not certain' },
	sourceKinds: {
		document: 'document',
		resident: 'resident',
		relative: 'family or friend',
		professional: 'professional',
		dossier: 'case file',
		observation: 'observation',
		register: 'register',
		survey: 'questionnaire',
		session: 'session'
	},
	sourceStatuses: {
		planned: 'planned',
		invited: 'invited',
		done: 'interviewed or read',
		declined: 'does not take part'
	},
	covers: {
		mentions: 'who is not on it may still exist',
		roster: 'everyone is on it'
	},
	rosterStatuses: {
		inView: 'in view',
		invited: 'invited',
		answered: 'interviewed',
		declined: 'does not take part'
	},
	tieKinds: {
		support: 'help',
		collaboration: 'contact',
		employment: 'works at',
		participation: 'takes part',
		agreement: 'agreement',
		deputy: 'deputy',
		commission: 'commission'
	},
	lifeDomains: {
		health: 'health',
		finances: 'finances',
		'growing-up': 'growing up',
		housing: 'housing',
		safety: 'safety',
		work: 'work and daytime',
		relationships: 'taking part and relationships',
		'daily-life': 'daily life'
	},
	legalFrames: {
		wmo: 'Social Support Act (Wmo)',
		jeugdwet: 'Youth Act (Jeugdwet)',
		participatiewet: 'Participation Act (Participatiewet)',
		wvggz: 'Compulsory Mental Healthcare Act (Wvggz)',
		wzd: 'Care and Coercion Act (Wzd)',
		zvw: 'Health Insurance Act (Zvw)',
		wlz: 'Long-term Care Act (Wlz)',
		wgs: 'Municipal Debt Counselling Act (Wgs)',
		education: 'education acts',
		'civil-court': 'decision of the family or district court',
		'criminal-law': 'criminal law',
		none: 'no law'
	},
	settings: {
		home: 'at home',
		street: 'on the street',
		'school-or-work': 'at school or work',
		online: 'online',
		elsewhere: 'elsewhere'
	},
	rules: {
		either: 'named by one or both',
		both: 'named by both',
		directed: 'who names whom'
	},
	sides: { practice: 'practice', paper: 'paper', any: 'paper or practice' },
	wordKinds: {
		domain: 'areas of life',
		frame: 'laws',
		setting: 'settings',
		relation: 'kinds of contact',
		theme: 'themes'
	},
	answerThemes: {
		'case-manager': 'case manager',
		'own-circle': 'own circle',
		deputy: 'deputy'
	},
	statementKinds: {
		answer: 'answer',
		score: 'score',
		problem: 'worry',
		wish: 'wish',
		question: 'question',
		appraisal: 'opinion',
		observation: 'observation'
	},
	figureQualifiers: { exact: 'exactly', about: 'about', 'at-least': 'at least' },
	presences: { invited: 'invited', came: 'was there', absent: 'was not there' },
	recordTables: {
		word: 'word of the scan',
		wave: 'measurement',
		source: 'source',
		actor: 'name or code',
		member: 'member of the household',
		consultation: 'discussed with them',
		roster: 'who belongs to it',
		claim: 'mention',
		agreement: 'agreement',
		event: 'event',
		statement: 'statement',
		figure: 'figure',
		apart: 'not the same',
		scenario: 'try-out',
		card: 'about the scan',
		earlier: 'discussed before',
		position: 'on the map'
	},
	rowFates: {
		read: 'read',
		rejected: 'refused',
		skipped: 'skipped',
		repeated: 'repeated'
	},
	changeVerbs: {
		'create-scan': 'scan made',
		'change-scan': 'scan changed',
		'create-household': 'household added',
		'change-actor': 'details changed',
		'tag-actors': 'tag given or taken away',
		'add-helper': 'help added',
		'confirm-help': 'said that help still runs',
		'stop-help': 'help stopped',
		'link-helpers': 'contact added',
		'name-overview': 'case manager filled in',
		'name-deputy': 'deputy filled in',
		'name-employer': 'employer filled in',
		'deny-tie': 'said that something is not right',
		'name-own-circle': 'own circle filled in',
		'record-consultation': 'recorded what was discussed with them',
		'change-source': 'source changed',
		'merge-actors': 'merged',
		'split-actors': 'split again',
		'keep-apart': 'said that 2 names are not the same',
		'save-scenario': 'try-out kept',
		'remove-scenario': 'try-out thrown away',
		import: 'file read',
		undo: 'undone',
		redo: 'done again'
	},
	organisationTypes: {
		municipality: 'municipality',
		'neighbourhood-team': 'neighbourhood team',
		'mental-health': 'mental health care',
		'general-practice': 'general practice and primary care',
		'home-care': 'home care',
		hospital: 'hospital',
		'youth-care': 'youth care',
		education: 'education and child care',
		housing: 'housing corporation',
		'police-and-justice': 'police and justice',
		'debt-and-administration': 'debts and administration',
		shelter: 'shelter',
		welfare: 'welfare',
		volunteers: 'volunteers',
		'disability-care': 'disability care'
	},
	sheets: {
		scan: 'network scan',
		words: 'word lists',
		waves: 'measurements',
		organisations: 'organisations',
		households: 'households',
		people: 'people',
		forums: 'meetings',
		sources: 'sources',
		roster: 'who belongs to it',
		employment: 'who works where',
		support: 'help',
		collaboration: 'contact',
		participation: 'participation',
		agreements: 'agreements',
		deputies: 'deputies',
		commissions: 'commissions',
		parties: 'who an agreement is with',
		events: 'events',
		statements: 'statements',
		figures: 'figures',
		apart: 'not the same',
		scenarios: 'try-outs',
		earlier: 'discussed before',
		positions: 'places on the map'
	},
	ownKnowledge: 'own knowledge',
	severities: { error: 'error', warning: 'note', notice: 'for information', question: 'question' },
	scopes: {
		household: 'household',
		actor: 'role',
		group: 'organisation',
		pair: 'pair',
		network: 'the whole net'
	},
	nodeKinds: {
		helper: 'professionals and own circle',
		household: 'households',
		organisation: 'organisations',
		group: 'groups'
	},
	levels: { headline: 'main figure', analyst: 'for the researcher' }
} satisfies Labels;

import type { CONSULTATION_STATES, IDENTITIES, MEMBER_ROLES, TIERS } from '../actor.ts';
import type {
	CERTAINTIES,
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '../claim.ts';
import type { PLACED_LAYOUTS, PLACED_LEVELS } from './placed.ts';
import type { COVERS, ROSTER_STATUSES, SOURCE_KINDS, SOURCE_STATUSES } from '../source.ts';
import type { AnswerTheme, WordKind } from '../records/columns.ts';
import type { LEGAL_FRAMES, LIFE_DOMAINS, SETTINGS } from '../words.ts';
import type { ORGANISATION_TYPE_CODES } from '../vocabulary/organisation-types.ts';

/** The word of a code in both languages, as a workbook writes it in a cell. */
interface ValueWord {
	readonly nl: string;
	readonly en: string;
}

type Words<Code extends string> = Readonly<Record<Code, ValueWord>>;

function word(nl: string, en: string): ValueWord {
	return { nl, en };
}

const actorKinds: Words<'household' | 'professional' | 'informal' | 'organisation' | 'forum'> = {
	household: word('huishouden', 'household'),
	professional: word('professional', 'professional'),
	informal: word('informeel', 'informal'),
	organisation: word('organisatie', 'organisation'),
	forum: word('overleg', 'forum')
};

const identities: Words<(typeof IDENTITIES)[number]> = {
	person: word('persoon', 'person'),
	function: word('functie', 'function'),
	'someone-of': word('iemand van', 'someone of')
};

const tiers: Words<(typeof TIERS)[number]> = {
	'front-line': word('uitvoering', 'front line'),
	management: word('leiding', 'management'),
	board: word('bestuur', 'board')
};

const answers: Words<'yes' | 'no'> = { yes: word('ja', 'yes'), no: word('nee', 'no') };

const domains: Words<(typeof LIFE_DOMAINS)[number]> = {
	health: word('gezondheid', 'health'),
	finances: word('geld', 'finances'),
	'growing-up': word('opgroeien', 'growing up'),
	housing: word('wonen', 'housing'),
	safety: word('veiligheid', 'safety'),
	work: word('werk', 'work'),
	relationships: word('relaties', 'relationships'),
	'daily-life': word('dagelijks leven', 'daily life')
};

const frames: Words<(typeof LEGAL_FRAMES)[number]> = {
	wmo: word('Wmo', 'Wmo'),
	jeugdwet: word('Jeugdwet', 'Jeugdwet'),
	participatiewet: word('Participatiewet', 'Participatiewet'),
	wvggz: word('Wvggz', 'Wvggz'),
	wzd: word('Wzd', 'Wzd'),
	zvw: word('Zvw', 'Zvw'),
	wlz: word('Wlz', 'Wlz'),
	wgs: word('Wgs', 'Wgs'),
	education: word('onderwijswet', 'education law'),
	'civil-court': word('civiele rechter', 'civil court'),
	'criminal-law': word('strafrecht', 'criminal law'),
	none: word('geen wet', 'no law')
};

const settings: Words<(typeof SETTINGS)[number]> = {
	home: word('thuis', 'home'),
	street: word('straat', 'street'),
	'school-or-work': word('school of werk', 'school or work'),
	online: word('online', 'online'),
	elsewhere: word('elders', 'elsewhere')
};

const supportRoles: Words<(typeof SUPPORT_ROLES)[number]> = {
	caseManager: word('regisseur', 'case manager'),
	deputy: word('vervanger', 'deputy'),
	coach: word('coach', 'coach'),
	contact: word('vast aanspreekpunt', 'regular contact'),
	courtGuardian: word('gezinsvoogd', 'court guardian'),
	courtAdministrator: word('bewindvoerder', 'court administrator'),
	practitioner: word('behandelaar', 'practitioner')
};

const supportStatuses: Words<(typeof SUPPORT_STATUSES)[number]> = {
	active: word('loopt', 'active'),
	requested: word('aangevraagd', 'requested'),
	waiting: word('wacht', 'waiting'),
	paused: word('gepauzeerd', 'paused'),
	ended: word('gestopt', 'ended')
};

const modes: Words<(typeof MODES)[number]> = {
	handover: word('draagt over', 'hands over'),
	consult: word('overlegt', 'consults')
};

const stances: Words<(typeof STANCES)[number]> = {
	present: word('is zo', 'is'),
	absent: word('is niet zo', 'is not'),
	agreed: word('afgesproken', 'agreed'),
	wished: word('gewenst', 'wished'),
	unknown: word('onbekend', 'unknown')
};

const reporters: Words<(typeof REPORTERS)[number]> = {
	from: word('de eerste', 'the first'),
	to: word('de tweede', 'the second'),
	both: word('beide', 'both'),
	other: word('een ander', 'another')
};

const directions: Words<(typeof DIRECTIONS)[number]> = {
	none: word('geen', 'none'),
	forward: word('heen', 'forward'),
	backward: word('terug', 'backward')
};

const certainties: Words<(typeof CERTAINTIES)[number]> = {
	certain: word('zeker', 'certain'),
	low: word('onzeker', 'low')
};

const sourceKinds: Words<(typeof SOURCE_KINDS)[number]> = {
	document: word('document', 'document'),
	resident: word('inwoner', 'resident'),
	relative: word('naaste', 'relative'),
	professional: word('professional', 'professional'),
	dossier: word('dossier', 'dossier'),
	observation: word('observatie', 'observation'),
	register: word('registratie', 'register'),
	survey: word('enquête', 'survey'),
	session: word('sessie', 'session')
};

const sourceStatuses: Words<(typeof SOURCE_STATUSES)[number]> = {
	planned: word('gepland', 'planned'),
	invited: word('uitgenodigd', 'invited'),
	done: word('gedaan', 'done'),
	declined: word('afgezegd', 'declined')
};

const covers: Words<(typeof COVERS)[number]> = {
	mentions: word('wie genoemd is', 'mentions'),
	roster: word('iedereen', 'roster')
};

const rosterStatuses: Words<(typeof ROSTER_STATUSES)[number]> = {
	inView: word('in beeld', 'in view'),
	invited: word('uitgenodigd', 'invited'),
	answered: word('gesproken', 'answered'),
	declined: word('wil niet', 'declined')
};

const consultations: Words<(typeof CONSULTATION_STATES)[number]> = {
	'not-asked': word('niet gevraagd', 'not asked'),
	informed: word('geïnformeerd', 'informed'),
	agreed: word('akkoord', 'agreed'),
	declined: word('afgewezen', 'declined'),
	withdrawn: word('ingetrokken', 'withdrawn')
};

const memberRoles: Words<(typeof MEMBER_ROLES)[number]> = {
	parent: word('ouder', 'parent'),
	child: word('kind', 'child'),
	'lives-in': word('inwonend', 'lives in')
};

const statementKinds: Words<
	'answer' | 'score' | 'problem' | 'wish' | 'question' | 'appraisal' | 'observation'
> = {
	answer: word('antwoord', 'answer'),
	score: word('score', 'score'),
	problem: word('probleem', 'problem'),
	wish: word('wens', 'wish'),
	question: word('vraag', 'question'),
	appraisal: word('waardering', 'appraisal'),
	observation: word('waarneming', 'observation')
};

const qualifiers: Words<'exact' | 'about' | 'at-least'> = {
	exact: word('precies', 'exact'),
	about: word('ongeveer', 'about'),
	'at-least': word('ten minste', 'at least')
};

/** What can be asked and answered with "nobody", where no tie can say so. */
const answerThemes: Words<AnswerTheme> = {
	'case-manager': word('vaste regisseur', 'case manager'),
	'own-circle': word('eigen kring', 'own circle'),
	deputy: word('vervanger', 'deputy')
};

const answerValues: Words<'none'> = { none: word('geen', 'none') };

const presences: Words<'invited' | 'came' | 'absent'> = {
	invited: word('uitgenodigd', 'invited'),
	came: word('was er', 'came'),
	absent: word('was er niet', 'absent')
};

const seats: Words<'chair' | 'member' | 'secretary' | 'lead'> = {
	chair: word('voorzitter', 'chair'),
	member: word('lid', 'member'),
	secretary: word('notulist', 'secretary'),
	lead: word('trekker', 'lead')
};

const forms: Words<'single' | 'group'> = {
	single: word('alleen', 'single'),
	group: word('groep', 'group')
};

const organisationTypes: Words<(typeof ORGANISATION_TYPE_CODES)[number]> = {
	municipality: word('gemeente', 'municipality'),
	'neighbourhood-team': word('wijkteam', 'neighbourhood team'),
	'mental-health': word('ggz', 'mental health'),
	'general-practice': word('huisarts', 'general practice'),
	'home-care': word('thuiszorg', 'home care'),
	hospital: word('ziekenhuis', 'hospital'),
	'youth-care': word('jeugdzorg', 'youth care'),
	education: word('onderwijs', 'education'),
	housing: word('woningcorporatie', 'housing'),
	'police-and-justice': word('politie en justitie', 'police and justice'),
	'debt-and-administration': word('schulden en bewind', 'debt and administration'),
	shelter: word('opvang', 'shelter'),
	welfare: word('welzijn', 'welfare'),
	volunteers: word('vrijwilligers', 'volunteers'),
	'disability-care': word('gehandicaptenzorg', 'disability care')
};

const wordKinds: Words<WordKind> = {
	domain: word('domein', 'domain'),
	frame: word('kader', 'legal frame'),
	setting: word('milieu', 'setting'),
	relation: word('soort contact', 'relation'),
	theme: word('thema', 'theme')
};

const placedLevels: Words<(typeof PLACED_LEVELS)[number]> = {
	people: word('mensen', 'people'),
	organisations: word('organisaties', 'organisations')
};

const placedLayouts: Words<(typeof PLACED_LAYOUTS)[number]> = {
	force: word('bij wie men contact heeft', 'near their contacts'),
	unfolded: word('uitgeklapt', 'unfolded'),
	rings: word('in ringen', 'in rings'),
	blocks: word('per organisatie', 'by organisation'),
	domains: word('per leefgebied', 'by area of life'),
	settings: word('per omgeving', 'by setting')
};

/** Per list of values the words of its codes. A reader takes the code as well. */
export const VALUE_WORDS = {
	actorKinds,
	helperKinds: {
		professional: actorKinds.professional,
		informal: actorKinds.informal
	} as Words<'professional' | 'informal'>,
	identities,
	tiers,
	answers,
	domains,
	frames,
	settings,
	supportRoles,
	supportStatuses,
	modes,
	stances,
	reporters,
	directions,
	certainties,
	sourceKinds,
	sourceStatuses,
	covers,
	rosterStatuses,
	consultations,
	memberRoles,
	statementKinds,
	qualifiers,
	answerThemes,
	answerValues,
	presences,
	seats,
	forms,
	organisationTypes,
	wordKinds,
	placedLevels,
	placedLayouts
} as const;

export type ValueList = keyof typeof VALUE_WORDS;

/** Titles in front of a name. They are shown as written and do not tell people apart. */
export const TITLES = [
	'dhr',
	'de heer',
	'heer',
	'mw',
	'mevr',
	'mevrouw',
	'meneer',
	'mejuffrouw',
	'drs',
	'dr',
	'mr',
	'ir',
	'prof',
	'ing',
	'mrs',
	'ms',
	'miss'
] as const;

/** Words between a first name and a surname. */
export const SURNAME_PREFIXES = [
	'van',
	'de',
	'der',
	'den',
	'het',
	"'t",
	'ter',
	'ten',
	'te',
	'op',
	'in',
	'la',
	'le',
	'el',
	'al',
	'ben',
	'bin',
	'von',
	'da',
	'do',
	'dos'
] as const;

/** In front of the name of a family. */
export const FAMILY_WORDS = [
	'fam',
	'familie',
	'gezin',
	'huishouden',
	'family',
	'household',
	'the'
] as const;

/** Parts of a municipality that names of functions and teams end in. */
export const AREA_WORDS = [
	'noord',
	'zuid',
	'oost',
	'west',
	'centrum',
	'binnenstad',
	'noordoost',
	'noordwest',
	'zuidoost',
	'zuidwest',
	'north',
	'south',
	'east',
	'west',
	'centre',
	'midden'
] as const;

/** The whole municipality, which is no neighbourhood. */
export const WHOLE_AREA = [
	'alle',
	'alles',
	'hele gemeente',
	'gehele gemeente',
	'heel de gemeente',
	'gemeentebreed',
	'stadsbreed',
	'hele stad',
	'alle wijken',
	'overal',
	'regio',
	'regionaal',
	'landelijk',
	'all',
	'whole municipality',
	'everywhere',
	'breed'
] as const;

/** Nobody fills the place. */
export const VACANCY_WORDS = [
	'vacature',
	'vac',
	'vacant',
	'vacancy',
	'onvervuld',
	'open plek',
	'nog geen'
] as const;

/** More than one, and nobody in particular. */
export const GROUP_WORDS = [
	'alle',
	'allemaal',
	'iedereen',
	'allen',
	'diverse',
	'divers',
	'verschillende',
	'verschillend',
	'meerdere',
	'div',
	'e.a.',
	'enz',
	'etc',
	'team',
	'hele team',
	'het team',
	'all',
	'everyone',
	'everybody',
	'various',
	'several',
	'allemaal weer'
] as const;

/** The household itself, named among others. */
export const HOUSEHOLD_WORDS = [
	'cliënt',
	'client',
	'gezin',
	'inwoner',
	'bewoner',
	'zelf',
	'gezin zelf',
	'cliënt zelf',
	'ouder(s)',
	'ouders',
	'self',
	'family',
	'resident',
	'zelfmelder',
	'eigen aanmelding'
] as const;

/** In front of a name: this helper stands in for somebody. */
export const DEPUTY_PHRASES = [
	'vervanger van',
	'vervangt',
	'vervanging van',
	'waarnemer van',
	'deputy of',
	'stands in for',
	'invaller voor'
] as const;

/** Phrases with "en" or "&" inside that name one thing. */
export const JOINED_PHRASES = [
	'jeugd en gezin',
	'werk en inkomen',
	'zorg en veiligheid',
	'zorg- en veiligheidshuis',
	'politie en justitie',
	'wonen en zorg',
	'zorg en welzijn',
	'opvoeden en opgroeien',
	'familie en vrienden',
	'zorg en dwang',
	'opa en oma',
	'vrienden en familie',
	'schulden en bewind',
	'w&i',
	'b&w',
	'jeugd en onderwijs',
	'arbeid en inkomen',
	'wonen en welzijn',
	'maatschappij en',
	'hulp en zorg',
	'zorg & veiligheid',
	'veiligheid en'
] as const;

/** Words of a sentence: a text that holds one of them is no name. */
export const NO_NAMES = [
	'nog',
	'geen',
	'niet',
	'niets',
	'wordt',
	'moet',
	'zie',
	'is',
	'zijn',
	'via',
	'met',
	'door',
	'voor',
	'maar',
	'wel',
	'al',
	'ook',
	'om',
	'na',
	'nieuw',
	'nieuwe',
	'oud',
	'oude',
	'eigen',
	'ander',
	'andere',
	'iemand',
	'onbekend',
	'bepalen',
	'vragen',
	'gezocht',
	'gestart',
	'loopt',
	'see',
	'not',
	'yet',
	'new',
	'other',
	'with',
	'someone'
] as const;

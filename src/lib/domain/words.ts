/** The word lists a scan starts with; each may be edited per scan, and blanks are normal. */

/** Life domains (leefgebieden). */
export const LIFE_DOMAINS = [
	'health',
	'finances',
	'growing-up',
	'housing',
	'safety',
	'work',
	'relationships',
	'daily-life'
] as const;

/** Legal frames (wetten). */
export const LEGAL_FRAMES = [
	'wmo',
	'jeugdwet',
	'participatiewet',
	'wvggz',
	'wzd',
	'zvw',
	'wlz',
	'wgs',
	'education',
	'civil-court',
	'criminal-law',
	'none'
] as const;

/** Settings (omgevingen). */
export const SETTINGS = ['home', 'street', 'school-or-work', 'online', 'elsewhere'] as const;

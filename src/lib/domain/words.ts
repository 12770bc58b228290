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

/**
 * The number of the hue of a life domain: the eight we know keep theirs in every scan,
 * and one that a scan added comes after them.
 *
 * @param codes the life domains of the scan
 */
export function hueOfDomain(codes: readonly string[], domain: number): number {
	const known = (LIFE_DOMAINS as readonly string[]).indexOf(codes[domain]!);
	if (known >= 0) return known;
	const before = codes.slice(0, domain);
	const added = before.filter((code) => !(LIFE_DOMAINS as readonly string[]).includes(code));
	return LIFE_DOMAINS.length + added.length;
}

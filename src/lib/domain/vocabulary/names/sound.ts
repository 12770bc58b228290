/** Letters that first names are written with in more than one way, in the order in which they are read. */
const SPELLINGS: readonly (readonly [written: RegExp, read: string])[] = [
	[/ph/g, 'f'],
	[/th/g, 't'],
	[/ch(?=[rl])/g, 'k'],
	[/c(?!h)/g, 'k'],
	[/x/g, 'ks'],
	// Sara and Zara are two names.
	[/(?!^)z/g, 's'],
	[/^y(?=[aeiou])/, 'j'],
	[/ij|ie$|y/g, 'i'],
	[/h$/, ''],
	// Ton and Toon are two names; Rik and Rick one.
	[/([^aeiou])\1+/g, '$1']
];

/**
 * A first name as it sounds: the same for Kees and Cees, Thijs and Tijs, Sophie and Sofie.
 *
 * @param word in lower case and without accents
 */
export function soundOf(word: string): string {
	return SPELLINGS.reduce((sound, [written, read]) => sound.replace(written, read), word);
}

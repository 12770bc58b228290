import type { Language } from './language.ts';
import type { MeasureWords } from './nl/measures.ts';
import { words } from './words.ts';

/**
 * Name and meaning of a figure of the canon, a comparison among them; undefined for
 * one that has no words. Parameters do not matter: `betweenness[normalized=true]`.
 */
export function measureWords(id: string, language: Language): MeasureWords | undefined {
	const known: Readonly<Record<string, MeasureWords>> = words(language).measures;
	const [bare] = id.split('[');
	return Object.hasOwn(known, bare!) ? known[bare!] : undefined;
}

import { refuse, type Problem } from '#lib/domain/problem.ts';

type Place = Omit<Problem, 'code' | 'severity'>;

const PLAIN = /^[\x20-\x7e]*$/;
// eslint-disable-next-line no-control-regex -- controls are what this looks for
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
/** Marks that turn the direction of text round, zero-width space, byte order mark. */
const HIDDEN = /[\p{Bidi_Control}\u200b\ufeff]/gu;

/**
 * The one door for text. Every label, id, name of a column and value of a file goes
 * through it: control characters and halves of a character pair refuse the file,
 * marks that hide or turn text are taken out and counted, and letters with accents
 * are written one way (NFC). Joiners inside emoji stay.
 */
export class TextDoor {
	#removed = 0;
	#first: Place | undefined;

	/**
	 * @param place tells where the text stands, when something is wrong with it
	 * @throws Refusal `control-character`, `broken-character`
	 */
	clean(text: string, place: () => Place): string {
		if (PLAIN.test(text)) return text;
		if (CONTROL.test(text)) refuse('control-character', place());
		if (!text.isWellFormed()) refuse('broken-character', place());
		const visible = text.replace(HIDDEN, '');
		if (visible.length < text.length) {
			this.#removed++;
			this.#first ??= place();
		}
		return visible.normalize('NFC');
	}

	/** What was taken out, told once. */
	problems(): Problem[] {
		if (this.#removed === 0) return [];
		const values = { count: this.#removed };
		return [{ code: 'hidden-characters-removed', severity: 'notice', ...this.#first, values }];
	}
}

import type { Language } from '../language.ts';
import { words } from '../words.ts';
import { number } from './numbers.ts';

/** So close to a whole number that people say the whole number. */
const CLOSE = 0.35;
/** Of more than so many times nobody counts one more or less. */
const MANY = 10;

/**
 * How often in a month, without a decimal: `4`, `2 tot 3`, `1 per 2 maanden`. Once a
 * week is 4,33 times a month, which nobody says.
 */
export function timesAMonth(times: number, language: Language): string {
	const { phrases: say } = words(language);
	const whole = Math.round(times);
	if (times > 0 && times < 1 - CLOSE) {
		const months = Math.round(1 / times);
		return months === 12 ? say.oncePer.year : say.oncePer.months(months);
	}
	if (times > MANY || Math.abs(times - whole) <= CLOSE) return number(whole, language);
	return say.between({ least: Math.floor(times), most: Math.ceil(times) });
}

import { CHANGE_VERBS, type ChangeVerb } from '#lib/domain/change.ts';

/** What a page says once, after a change that led to another page. */
const FLASHES = [
	'undone',
	'nothing-to-undo',
	'cannot-undo',
	'redone',
	'nothing-to-redo',
	'cannot-redo',
	'imported',
	'created',
	'kept'
] as const;
type Flash = (typeof FLASHES)[number];

/** What is said, and of which step where it is about one. */
interface Said {
	readonly flash: Flash;
	readonly step?: ChangeVerb;
}

const NAME = 'flash';

interface Cookies {
	get(name: string): string | undefined;
	set(
		name: string,
		value: string,
		options: { path: string; secure: boolean; sameSite: 'lax'; maxAge: number }
	): void;
	delete(name: string, options: { path: string }): void;
}

export function setFlash(cookies: Cookies, flash: Flash, step?: ChangeVerb): void {
	cookies.set(NAME, step ? `${flash}.${step}` : flash, {
		path: '/',
		secure: false,
		sameSite: 'lax',
		maxAge: 60
	});
}

/** What is to be said now; it is not said again. */
export function takeFlash(cookies: Cookies): Said | undefined {
	const value = cookies.get(NAME);
	if (value === undefined) return undefined;
	cookies.delete(NAME, { path: '/' });
	const [said, verb] = value.split('.');
	const flash = FLASHES.find((one) => one === said);
	return flash && { flash, step: CHANGE_VERBS.find((one) => one === verb) };
}

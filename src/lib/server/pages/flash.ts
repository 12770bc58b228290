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
export type Flash = (typeof FLASHES)[number];

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

export function setFlash(cookies: Cookies, flash: Flash): void {
	cookies.set(NAME, flash, { path: '/', secure: false, sameSite: 'lax', maxAge: 60 });
}

/** What is to be said now; it is not said again. */
export function takeFlash(cookies: Cookies): Flash | undefined {
	const value = cookies.get(NAME);
	if (value === undefined) return undefined;
	cookies.delete(NAME, { path: '/' });
	return FLASHES.find((flash) => flash === value);
}

import type { Begin, Edit, Scenario } from '#lib/domain/scenario.ts';

/** Steps that are tried, and those that were taken back and can be done again. */
export interface Steps {
	readonly tried: Scenario;
	readonly undone: Scenario;
}

/** The same address with these steps; nothing tried leaves no trace in it. */
export function withSteps(parameters: URLSearchParams, { tried, undone }: Steps): URLSearchParams {
	const next = new URLSearchParams(parameters);
	if (tried.length > 0) next.set('try', JSON.stringify(tried));
	else next.delete('try');
	if (undone.length > 0) next.set('undone', JSON.stringify(undone));
	else next.delete('undone');
	return next;
}

/** The same address with what the form begins with, or without it. */
export function withBegin(parameters: URLSearchParams, begin?: Begin): URLSearchParams {
	const next = new URLSearchParams(parameters);
	if (begin) next.set('begin', JSON.stringify(begin));
	else next.delete('begin');
	return next;
}

/** Tries one thing more; what was taken back before is then gone. */
export function add({ tried }: Steps, edit: Edit): Steps {
	return { tried: [...tried, edit], undone: [] };
}

export function remove({ tried, undone }: Steps, at: number): Steps {
	return { tried: tried.filter((_, i) => i !== at), undone };
}

export function undo({ tried, undone }: Steps): Steps {
	const last = tried.at(-1);
	return last ? { tried: tried.slice(0, -1), undone: [...undone, last] } : { tried, undone };
}

export function redo({ tried, undone }: Steps): Steps {
	const last = undone.at(-1);
	return last ? { tried: [...tried, last], undone: undone.slice(0, -1) } : { tried, undone };
}

import type { Problem } from '#lib/domain/problem.ts';

/** What a command gives back. The user's mistakes are values; ours are thrown. */
export type Outcome<T> = Done<T> | Refused;

export interface Done<T> {
	readonly ok: true;
	readonly value: T;
}

export interface Refused {
	readonly ok: false;
	readonly problems: readonly Problem[];
	/** The row as it is now, when somebody changed it since it was read. */
	readonly current?: Readonly<Record<string, unknown>>;
}

export function done<T>(value: T): Done<T> {
	return { ok: true, value };
}

export function refused(code: string, place: Omit<Problem, 'code' | 'severity'> = {}): Refused {
	return { ok: false, problems: [{ code, severity: 'error', ...place }] };
}

/** Both versions of a row that somebody else changed first. */
export function stale(given: number, current: Readonly<Record<string, unknown>>): Refused {
	const found = Number(current.version);
	return { ...refused('stale-version', { values: { given, found } }), current };
}

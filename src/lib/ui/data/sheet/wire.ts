import type { Problem } from '#lib/domain/problem.ts';

/** A column of a table as the server describes it. */
export interface WireColumn {
	readonly id: string;
	readonly as: 'fixed' | 'text' | 'day' | 'choice' | 'organisation';
	readonly choices?: readonly (readonly [value: string, text: string])[];
	readonly kinds?: readonly string[];
}

/** A row as it comes from the server: cells in the order of the columns. */
export type WireRow = readonly [
	id: number,
	version: number,
	kind: string,
	...cells: readonly string[]
];

export interface RowNow {
	readonly version: number;
	readonly cells: Readonly<Record<string, string>>;
	readonly isShown: boolean;
	readonly dataVersion: number;
}

export interface CellEdit {
	readonly actor: number;
	readonly version: number;
	readonly column: string;
	readonly text: string;
	readonly was: string;
}

/** What became of one cell; `away`: the server did not answer. */
export type Answer =
	| { readonly kind: 'saved'; readonly now: RowNow }
	| { readonly kind: 'stale'; readonly now: RowNow }
	| { readonly kind: 'refused'; readonly problems: readonly Problem[] }
	| { readonly kind: 'away' };

/** Sends one cell to the server. Whoever is between us and a server that is away answers 502 to 504. */
export async function sendCell(address: string, edit: CellEdit): Promise<Answer> {
	let response: Response;
	try {
		response = await fetch(address, {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(edit)
		});
	} catch {
		return { kind: 'away' };
	}
	if (response.status >= 502 && response.status <= 504) return { kind: 'away' };
	const said = (await response.json().catch(() => ({}))) as {
		now?: RowNow;
		problems?: readonly Problem[];
	};
	if (said.now) return { kind: response.ok ? 'saved' : 'stale', now: said.now };
	return {
		kind: 'refused',
		problems: said.problems ?? [{ code: 'our-fault', severity: 'error' }]
	};
}

/** All rows of a table, or undefined when the server did not give them. */
export async function fetchRows(address: string): Promise<readonly WireRow[] | undefined> {
	try {
		const response = await fetch(address);
		return response.ok ? ((await response.json()) as { rows: WireRow[] }).rows : undefined;
	} catch {
		return undefined;
	}
}

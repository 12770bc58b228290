import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Covers } from '#lib/domain/source.ts';
import { openStudy, type Study } from '#lib/server/pages/study.ts';
import type { Store } from '#lib/server/store/database/open.ts';
import { findScanById } from '#lib/server/store/read/scans.ts';
import { storeWith } from './stored.ts';

/** Who reads what was measured twice. */
export const READER = { language: 'nl', names: true } as const;

/** What one measurement heard: who helps which household, and who is in contact. */
export interface Heard {
	readonly helps: readonly (readonly [helper: string, household: string])[];
	readonly contacts?: readonly (readonly [string, string])[];
	/** Named nobody else: of everybody on the list. */
	readonly named?: readonly string[];
	readonly list?: readonly string[];
}

/** One scan that was measured twice: "toen" and "nu", seen at one of the two. */
export async function measuredTwice(
	before: Heard,
	now: Heard,
	wave = 'nu'
): Promise<{ readonly store: Store; readonly study: Study }> {
	const file = new RecordsBuilder();
	const numbers = new Map<string, number>();
	const actor = (code: string): number => {
		const kind = code.startsWith('H') ? ('household' as const) : ('professional' as const);
		const number = numbers.get(code) ?? file.actor({ kind, code }, { codeGiven: true });
		numbers.set(code, number);
		return number;
	};
	const is = { stance: 'present', reporter: 'from', direction: 'none' } as const;
	for (const [name, day, heard] of [
		['toen', '2025-10', before],
		['nu', '2026-10', now]
	] as const) {
		const at = file.wave(name, day, day);
		const source = (covers: Covers, informants: readonly string[]): number =>
			file.source(
				{ code: `${name} ${covers}`, kind: 'survey', title: name, day, status: 'done', covers },
				{ wave: at, informants: informants.map(actor) }
			);
		const list = source('mentions', []);
		for (const who of heard.list ?? []) file.roster(at, actor(who), 'inView');
		if (heard.named) source('roster', heard.named);
		for (const [who, household] of heard.helps) {
			const ends = { from: actor(who), to: actor(household), source: list };
			file.claim({ kind: 'support', ...ends }, is);
		}
		for (const [a, b] of heard.contacts ?? []) {
			const ends = { from: actor(a), to: actor(b), source: list };
			file.claim({ kind: 'collaboration', ...ends }, is);
		}
	}
	file.row('', 2, 'read');
	const { store, scan } = await storeWith(file.build());
	const { uid } = findScanById(store, scan)!;
	return { store, study: openStudy(store, uid, new URLSearchParams({ wave }), READER)! };
}

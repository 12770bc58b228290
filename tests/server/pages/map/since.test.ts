import { expect, test } from 'vitest';
import { RecordsBuilder } from '#lib/domain/records/builder.ts';
import type { Covers } from '#lib/domain/source.ts';
import { sinceLastWave } from '#lib/server/pages/map/since.ts';
import { openStudy } from '#lib/server/pages/study.ts';
import { findScanById } from '#lib/server/store/read/scans.ts';
import { storeWith } from '../../../helpers/stored.ts';

/** What one measurement heard: who helps which household, and who is in contact. */
interface Heard {
	readonly helps: readonly (readonly [helper: string, household: string])[];
	readonly contacts?: readonly (readonly [string, string])[];
	/** Named nobody else: of everybody on the list. */
	readonly named?: readonly string[];
	readonly list?: readonly string[];
}

/** Two measurements of one scan, in sentences. */
async function told(before: Heard, now: Heard, wave = 'nu'): Promise<readonly string[]> {
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
	const reader = { language: 'nl', names: true } as const;
	const { uid } = findScanById(store, scan)!;
	const parameters = new URLSearchParams({ wave });
	return sinceLastWave(store, openStudy(store, uid, parameters, reader)!, reader);
}

const FIRST: Heard = {
	helps: [
		['A', 'H-1'],
		['B', 'H-1'],
		['C', 'H-1'],
		['X', 'H-9']
	],
	contacts: [
		['A', 'B'],
		['A', 'X']
	],
	named: ['A', 'C'],
	list: ['A', 'B', 'C']
};

test('who joined and left, and which contacts came and went, where both asked', async () => {
	const now: Heard = {
		helps: [
			['A', 'H-1'],
			['B', 'H-1'],
			['D', 'H-1'],
			['X', 'H-1'],
			// Of a household of the second measurement alone: new to us, not to the net.
			['E', 'H-2']
		],
		contacts: [
			['B', 'X'],
			['A', 'D']
		],
		named: ['A'],
		list: ['A', 'B', 'D', 'X']
	};
	expect(await told(FIRST, now)).toEqual([
		'Sinds toen: 1 professional erbij, 1 weg.',
		'1 van de 3 huishoudens is 2 keer gemeten. De andere tellen hier niet mee.',
		'Tussen wie er beide keren waren: 0 contacten erbij, 2 weg.',
		'Naar 1 ander contact is maar 1 keer gevraagd. Dat telt niet mee.',
		'Waarom, staat niet in deze gegevens.'
	]);
});

test('nothing changed is said too, without a why', async () => {
	expect(await told(FIRST, FIRST)).toEqual([
		'Sinds toen kwam er geen professional bij en ging er niemand weg.',
		'Tussen wie er beide keren waren, zijn de contacten gelijk.'
	]);
});

test('of what only one of the two asked, nothing is said but that', async () => {
	const other: Heard = { helps: [['A', 'H-5']] };
	expect(await told({ helps: [['B', 'H-1']] }, other)).toEqual([
		'Wat er sinds toen is veranderd, weten we niet: er is niets 2 keer gevraagd.'
	]);
});

test('the first measurement has none before it', async () => {
	expect(await told(FIRST, FIRST, 'toen')).toEqual([]);
});

import { ACTOR_KINDS, IDENTITIES, type ActorKind } from '#lib/domain/actor.ts';
import { STANCES, SUPPORT_ROLES, SUPPORT_STATUSES } from '#lib/domain/claim.ts';
import { listAt } from '#lib/domain/records/lists.ts';
import { ROW_FATES } from '#lib/domain/records/records.ts';
import { TIE_KINDS, type TieKind } from '#lib/domain/tie.ts';
import { Refusal, type Problem } from '#lib/domain/problem.ts';
import type { FileReading, ReadOptions } from '#lib/exchange/reading.ts';
import type { Sheet } from '#lib/exchange/sheet.ts';
import { readTables } from '#lib/exchange/tables/read-tables.ts';

/** Reads sheets as a file of this name, with random codes that are the same every time. */
export function read(
	sheets: Sheet | readonly Sheet[],
	options: Partial<ReadOptions> = {}
): FileReading {
	let next = 7;
	return readTables('rows' in sheets ? [sheets] : sheets, {
		fileName: 'tabel.xlsx',
		sha256: '0'.repeat(64),
		random: (bytes) => {
			for (let i = 0; i < bytes.length; i++) {
				next = (Math.imul(next, 1_664_525) + 1_013_904_223) >>> 0;
				bytes[i] = next >>> 24;
			}
		},
		...options
	});
}

/** The problems with which a file is refused; none when it is read. */
export function refusal(
	sheets: Sheet | readonly Sheet[],
	options: Partial<ReadOptions> = {}
): readonly Problem[] {
	try {
		read(sheets, options);
		return [];
	} catch (error) {
		if (error instanceof Refusal) return error.problems;
		throw error;
	}
}

export interface ActorSeen {
	readonly code: string;
	readonly label: string;
	readonly identity: string;
	readonly functionName: string;
	readonly partOf: string;
}

export function actorsOf({ records }: FileReading, kind: ActorKind): ActorSeen[] {
	const { actors } = records;
	return actors.code.flatMap((code, i) =>
		ACTOR_KINDS[actors.kind[i]!] === kind
			? [
					{
						code,
						label: actors.label[i]!,
						identity: IDENTITIES[actors.identity[i]!]!,
						functionName: actors.functionName[i]!,
						partOf: actors.partOf[i]! < 0 ? '' : actors.label[actors.partOf[i]!]!
					}
				]
			: []
	);
}

export interface ClaimSeen {
	readonly from: string;
	readonly fromKind: ActorKind;
	readonly identity: string;
	readonly to: string;
	readonly stance: string;
	readonly reporter: number;
	readonly status: string;
	readonly roles: readonly string[];
	readonly certainty: string;
	readonly begin: string;
	readonly end: string;
	readonly timesAMonth: number;
	readonly strength: number;
	readonly domains: readonly string[];
	readonly source: string;
	readonly sourceKind: string;
}

/** The claims of a kind of tie, with names for a person and codes for a household. */
export function claimsOf({ records }: FileReading, kind: TieKind): ClaimSeen[] {
	const { actors, claims, claimDetails, sources, words } = records;
	const name = (i: number): string => actors.label[i] || actors.code[i]!;
	return Array.from({ length: claims.length }, (_, i) => i)
		.filter((i) => TIE_KINDS[claims.kind[i]!] === kind)
		.map((i) => ({
			from: name(claims.from[i]!),
			fromKind: ACTOR_KINDS[actors.kind[claims.from[i]!]!]!,
			identity: IDENTITIES[actors.identity[claims.from[i]!]!]!,
			to: name(claims.to[i]!),
			stance: STANCES[claims.stance[i]!]!,
			reporter: claims.reporter[i]!,
			status: SUPPORT_STATUSES[claims.status[i]!]!,
			roles: SUPPORT_ROLES.filter((_role, bit) => (claims.roles[i]! >> bit) & 1),
			certainty: claimDetails[i]?.certainty ?? '',
			begin: claimDetails[i]?.from ?? '',
			end: claimDetails[i]?.to ?? '',
			timesAMonth: claims.timesAMonth[i]!,
			strength: claims.strength[i]!,
			domains: [...listAt(claims.lifeDomains, i)].map((word) => words.domain[word]!),
			source: sources[claims.source[i]!]!.code,
			sourceKind: sources[claims.source[i]!]!.kind
		}));
}

/** "Sanne > H-1" for every claim of a kind, in order. */
export function pairs(reading: FileReading, kind: TieKind): string[] {
	return claimsOf(reading, kind).map(({ from, to }) => `${from} > ${to}`);
}

export function fates({ records }: FileReading): Record<string, number> {
	const count: Record<string, number> = { read: 0, rejected: 0, skipped: 0, repeated: 0 };
	for (const fate of records.rows.fate) count[ROW_FATES[fate]!]!++;
	return count;
}

export function codes({ problems }: FileReading, severity?: Problem['severity']): string[] {
	return problems
		.filter((one) => severity === undefined || one.severity === severity)
		.map((one) => one.code);
}

export function found({ problems }: FileReading, code: string): Problem | undefined {
	return problems.find((one) => one.code === code);
}

/** "household case-manager none" for every answer. */
export function answersOf({ records }: FileReading): string[] {
	return records.answers.map(
		({ about, theme, none }) =>
			`${records.actors.code[about]} ${theme} ${none ? 'none' : 'unknown'}`
	);
}

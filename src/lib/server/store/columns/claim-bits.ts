import {
	DIRECTIONS,
	MODES,
	REPORTERS,
	STANCES,
	SUPPORT_ROLES,
	SUPPORT_STATUSES
} from '#lib/domain/claim.ts';
import type { Fractions } from '#lib/domain/records/columns.ts';
import { bitsIn, indexIn } from './indices.ts';

/** What few claims have. */
const SELDOM =
	'coalesce(times_a_month, stands_in_for, on_behalf_of, life_domains, legal_frames, settings)';

const IS_SMALL_STRENGTH = isSmall('strength', 16);
const IS_SMALL_CONTACTS = isSmall('contacts', 127);

/**
 * The small values of a claim in one number, as the index `claim_columns` keeps it, so
 * that claims are read without their rows. Both must say it in the same words.
 */
export const CLAIM_BITS = `(${indexIn('stance', STANCES)}
	+ 8 * ${indexIn('reporter', REPORTERS)}
	+ 32 * ${indexIn('direction', DIRECTIONS)}
	+ 128 * ${indexIn('status', SUPPORT_STATUSES)}
	+ 1024 * is_main
	+ 2048 * withdrawn
	+ 4096 * ${bitsIn('roles', SUPPORT_ROLES)}
	+ 1048576 * ${bitsIn('modes', MODES)}
	+ 4194304 * (NOT (${IS_SMALL_STRENGTH} AND ${IS_SMALL_CONTACTS} AND ${SELDOM} IS NULL))
	+ 8388608 * (coalesce(earliest, latest) IS NOT NULL)
	+ 67108864 * iif(${IS_SMALL_STRENGTH}, ifnull(CAST(strength AS INTEGER), 0), 0)
	+ 1073741824 * iif(${IS_SMALL_CONTACTS}, ifnull(CAST(contacts AS INTEGER) + 1, 0), 0))`;

/** Whether the row of a claim holds more than its bits and days. */
export const HAS_MORE = `${CLAIM_BITS} & 4194304`;

/** A whole number below a limit, or none. */
function isSmall(column: string, limit: number): string {
	return `ifnull(${column} < ${limit} AND ${column} = CAST(${column} AS INTEGER), 1)`;
}

/** The columns that bits fill. */
export interface BitColumns {
	readonly stance: Uint8Array;
	readonly reporter: Uint8Array;
	readonly direction: Uint8Array;
	readonly status: Uint8Array;
	readonly main: Uint8Array;
	readonly withdrawn: Uint8Array;
	readonly roles: Uint16Array;
	readonly modes: Uint8Array;
	readonly strength: Fractions;
	readonly contacts: Fractions;
}

/** What else is to be read of some claims. */
export interface Further {
	/** The claims whose rows hold more, in their order. */
	readonly rows: readonly number[];
	readonly hasDays: boolean;
}

/** Fills the columns from row `at` on. */
export function fillFromBits(columns: BitColumns, at: number, bits: readonly number[]): Further {
	const { stance, reporter, direction, status, main, withdrawn } = columns;
	const { roles, modes, strength, contacts } = columns;
	const rows: number[] = [];
	let all = 0;
	for (let k = 0; k < bits.length; k++) {
		const i = at + k;
		// Only of the low 32 bits the operators take note; what stands above is divided down.
		const low = bits[k]! | 0;
		const high = (bits[k]! / 67108864) | 0;
		stance[i] = low & 7;
		reporter[i] = (low >> 3) & 3;
		direction[i] = (low >> 5) & 3;
		status[i] = (low >> 7) & 7;
		main[i] = (low >> 10) & 1;
		withdrawn[i] = (low >> 11) & 1;
		roles[i] = (low >> 12) & 255;
		modes[i] = (low >> 20) & 3;
		strength[i] = high & 15 || NaN;
		contacts[i] = ((high >> 4) & 127 || NaN) - 1;
		all |= low;
		if (low & 4194304) rows.push(i);
	}
	return { rows, hasDays: (all & 8388608) !== 0 };
}

import { z } from 'zod';
import type { Call } from '../call.ts';
import { done, refused, type Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import {
	changeScan,
	nextId,
	takeStep,
	transact,
	type Changed,
	type Transaction
} from '../store/history/change.ts';
import { findScanNamed } from '../store/read/scans.ts';
import { updateVersioned } from '../store/write/rows.ts';
import { findScanId, insertScan } from '../store/write/scans.ts';
import { day, id, parsed, text, words } from './parse.ts';

const optional = text.nullish().transform((value) => value || null);
const optionalDay = day.nullish().transform((value) => value ?? null);
const count = z.int().nonnegative().nullish();

/** What is written down of a study, beside its name. */
const cardSchema = z
	.strictObject({
		client: optional,
		area: optional,
		cause: optional,
		question: optional,
		method: optional,
		goals: optional,
		team: optional,
		definition: optional,
		opening: optional,
		study_from: optionalDay,
		study_to: optionalDay,
		households_known: count,
		households_invited: count,
		households_agreed: count,
		households_declined: count,
		legal_ground: optional,
		ends_on: optionalDay
	})
	.partial();

const createSchema = z.strictObject({
	name: words,
	isExample: z.boolean().optional(),
	card: cardSchema.optional()
});

/** Makes a scan. Names tell scans apart. */
export async function createScan(
	store: Store,
	call: Call,
	input: z.input<typeof createSchema>
): Promise<Outcome<Changed<{ readonly scan: number }>>> {
	return transact(store, (transaction) => createScanIn(transaction, call, input));
}

/** Whether a scan of this name could be made. */
export function checkNewScan(store: Store, name: string): Outcome<undefined> {
	const given = parsed(createSchema, { name });
	if (!given.ok) return given;
	return findScanNamed(store, given.value.name)
		? refused('scan-name-taken', { field: 'name' })
		: done(undefined);
}

/** Makes a scan in a transaction that does more. */
export async function createScanIn(
	transaction: Transaction,
	call: Call,
	input: z.input<typeof createSchema>
): Promise<Outcome<Changed<{ readonly scan: number }>>> {
	const given = parsed(createSchema, input);
	if (!given.ok) return given;
	const { name, isExample, card = {} } = given.value;
	if ((await findScanId(transaction, name)) !== undefined) {
		return refused('scan-name-taken', { field: 'name' });
	}
	const scan = nextId(transaction.sqlite, 'scan');
	return takeStep(transaction, call, { scan, verb: 'create-scan' }, async (writing) => {
		await insertScan(writing, name, { ...withoutGaps(card), is_example: isExample ? 1 : 0 });
		return done({ scan });
	});
}

const changeSchema = z.strictObject({
	scan: id,
	version: id,
	name: words.optional(),
	card: cardSchema.optional()
});

/** Changes the name of a scan, or what is written down of it. */
export async function changeScanCard(
	store: Store,
	call: Call,
	input: z.input<typeof changeSchema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(changeSchema, input);
	if (!given.ok) return given;
	const { scan, version, name, card = {} } = given.value;
	return changeScan(store, call, { scan, verb: 'change-scan' }, async (writing) => {
		const known = name === undefined ? undefined : await findScanId(writing, name);
		if (known !== undefined && known !== scan) return refused('scan-name-taken', { field: 'name' });
		const values = { ...withoutGaps(card), ...(name === undefined ? {} : { name }) };
		return updateVersioned(writing, 'scan', { id: scan, version }, values);
	});
}

function withoutGaps<T extends object>(card: T): Record<string, string | number | null> {
	return Object.fromEntries(Object.entries(card).filter(([, value]) => value !== undefined));
}

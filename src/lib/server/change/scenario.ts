import { z } from 'zod';
import { lensSchema } from '#lib/domain/lens.ts';
import { scenarioSchema } from '#lib/domain/scenario.ts';
import type { Call } from '../call.ts';
import type { Outcome } from '../outcome.ts';
import type { Store } from '../store/database/open.ts';
import { changeScan, type Changed } from '../store/history/change.ts';
import { deleteScenario, insertScenario } from '../store/write/scenarios.ts';
import { id, parsed, textOnPeople } from './parse.ts';

const saveSchema = z.strictObject({
	scan: id,
	name: textOnPeople.refine((value) => value !== '', 'field-missing'),
	lens: lensSchema,
	edits: scenarioSchema.refine((edits) => edits.length > 0, 'field-missing')
});

/** Keeps what somebody tried, with how they looked at the scan. */
export async function saveScenario(
	store: Store,
	call: Call,
	input: z.input<typeof saveSchema>
): Promise<Outcome<Changed<undefined>>> {
	const given = parsed(saveSchema, input);
	if (!given.ok) return given;
	const { scan, name, lens, edits } = given.value;
	return changeScan(store, call, { scan, verb: 'save-scenario' }, (writing) =>
		insertScenario(writing, { name, lens, edits })
	);
}

/** Throws a kept one away; that too can be taken back. */
export async function removeScenario(
	store: Store,
	call: Call,
	{ scan, scenario }: { readonly scan: number; readonly scenario: number }
): Promise<Outcome<Changed<undefined>>> {
	return changeScan(store, call, { scan, verb: 'remove-scenario' }, (writing) =>
		deleteScenario(writing, scenario)
	);
}

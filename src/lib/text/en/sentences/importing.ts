import { english } from '../../format/template.ts';
import type { importing as source } from '../../nl/sentences/importing.ts';
import { phrases } from '../phrases.ts';

export const importing = {
	totals: ({ read, created, updated, unchanged, rejected, skipped }) =>
		english`${phrases.rows(read)} read: ${created} new, ${updated} updated, ${unchanged} unchanged, ${rejected} refused, ${skipped} skipped.`,
	familyNames: 'This column holds family names. We turn them into codes and do not keep the names.',
	whereFrom: 'Where does this list come from: a system, conversations or paper?',
	guess: ({ column, field }) => english`Is it right that column "${column}" is about ${field}?`,
	complete: 'Is everyone on this list? Then an empty cell means: no contact.'
} satisfies typeof source;

import { foldName } from '#lib/domain/fold.ts';
import { IMPORT_COLUMNS, at, type Value, type Values } from '../../store/import/columns.ts';
import type { Match } from './match-actors.ts';

const EARLIEST = at('actor', 'earliest');
const LATEST = at('actor', 'latest');

/** Columns of which the store keeps its own, whatever a file says. */
const KEPT: ReadonlySet<string> = new Set(['id', 'kind', 'code', 'code_is_made']);

/**
 * What is known of an actor once a file has spoken: what the file leaves open stays, and
 * what it says takes the place of what was there. The same bytes again only fill gaps, so
 * that they do not set back what somebody has mended since.
 */
export function mergeActor(
	known: Values,
	given: Values,
	how: { readonly by: Match['by']; readonly isRepeat: boolean; readonly names: ReadonlySet<string> }
): Values {
	const merged = IMPORT_COLUMNS.actor.map((column, i) => {
		const [before, said] = [known[i]!, given[i]!];
		if (KEPT.has(column) || said === null) return before;
		if (before === null) return said;
		switch (column) {
			case 'label':
				return mayRename(String(said), how) ? said : before;
			case 'identity':
				return said === 'person' ? before : said;
			case 'tags':
				return joined(before, said);
			case 'attributes':
				return how.isRepeat ? attributes(said, before) : attributes(before, said);
			default:
				return how.isRepeat ? before : said;
		}
	});
	const [earliest, latest] = [merged[EARLIEST], merged[LATEST]];
	const isTurned = typeof earliest === 'number' && typeof latest === 'number' && earliest > latest;
	// An end before the begin comes of two files; the newer one is right about its own half.
	return isTurned ? withDatesOf(given, merged) : merged;
}

/** A name is mended only under its own code, and never back to one it had before. */
function mayRename(
	label: string,
	{ by, isRepeat, names }: { by: Match['by']; isRepeat: boolean; names: ReadonlySet<string> }
): boolean {
	return by === 'code' && !isRepeat && !names.has(foldName(label));
}

function joined(before: Value, said: Value): string {
	const lists = [before, said].flatMap((json) => JSON.parse(json as string) as string[]);
	return JSON.stringify([...new Set(lists)]);
}

function attributes(under: Value, over: Value): string {
	const [a, b] = [under, over].map((json) => JSON.parse(json as string) as object);
	return JSON.stringify({ ...a, ...b });
}

function withDatesOf(given: Values, merged: Values): Values {
	const dates = new Set(['from_text', 'to_text', 'earliest', 'latest']);
	return IMPORT_COLUMNS.actor.map((column, i) => (dates.has(column) ? given[i]! : merged[i]!));
}

import { HiddenNames } from '#lib/domain/records/hidden-names.ts';
import { starts } from '#lib/graph/directory.ts';
import type { Call } from '../../call.ts';
import { tagActors } from '../../change/actors/tags.ts';
import { refused, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { readAliases, readTags } from '../../store/read/actors.ts';
import type { Study } from '../study.ts';

/** What on the map may carry tags. */
export const TAGGED_KINDS = ['helper', 'household', 'organisation'] as const;
type TaggedKind = (typeof TAGGED_KINDS)[number];

/** Kind and code of somebody, with their tags. */
export type Tagged = readonly [TaggedKind, string, readonly string[]];

/** Tags of all that the lens shows. Whoever sees codes sees no name in a tag either. */
export function tagsOf(store: Store, { scan, columns, view, hasNames }: Study): readonly Tagged[] {
	const known = readTags(store, scan.id);
	if (known.size === 0) return [];
	const { actors } = columns;
	const aliases = readAliases(store, scan.id);
	const details = Array.from(actors.id, (id) => ({ aliases: aliases.get(id) }));
	const hide = hasNames ? undefined : new HiddenNames(actors, details);
	return nodesOf(view.snapshot).flatMap(([kind, actor]): Tagged[] => {
		const tags = known.get(actors.id[actor]!);
		if (!tags) return [];
		return [[kind, actors.code[actor]!, hide ? tags.map((tag) => hide.text(tag)) : tags]];
	});
}

/** Gives tags to some of what the lens shows, or takes them away. */
export async function changeTags(
	store: Store,
	call: Call,
	study: Study,
	{
		whom,
		text,
		isOn
	}: {
		readonly whom: readonly (readonly [TaggedKind, string])[];
		/** One tag, or several with commas between. */
		readonly text: string;
		readonly isOn: boolean;
	}
): Promise<Outcome<unknown>> {
	const { actors } = study.columns;
	const ids = new Map(
		nodesOf(study.view.snapshot).map(([kind, actor]) => [
			`${kind} ${actors.code[actor]!}`,
			actors.id[actor]!
		])
	);
	const found = whom.map(([kind, code]) => ids.get(`${kind} ${code}`));
	if (found.includes(undefined)) return refused('actor-unknown', { field: 'actors' });
	const tags = text
		.split(/[,;]/)
		.map((tag) => tag.trim())
		.filter(Boolean);
	if (tags.length === 0) return refused('field-missing', { field: 'tags' });
	return tagActors(store, call, {
		scan: study.scan.id,
		actors: found as number[],
		tags: [...new Set(tags)],
		isOn
	});
}

function nodesOf(snapshot: Study['view']['snapshot']): readonly (readonly [TaggedKind, number])[] {
	const { household, organisation, forum } = starts(snapshot);
	return Array.from(snapshot.actor.subarray(0, forum), (actor, i) => [
		i < household ? 'helper' : i < organisation ? 'household' : 'organisation',
		actor
	]);
}

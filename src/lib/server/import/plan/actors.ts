import { ACTOR_KINDS, IDENTITIES } from '#lib/domain/actor.ts';
import { foldName } from '#lib/domain/fold.ts';
import type { Records } from '#lib/domain/records/records.ts';
import { IMPORT_COLUMNS, at, type Value, type Values } from '../../store/import/columns.ts';
import { CodeMaker } from './codes.ts';
import { hasOwnCode, matchActors, nameOf, type Match } from './match-actors.ts';
import { mergeActor } from './merge-actor.ts';
import { beginOrNull, endOrNull, idOrNull, listOrNull, orNull, type Planning } from './planning.ts';

/** Plans the actors of a file, with their aliases, and fills in their ids. */
export function planActors(planning: Planning): void {
	const { records, state, drafts, actorIds, fates, problems } = planning;
	const matches = matchActors(records, state, () => drafts.reserve('actor'));
	matches.forEach((match, actor) => (actorIds[actor] = match.id));
	const codes = codesInUse(planning, matches);
	const rows = new Map(state.rows('actor').map((row) => [row[0] as number, row]));
	const targets = new Map<number, { values: Values; actor: number }>();
	const aliases = new AliasPlan(planning);
	const elsewhere = new Set(matches.filter(({ by }) => by === 'elsewhere').map(({ id }) => id));
	if (elsewhere.size > 0) {
		const values = { count: elsewhere.size };
		problems.push({ code: 'known-by-name', severity: 'notice', values });
	}
	matches.forEach((match, actor) => {
		if (match.isAmbiguous) {
			const { code } = records.actors;
			problems.push({
				code: 'name-ambiguous',
				severity: 'warning',
				values: { code: code[actor]! }
			});
		}
		const given = valuesOf(planning, actor, match, codes);
		const known = targets.get(match.id)?.values ?? rows.get(match.id);
		const names = aliases.of(match.id);
		const values = known
			? mergeActor(known, given, { by: match.by, isRepeat: planning.isRepeat, names })
			: given;
		const former = known?.[LABEL];
		if (typeof former === 'string' && former !== values[LABEL]) aliases.add(match.id, former);
		if (!targets.has(match.id)) targets.set(match.id, { values, actor });
		else targets.get(match.id)!.values = values;
		for (const alias of records.actorDetails[actor]?.aliases ?? []) {
			if (foldName(alias) !== foldName(String(values[LABEL] ?? ''))) aliases.add(match.id, alias);
		}
	});
	for (const [id, { values, actor }] of targets) {
		const stored = rows.get(id);
		if (!stored) {
			drafts.insert('actor', values);
			fates.set('actor', actor, 'created');
		} else {
			const isChanged = drafts.change('actor', stored, values);
			if (isChanged || aliases.gained(id)) fates.set('actor', actor, 'updated');
		}
	}
}

const LABEL = at('actor', 'label');

/** Codes in the store and in the file, so that a code we give is nobody else's. */
function codesInUse({ records, state }: Planning, matches: readonly Match[]): CodeMaker {
	const codes = new CodeMaker();
	for (const row of state.rows('actor')) {
		codes.take(row[1] as (typeof ACTOR_KINDS)[number], String(row[2]));
	}
	matches.forEach((_, actor) => {
		if (!hasOwnCode(records, actor)) return;
		codes.take(ACTOR_KINDS[records.actors.kind[actor]!]!, records.actors.code[actor]!);
	});
	return codes;
}

function valuesOf(planning: Planning, actor: number, match: Match, codes: CodeMaker): Values {
	const { records, actorIds } = planning;
	const { actors, words } = records;
	const detail = records.actorDetails[actor];
	const kind = ACTOR_KINDS[actors.kind[actor]!]!;
	const isGiven = hasOwnCode(records, actor);
	const isNew = match.by === 'new' && !isGiven && kind !== 'household';
	const values: Record<string, Value> = {
		id: match.id,
		kind,
		code: isNew ? codes.next(kind) : actors.code[actor]!,
		code_is_made: isGiven ? 0 : 1,
		label: kind === 'household' ? null : labelOf(records, actor, isGiven),
		identity: IDENTITIES[actors.identity[actor]!]!,
		function: orNull(actors.functionName[actor]),
		tier: detail?.tier ?? null,
		organisation_id: idOrNull(actorIds, detail?.organisation ?? -1),
		part_of: idOrNull(actorIds, actors.partOf[actor]!),
		merged_into: mergedInto(planning, actor, match),
		neighbourhood: orNull(actors.neighbourhood[actor]),
		life_domains: listOrNull(wordsOf(records, actor, words.domain)),
		tags: listOrNull(detail?.tags),
		organisation_type: orNull(detail?.organisationType),
		is_entrance: detail?.isEntrance === undefined ? null : Number(detail.isEntrance),
		from_text: orNull(detail?.from),
		to_text: orNull(detail?.to),
		earliest: beginOrNull(actors.since[actor]!),
		latest: endOrNull(actors.until[actor]!),
		attributes: attributesOf(records, actor)
	};
	return IMPORT_COLUMNS.actor.map((column) => values[column]!);
}

/** Two that a file says are one; of whom the scan knows already it says so itself. */
function mergedInto({ records, actorIds }: Planning, actor: number, match: Match): number | null {
	const other = idOrNull(actorIds, records.actors.mergedInto[actor]!);
	return match.by === 'new' && other !== match.id ? other : null;
}

function labelOf(records: Records, actor: number, isGiven: boolean): string | null {
	const label = orNull(records.actors.label[actor]);
	if (label !== null || isGiven) return label;
	// What a file calls somebody without a code must be found again next time.
	return records.actors.functionName[actor] ? null : nameOf(records, actor);
}

function wordsOf(records: Records, actor: number, words: readonly string[]): string[] {
	const { offsets, values } = records.actors.lifeDomains;
	return Array.from(values.subarray(offsets[actor]!, offsets[actor + 1]!), (word) => words[word]!);
}

function attributesOf(records: Records, actor: number): string | null {
	const attributes = records.actors.attributes[actor];
	return attributes && Object.keys(attributes).length > 0 ? JSON.stringify(attributes) : null;
}

/** Aliases that are there and those that come, per actor. */
class AliasPlan {
	readonly #planning: Planning;
	readonly #names = new Map<number, Set<string>>();
	readonly #gained = new Set<number>();

	constructor(planning: Planning) {
		this.#planning = planning;
		for (const [, actor, , folded] of planning.state.rows('alias')) {
			this.#namesOf(actor as number).add(String(folded));
		}
	}

	#namesOf(actor: number): Set<string> {
		const found = this.#names.get(actor) ?? new Set();
		this.#names.set(actor, found);
		return found;
	}

	of(actor: number): ReadonlySet<string> {
		return this.#names.get(actor) ?? NO_NAMES;
	}

	gained(actor: number): boolean {
		return this.#gained.has(actor);
	}

	add(actor: number, text: string): void {
		const folded = foldName(text);
		const names = this.#namesOf(actor);
		if (folded === '' || names.has(folded)) return;
		names.add(folded);
		this.#gained.add(actor);
		this.#planning.drafts.add('alias', [actor, text, folded]);
	}
}

const NO_NAMES: ReadonlySet<string> = new Set();

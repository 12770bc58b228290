import { ACTOR_KINDS, isHelper } from '#lib/domain/actor.ts';
import { canonicalLens } from '#lib/domain/lens.ts';
import { CARD_FIELDS } from '#lib/domain/columns/scan-card.ts';
import { withCodes, type NamedInEdit } from '#lib/domain/scenario.ts';
import { at, type Values } from '../../store/import/columns.ts';
import { keyOf, type Planning } from './planning.ts';

/** What people said of the data themselves: who is not the same, and what they tried. */
export function planKept(planning: Planning): void {
	planApart(planning);
	planScenarios(planning);
}

function planApart({ records, state, drafts, fates, actorIds }: Planning): void {
	const known = new Set(state.rows('apart').map(([, actor, other]) => keyOf(actor!, other!)));
	records.apart.forEach((pair, index) => {
		const [actor, other] = [actorIds[pair.actor]!, actorIds[pair.other]!];
		// Who are two in the file are one here: then there is nothing to keep apart.
		if (actor === other) return;
		const ids = [Math.min(actor, other), Math.max(actor, other)];
		const key = keyOf(...ids);
		if (known.has(key)) return;
		known.add(key);
		drafts.add('apart', ids);
		fates.set('apart', index, 'created');
	});
}

/** The same try-out again is there already; another of the same name stands beside it. */
function planScenarios(planning: Planning): void {
	const { records, state, drafts, fates } = planning;
	if (records.scenarios.length === 0) return;
	const codes = codesInStore(planning);
	const known = new Map<string, number>();
	const count = (key: string): number => known.get(key) ?? 0;
	for (const [, name, lens, edits] of state.rows('scenario')) {
		const key = keyOf(name!, canonicalLens(JSON.parse(String(lens))), edits!);
		known.set(key, count(key) + 1);
	}
	records.scenarios.forEach(({ name, lens, edits }, index) => {
		const steps = JSON.stringify(withCodes(edits, codes));
		const key = keyOf(name, canonicalLens(lens), steps);
		if (count(key) > 0) {
			known.set(key, count(key) - 1);
			return;
		}
		drafts.add('scenario', [name, JSON.stringify(lens), steps]);
		fates.set('scenario', index, 'created');
	});
}

/** What those whom a file calls by a code are called in the store. */
function codesInStore({ records, state, drafts, actorIds }: Planning) {
	const [ID, CODE] = [at('actor', 'id'), at('actor', 'code')];
	const rows: readonly Values[] = [...state.rows('actor'), ...(drafts.inserts.get('actor') ?? [])];
	const stored = new Map(rows.map((row) => [row[ID], String(row[CODE])]));
	const codes = new Map<string, string>();
	const { kind, code, length } = records.actors;
	for (let i = 0; i < length; i++) {
		const key = keyOf(NAMED[kind[i]!]!, code[i]!);
		if (!codes.has(key)) codes.set(key, stored.get(actorIds[i]!) ?? code[i]!);
	}
	return (own: string, named: NamedInEdit): string => codes.get(keyOf(named, own)) ?? own;
}

/** What an edit calls each kind of actor. */
const NAMED = ACTOR_KINDS.map((kind): NamedInEdit => (isHelper(kind) ? 'helper' : kind));

/** What a file holds of the scan itself and of its map: it fills what is open here. */
export function planBeside(planning: Planning): void {
	planCard(planning);
	planPositions(planning);
}

/** What is written down here stands: a file of another scan may be read into this one. */
function planCard({ records, state, drafts, fates }: Planning): void {
	const [stored] = state.rows('scan');
	records.cards.forEach(({ card }, index) => {
		if (!stored) return;
		const filled = stored.map((value, i) => {
			return i === 0 ? value : (value ?? card[CARD_FIELDS[i - 1]!] ?? null);
		});
		if (drafts.change('scan', stored, filled)) fates.set('card', index, 'updated');
	});
}

/** Whoever has a place on a map keeps it. */
function planPositions({ records, state, drafts, fates, actorIds }: Planning): void {
	if (records.positions.length === 0) return;
	const known = new Set(
		state.rows('position').map(([, level, layout, actor]) => keyOf(level!, layout!, actor!))
	);
	records.positions.forEach(({ level, layout, actor, x, y, pinned }, index) => {
		const key = keyOf(level, layout, actorIds[actor]!);
		if (known.has(key)) return;
		known.add(key);
		drafts.add('position', [level, layout, actorIds[actor]!, x, y, Number(pinned)]);
		fates.set('position', index, 'created');
	});
}

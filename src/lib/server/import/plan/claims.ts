import { sideOf, type Stance } from '#lib/domain/claim.ts';
import { TIE_KINDS, isSymmetric } from '#lib/domain/tie.ts';
import { at, type Value, type Values } from '../../store/import/columns.ts';
import { unseenHouseholds } from './cases.ts';
import { claimWriter, type StoredEnds } from './claim-values.ts';
import { keyOf, type Planning } from './planning.ts';

/** A claim that its own file no longer makes: kept, and told. */
export interface GoneClaim {
	readonly claim: number;
	readonly tie: number;
}

const TIE = at('claim', 'tie_id');
const STANCE = at('claim', 'stance');
const EARLIEST = at('claim', 'earliest');
const LATEST = at('claim', 'latest');
const IDENTITY = [
	'source_id',
	'tie_id',
	'reporter',
	'direction',
	'on_behalf_of',
	'from_text'
] as const;
const IDENTITY_AT = IDENTITY.map((column) => at('claim', column));

/**
 * Plans ties and claims. A claim is found again by its source, tie, reporter, direction,
 * on whose behalf, begin, and whether it speaks of practice, paper or a wish; so a
 * corrected file of the same source changes its own claims, and never those of another.
 */
export function planClaims(planning: Planning): readonly GoneClaim[] {
	const { records, drafts, fates, actorIds } = planning;
	const { claims } = records;
	const known = knownClaims(planning);
	const tieOf = tiePlan(planning);
	const valuesOf = claimWriter(planning);
	const met = new Set<string>();
	for (let index = 0; index < claims.length; index++) {
		if (actorIds[claims.from[index]!] === actorIds[claims.to[index]!]) {
			fates.reject('claim', index, 'self-tie');
			continue;
		}
		const values = valuesOf(index, tieOf(index));
		const [earliest, latest] = [values[EARLIEST]!, values[LATEST]!];
		if (typeof earliest === 'number' && typeof latest === 'number' && earliest > latest) {
			fates.reject('claim', index, 'ends-before-begin');
			continue;
		}
		const key = identityOf(values);
		if (met.has(key)) {
			fates.remark('claim', index, 'said-twice');
			continue;
		}
		met.add(key);
		const before = known.get(key);
		if (before) {
			values[0] = before[0]!;
			const isChanged = drafts.change('claim', before, values);
			const isAbout = planAbout(planning, index, values[0] as number);
			if (isChanged || isAbout) fates.set('claim', index, 'updated');
		} else {
			values[0] = drafts.reserve('claim');
			drafts.insert('claim', values);
			planAbout(planning, index, values[0]);
			fates.set('claim', index, 'created');
		}
	}
	const gone = [...known].filter(([key]) => !met.has(key)).map(([, row]) => row);
	return tellable(planning, gone).map((row) => ({
		claim: row[0] as number,
		tie: row[TIE] as number
	}));
}

/** Without those of households that are told to nobody: a file could not hold them. */
function tellable(planning: Planning, gone: readonly Values[]): readonly Values[] {
	const unseen = unseenHouseholds(planning, 'editors');
	if (gone.length === 0 || unseen.size === 0) return gone;
	const isUnseen = (id: Value): boolean => unseen.has(id as number);
	const ties = planning.state.rows('tie').filter(([, , , ...ends]) => ends.some(isUnseen));
	const hidden = new Set<Value>(ties.map(([id]) => id!));
	return gone.filter((row) => {
		const about = planning.state.listOf('claim_about', row[0] as number);
		return !hidden.has(row[TIE]!) && !about.some(([, , actor]) => isUnseen(actor!));
	});
}

function identityOf(values: Values): string {
	return keyOf(...IDENTITY_AT.map((column) => values[column]!), sideOf(values[STANCE] as Stance));
}

/** Claims of the sources that this file speaks for. */
function knownClaims({ records, state, sourceIds }: Planning): Map<string, Values> {
	const speaking = new Set<number>();
	for (const source of records.claims.source) speaking.add(sourceIds[source]!);
	const known = new Map<string, Values>();
	for (const source of speaking) {
		for (const row of state.rowsOfSource('claim', source)) known.set(identityOf(row), row);
	}
	return known;
}

/** Finds or makes the tie of a claim. */
function tiePlan({ records, state, drafts, actorIds }: Planning): (claim: number) => StoredEnds {
	const { claims, words } = records;
	const known = new Map<string, number>();
	for (const [id, ...identity] of state.rows('tie')) known.set(keyOf(...identity), id as number);
	const byFile = new Map<number, StoredEnds>();
	const find = (claim: number): StoredEnds => {
		const kind = TIE_KINDS[claims.kind[claim]!]!;
		const relation = claims.relation[claim]! < 0 ? '' : words.relation[claims.relation[claim]!]!;
		const ends = [actorIds[claims.from[claim]!]!, actorIds[claims.to[claim]!]!] as const;
		const isTurned = isSymmetric(kind) && ends[0] > ends[1];
		const identity = [kind, relation, ...(isTurned ? ends.toReversed() : ends)];
		const key = keyOf(...identity);
		const tie = known.get(key) ?? drafts.add('tie', identity);
		known.set(key, tie);
		return { tie, isTurned };
	};
	return (claim) => {
		const tie = claims.tie[claim]!;
		const found = byFile.get(tie) ?? find(claim);
		byFile.set(tie, found);
		return found;
	};
}

/** Plans the households a claim is about; says whether they are others than before. */
function planAbout(
	{ records, state, drafts, actorIds }: Planning,
	index: number,
	claim: number
): boolean {
	const { offsets, values } = records.claims.about;
	const said = new Set(
		Array.from(values.subarray(offsets[index]!, offsets[index + 1]!), (actor) => actorIds[actor]!)
	);
	const known = state.listOf('claim_about', claim);
	let isOther = false;
	for (const row of known) {
		if (said.delete(row[2] as number)) continue;
		drafts.remove('claim_about', row[0] as number);
		isOther = true;
	}
	for (const household of said) drafts.add('claim_about', [claim, household]);
	return isOther || said.size > 0;
}

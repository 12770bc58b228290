import { canonicalLens, lensToParameters } from '#lib/domain/lens.ts';
import type { Scenario } from '#lib/domain/scenario.ts';
import { lensInWords } from '#lib/text/format/lens.ts';
import type { KeptScenario } from '../../store/read/scenarios.ts';
import { knowsWave, type Study } from '../study.ts';

/** What was tried and kept, and with which lens. */
export interface Kept {
	readonly id: number;
	readonly name: string;
	readonly edits: Scenario;
	/** The lens it was made with, in words. */
	readonly madeWith: string;
	/** Whether that is another lens than what is looked through now. */
	readonly isOther: boolean;
	/** That lens in an address; missing when its measurement is there no more. */
	readonly parameters: string | undefined;
}

/** A kept one as it is offered again: in the lens it was made with, wherever one looks from. */
export function keptOf(study: Study, kept: readonly KeptScenario[]): readonly Kept[] {
	const now = canonicalLens(study.lens);
	return kept.map(({ id, name, edits, lens }) => ({
		id,
		name,
		edits,
		madeWith: lensInWords(lens, study.language),
		isOther: canonicalLens(lens) !== now,
		parameters: knowsWave(study.columns, lens)
			? lensToParameters(lens, study.base).toString()
			: undefined
	}));
}

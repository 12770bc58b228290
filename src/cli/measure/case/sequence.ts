import { refuse } from '#lib/domain/problem.ts';
import {
	BLAU,
	CONTINUITY,
	EFFECTIVE_NUMBER,
	ENTROPY,
	EVENNESS,
	HERFINDAHL,
	USUAL_PROVIDER,
	concentrationOf,
	sequentialContinuity
} from '#lib/measures/concentration.ts';
import { defined, type CaseFile, type Cases } from './input.ts';

const OF_COUNTS = {
	coc_bice_boxerman: CONTINUITY,
	upc: USUAL_PROVIDER,
	blau: BLAU,
	herfindahl: HERFINDAHL,
	shannon_entropy_nats: ENTROPY,
	effective_number_of_providers: EFFECTIVE_NUMBER,
	pielou_evenness: EVENNESS
} as const;

/** Visits in order of time, by whom: how often the same face. */
export function sequenceCases({ input }: CaseFile): Cases {
	return Object.fromEntries(
		Object.entries(input).map(([name, value]) => {
			const visits = visitsOf(value, name);
			const counts = new Map<string, number>();
			for (const visit of visits) counts.set(visit, (counts.get(visit) ?? 0) + 1);
			const concentration = concentrationOf([...counts.values()]);
			const values = Object.entries(OF_COUNTS).map(([id, of]) => [id, defined(of(concentration))]);
			return [
				name,
				{ ...Object.fromEntries(values), secon: defined(sequentialContinuity(visits)) }
			];
		})
	);
}

function visitsOf(value: unknown, field: string): string[] {
	const isList = Array.isArray(value) && value.every((visit) => typeof visit === 'string');
	return isList ? (value as string[]) : refuse('case-invalid', { field });
}

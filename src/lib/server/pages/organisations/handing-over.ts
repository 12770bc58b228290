import { lineModesOf, type LineModes } from '#lib/graph/handovers.ts';
import { handsOver, handsOverEither, modes } from '#lib/text/sentences/organisations.ts';
import type { Study } from '../study.ts';
import { groupsOf, type Groups } from './groups.ts';

/** Chain and network: the same lines read in two ways. */
export interface HandingOver {
	readonly summary: readonly string[];
	/** Lines along which nobody mentions consulting, each in a sentence. */
	readonly only: readonly string[];
	/** Lines of which something is told, by name. */
	readonly lines: readonly {
		readonly a: string;
		readonly b: string;
		readonly handover: number;
		readonly consult: number;
		readonly untold: number;
	}[];
}

export function handingOver(study: Study): HandingOver {
	const groups = groupsOf(study);
	const lines = lineModesOf(study.view, groups.areOrganisations);
	const told = lines.filter(({ handover, consult }) => handover + consult > 0);
	const only = told.filter(isOnlyHandover);
	const sum = (of: (line: LineModes) => number): number =>
		lines.reduce((all, line) => all + of(line), 0);
	return {
		summary: modes(
			{
				contacts: sum(({ handover, consult, untold }) => handover + consult + untold),
				told: sum(({ handover, consult }) => handover + consult),
				onlyHandover: only.length,
				consult: lines.filter(({ consult }) => consult > 0).length
			},
			study.language
		),
		only: only.map((line) => sentenceOf(line, groups, study)),
		lines: told.map(({ a, b, handover, consult, untold }) => ({
			a: groups.name(a),
			b: groups.name(b),
			handover,
			consult,
			untold
		}))
	};
}

/** While of some contact nobody said what it is for, it may be consulting. */
function isOnlyHandover({ handover, consult, untold }: LineModes): boolean {
	return handover > 0 && consult + untold === 0;
}

function sentenceOf({ a, b, fromA, fromB }: LineModes, groups: Groups, study: Study): string {
	const [one, other] = [groups.name(a), groups.name(b)];
	if (fromA === fromB) {
		return handsOverEither({ organisation: one, otherOrganisation: other }, study.language);
	}
	const [organisation, otherOrganisation] = fromA ? [one, other] : [other, one];
	return handsOver({ organisation, otherOrganisation }, study.language);
}

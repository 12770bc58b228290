import { agreementCases } from './agreement.ts';
import { matrixCase, mixingCase } from './matrix.ts';
import { sequenceCases } from './sequence.ts';
import { twoModeCase } from './two-mode.ts';
import type { CaseFile, Cases } from './input.ts';
import { byName } from '../output.ts';

const READERS: Readonly<Record<string, (file: CaseFile) => Cases>> = {
	sequence: sequenceCases,
	agreement: agreementCases,
	mixing_matrix: mixingCase,
	matrix: matrixCase,
	two_mode: twoModeCase
};

/** The case that a text holds; undefined when it is something else, a net as a rule. */
export function readCase(text: string): CaseFile | undefined {
	if (!/^\s*\{/.test(text) || !text.includes('"input"')) return undefined;
	let root: unknown;
	try {
		root = JSON.parse(text);
	} catch {
		return undefined;
	}
	const { type, id, input, graph } = root as Readonly<Record<string, unknown>>;
	if (typeof type !== 'string' || !Object.hasOwn(READERS, type) || graph !== undefined)
		return undefined;
	if (typeof input !== 'object' || input === null) return undefined;
	return {
		type,
		id: typeof id === 'string' ? id : type,
		input: input as CaseFile['input']
	};
}

/** @throws Refusal when the input is not what its type says */
export function measureCase(file: CaseFile): { readonly cases: Cases } {
	const cases = byName<Cases[string]>();
	Object.assign(cases, READERS[file.type]!(file));
	return { cases };
}

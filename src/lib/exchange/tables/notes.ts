import type { Problem } from '#lib/domain/problem.ts';
import type { TableProblemCode } from './problem-codes.ts';

type Place = Pick<Problem, 'row' | 'field' | 'values' | 'sheet'>;

/** Collects what is told of a file; what is told of many cells alike is told once. */
export class Notes {
	readonly #problems: Problem[] = [];
	readonly #counted = new Map<string, number>();
	/** The sheet that is being read. */
	sheet = '';

	error(code: TableProblemCode, place: Place = {}): void {
		this.#add('error', code, place);
	}

	warning(code: TableProblemCode, place: Place = {}): void {
		this.#add('warning', code, place);
	}

	notice(code: TableProblemCode, place: Place = {}): void {
		this.#add('notice', code, place);
	}

	question(code: TableProblemCode, place: Place = {}): void {
		this.#add('question', code, place);
	}

	/** Tells once per field and code, at the first row, with `count` for how often. */
	counted(
		severity: Problem['severity'],
		code: TableProblemCode,
		place: Place = {},
		key = ''
	): void {
		const id = [this.sheet, code, place.field ?? '', key].join('\u0000');
		const found = this.#counted.get(id);
		if (found === undefined) {
			this.#counted.set(id, this.#problems.length);
			this.#add(severity, code, { ...place, values: { ...place.values, count: 1 } });
			return;
		}
		const before = this.#problems[found]!;
		const count = Number(before.values?.count ?? 1) + 1;
		this.#problems[found] = { ...before, values: { ...before.values, count } };
	}

	/** Takes over what was found elsewhere. */
	take(problems: readonly Problem[]): void {
		this.#problems.push(...problems);
	}

	get problems(): readonly Problem[] {
		return this.#problems;
	}

	#add(severity: Problem['severity'], code: TableProblemCode, place: Place): void {
		const entries = Object.entries(place).filter(([, value]) => value !== undefined);
		this.#problems.push({ code, severity, sheet: this.sheet, ...Object.fromEntries(entries) });
	}
}

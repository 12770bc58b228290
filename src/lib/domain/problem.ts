/**
 * The user's mistakes are values. A problem names what is wrong by a code and
 * where it stands; its words live in `text`. It never carries digits that may be
 * a citizen service number.
 */
export interface Problem {
	readonly code: string;
	/** A question is a guess the reader is asked about; nothing waits for the answer. */
	readonly severity: 'error' | 'warning' | 'notice' | 'question';
	readonly file?: string;
	readonly sheet?: string;
	/** Row as the spreadsheet shows it, the first is 1. */
	readonly row?: number;
	/** Name of the column, attribute or element. */
	readonly field?: string;
	/** What the sentence of this code needs to say. */
	readonly values?: Readonly<Record<string, string | number>>;
}

/** Refuses a whole file; carries the problems that say why. */
export class Refusal extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		super(problems.map((problem) => problem.code).join(', '));
		this.name = 'Refusal';
		this.problems = problems;
	}
}

export function refuse(code: string, place: Omit<Problem, 'code' | 'severity'> = {}): never {
	throw new Refusal([{ code, severity: 'error', ...place }]);
}

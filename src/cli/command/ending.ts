import { Refusal, type Problem } from '#lib/domain/problem.ts';
import { DEFAULT_LANGUAGE, type Language } from '#lib/text/language.ts';
import { problemSentence } from '#lib/text/problems.ts';
import { words } from '#lib/text/words.ts';
import { WrongUse, languageOf } from './wrong-use.ts';

/** Where a command writes to: standard output, and beside it progress and reasons. */
export interface Streams {
	readonly stdout: { write(text: string): unknown };
	readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** Done, refused, wrong use, in use. Our own bugs are 70, and are told where the program begins. */
export const EXIT = { done: 0, refused: 1, wrongUse: 2, inUse: 3, ourFault: 70 } as const;

/** Runs a command in the language that was asked for, and tells why it did not go through. */
export async function endingWell(
	args: readonly string[],
	streams: Streams,
	run: (language: Language) => Promise<number> | number
): Promise<number> {
	let language: Language = DEFAULT_LANGUAGE;
	try {
		language = languageOf(args);
		return await run(language);
	} catch (error) {
		if (error instanceof WrongUse) {
			streams.stderr.write(`${error.tell(words(language).command)}\n`);
			return EXIT.wrongUse;
		}
		const problems = problemsOf(error);
		if (!problems) throw error;
		for (const problem of problems) tellProblem(problem, language, streams);
		return exitOf(problems);
	}
}

/** Refused, or in use by somebody else: then it may be tried again. */
export function exitOf(problems: readonly Problem[]): number {
	return problems.some(({ code }) => code === 'data-in-use') ? EXIT.inUse : EXIT.refused;
}

/** What a refusal says; undefined for what is no refusal. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
	if (error instanceof Refusal) return error.problems;
	// By its name, so that a command that needs no data loads no database.
	const isInUse = error instanceof Error && error.name === 'DataInUse';
	return isInUse ? [{ code: 'data-in-use', severity: 'error' }] : undefined;
}

export function tellProblem(problem: Problem, language: Language, { stderr }: Streams): void {
	stderr.write(`${problemSentence(problem, language)}\n`);
}

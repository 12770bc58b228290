/**
 * One line of JSON on standard error for what went wrong, without a word of anybody's
 * data: the reference the reader sees, the kind of error and the place in our code.
 * Of a failed query the statement is told, never its parameters.
 */
export function logFailure(error: unknown, reference: string, now: Date = new Date()): void {
	const { name, stack, code, statement } = error as {
		name?: string;
		stack?: string;
		code?: string;
		statement?: string;
	};
	// A message may quote a value; the lines of the stack quote only our own code.
	const places = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
	const line = { at: now.toISOString(), reference, name, code, statement, places };
	process.stderr.write(`${JSON.stringify(line)}\n`);
}

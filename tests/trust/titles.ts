import { readFileSync } from 'node:fs';
import ts from 'typescript';

/**
 * The titles of a file of tests as sentences: what is described, then what is said of it.
 * A title that is made up as the test runs stands as it is written.
 */
export function titlesOf(file: string): readonly string[] {
	const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
	const titles: string[] = [];
	const visit = (node: ts.Node, described: readonly string[]): void => {
		const call = ts.isCallExpression(node) ? node : undefined;
		const word = call && firstWord(call.expression);
		const [title] = call?.arguments ?? [];
		if (!word || !title || !ts.isStringLiteralLike(title)) {
			ts.forEachChild(node, (child) => visit(child, described));
			return;
		}
		const sentence = [...described, title.text];
		if (word === 'test') titles.push(sentence.join(' '));
		else ts.forEachChild(node, (child) => visit(child, sentence));
	};
	visit(source, []);
	return titles;
}

/** `test` of `test('…')`, `test.each([…])('…')` and `test.skipIf(…)('…')`; the same of `describe`. */
function firstWord(called: ts.Expression): 'test' | 'describe' | undefined {
	let at: ts.Expression = called;
	let text = '';
	while (!ts.isIdentifier(at)) {
		if (ts.isPropertyAccessExpression(at)) {
			text = at.name.text;
			at = at.expression;
		} else if (ts.isCallExpression(at)) at = at.expression;
		else return undefined;
	}
	// Playwright says `test.describe`.
	if (at.text === 'describe' || (at.text === 'test' && text === 'describe')) return 'describe';
	return at.text === 'test' ? 'test' : undefined;
}

import type { ActorKind } from '#lib/domain/actor.ts';
import type { Problem } from '#lib/domain/problem.ts';
import type { PlainNode } from '../graphs/plain-graph.ts';
import { FieldBag, textOf } from './field-text.ts';

/** The words a file may use for each kind, in any letter case. */
const KIND_WORDS: Readonly<Record<string, ActorKind>> = {
	household: 'household',
	huishouden: 'household',
	professional: 'professional',
	provider: 'professional',
	informal: 'informal',
	informeel: 'informal',
	organisation: 'organisation',
	organisatie: 'organisation',
	forum: 'forum',
	overleg: 'forum'
};

/** The attributes that may hold it; `mode` only with the first and the last of these words. */
const COLUMNS = [
	{ name: 'kind', words: KIND_WORDS },
	{ name: 'soort', words: KIND_WORDS },
	{
		name: 'mode',
		words: { household: 'household', provider: 'professional' } as Record<string, ActorKind>
	}
];

export interface Kinds {
	/** Name of the attribute that holds the kinds; undefined when the file has none. */
	readonly column?: string;
	kindOf(node: PlainNode): ActorKind;
	readonly problems: readonly Problem[];
}

/**
 * Who is what. A file has kinds when every node has one and each is a word we know; one
 * other word, and the column is an ordinary attribute and everybody is a professional.
 */
export function findKinds(nodes: readonly PlainNode[]): Kinds {
	const problems: Problem[] = [];
	for (const { name, words } of COLUMNS) {
		const values = nodes.map((node) => textOf(new FieldBag(node.attributes, true).find(name)));
		if (values.every((value) => value === '')) continue;
		const strange = values.findIndex((value) => wordIn(words, value) === undefined);
		if (strange < 0 && nodes.length > 0) {
			const kinds = new Map(nodes.map((node, i) => [node, wordIn(words, values[i]!)!]));
			return { column: name, kindOf: (node) => kinds.get(node)!, problems: [] };
		}
		const known = values.filter((value) => wordIn(words, value) !== undefined).length;
		if (known > 0) {
			problems.push({
				code: 'kinds-not-used',
				severity: 'question',
				sheet: 'nodes',
				row: nodes[strange]!.row,
				field: name,
				values: { known, count: nodes.length }
			});
		}
	}
	return { kindOf: () => 'professional', problems };
}

function wordIn(words: Readonly<Record<string, ActorKind>>, value: string): ActorKind | undefined {
	const key = value.trim().toLowerCase();
	return Object.hasOwn(words, key) ? words[key] : undefined;
}

import { ACTOR_KINDS } from '#lib/domain/actor.ts';
import { LIFE_DOMAINS } from '#lib/domain/words.ts';
import { lifeDomainName } from '#lib/text/readings/names.ts';
import { starts } from '#lib/graph/directory.ts';
import { nameHelper } from '../people.ts';
import type { Study } from '../study.ts';

/** What can be picked while mending: who is in the scan already, and the words there are. */
export interface Choices {
	/** Text to show and pick, and the id of the actor in the store. */
	readonly people: readonly { readonly id: number; readonly text: string }[];
	readonly organisations: readonly string[];
	readonly functions: readonly string[];
	readonly domains: readonly { readonly code: string; readonly text: string }[];
}

export function choicesFor(study: Study): Choices {
	const { view, columns, names, language } = study;
	const { snapshot } = view;
	const collator = new Intl.Collator(language);
	const byText = (a: { text: string }, b: { text: string }): number =>
		collator.compare(a.text, b.text);
	const people = Array.from({ length: snapshot.helpers }, (_, helper) => {
		const { name, under, code } = nameHelper(study, helper);
		// The code tells apart whoever reads the same.
		return {
			id: columns.actors.id[snapshot.actor[helper]!]!,
			text: `${[name, under].filter(Boolean).join(', ')} (${code})`
		};
	});
	const first = starts(snapshot).organisation;
	const professional = ACTOR_KINDS.indexOf('professional');
	const functions = columns.actors.functionName.filter(
		(name, i) => name !== '' && columns.actors.kind[i] === professional
	);
	const domains = [...new Set([...LIFE_DOMAINS, ...columns.words.domain])];
	return {
		people: people.sort(byText),
		organisations: Array.from({ length: snapshot.organisations }, (_, o) => names.organisation(o))
			.filter((_, o) => study.directory.labels[first + o] !== '')
			.sort(collator.compare),
		functions: [...new Set(functions)].sort(collator.compare),
		domains: domains.map((code) => ({ code, text: lifeDomainName(code, language) })).sort(byText)
	};
}

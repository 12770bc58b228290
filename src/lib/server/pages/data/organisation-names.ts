import { foldName } from '#lib/domain/fold.ts';
import { refused, done, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { readAliases } from '../../store/read/actors.ts';
import { listOrganisations, type OrganisationBrief } from '../../store/read/data/organisations.ts';

/** What organisations are called where one chooses them: each by a text of its own. */
export class OrganisationNames {
	readonly #texts = new Map<number, string>();
	readonly #ids = new Map<string, number>();
	readonly #byName = new Map<string, Set<number>>();

	constructor(store: Store, scan: number) {
		const all = listOrganisations(store, scan);
		const aliases = readAliases(store, scan);
		const known = new Map(all.map((one) => [one.id, one]));
		const own = all.filter(({ mergedInto }) => mergedInto === undefined);
		const times = new Map<string, number>();
		for (const one of own) times.set(nameOf(one), (times.get(nameOf(one)) ?? 0) + 1);
		for (const one of own) {
			const name = nameOf(one);
			const text = times.get(name)! > 1 ? `${name} (${one.code})` : name;
			this.#texts.set(one.id, text);
			this.#ids.set(text, one.id);
		}
		for (const one of all) {
			const last = lastOf(one, known);
			this.#texts.set(one.id, this.#texts.get(last) ?? nameOf(one));
			for (const name of [one.label, one.code, ...(aliases.get(one.id) ?? [])]) {
				const key = foldName(name);
				if (key !== '') this.#byName.set(key, (this.#byName.get(key) ?? new Set()).add(last));
			}
		}
	}

	/** '' for one that is not there. */
	text(id: number | undefined): string {
		return (id !== undefined && this.#texts.get(id)) || '';
	}

	/** To choose from, in the order of the alphabet. */
	get choices(): readonly string[] {
		return [...this.#ids.keys()].sort((a, b) => a.localeCompare(b, 'nl'));
	}

	/** The organisation that a text means: as it stands in the list, or by any name or code that is its own. */
	find(text: string): Outcome<number> {
		const exact = this.#ids.get(text);
		if (exact !== undefined) return done(exact);
		const named = [...(this.#byName.get(foldName(text)) ?? [])];
		if (named.length === 1) return done(named[0]!);
		return refused(named.length === 0 ? 'organisation-unknown' : 'organisation-not-one');
	}
}

function nameOf({ label, code }: OrganisationBrief): string {
	return label || code;
}

function lastOf(one: OrganisationBrief, known: ReadonlyMap<number, OrganisationBrief>): number {
	let at = one;
	for (let steps = 0; at.mergedInto !== undefined && steps < known.size; steps++) {
		at = known.get(at.mergedInto) ?? at;
	}
	return at.id;
}

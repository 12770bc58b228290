import { foldName } from '#lib/domain/fold.ts';
import { done, refused, type Outcome } from '../../outcome.ts';
import type { Store } from '../../store/database/open.ts';
import { readAliases } from '../../store/read/actors.ts';
import { listActorNames } from '../../store/read/data/actor-names.ts';
import { visibility } from '../../store/read/visible.ts';
import type { Study } from '../study.ts';

/** What everybody is called where one types them, as this reader may see them: each by a text of its own. */
export class ActorNames {
	readonly #texts = new Map<number, string>();
	readonly #ids = new Map<string, Set<number>>();
	/** By the text of their own: whoever else goes by it is not meant. */
	readonly #shown = new Map<string, number>();

	constructor(store: Store, { scan, lens, hasNames }: Study) {
		const { isHidden } = visibility(store.read.sqlite, scan.id, lens.audience);
		const everybody = listActorNames(store, scan.id);
		const all = everybody.filter(
			({ id, kind, into }) => into === null && (kind !== 'household' || !isHidden(id))
		);
		const aliases = readAliases(store, scan.id);
		const times = new Map<string, number>();
		const nameOf = ({ kind, code, label, function: job }: (typeof all)[number]): string => {
			if (kind === 'household') return code;
			const isOpen = hasNames || kind === 'organisation' || kind === 'forum';
			return isOpen ? label || job || code : code;
		};
		for (const one of all) {
			const key = foldName(nameOf(one));
			times.set(key, (times.get(key) ?? 0) + 1);
		}
		for (const one of all) {
			const name = nameOf(one);
			// With a code it is known by which of two is meant; a comma would part it in two.
			const isPlain = times.get(foldName(name)) === 1 && !/[;,]/.test(name);
			const text = isPlain ? name : `${name.replace(/[;,]\s*/g, ' ')} (${one.code})`;
			const shown = name === one.code ? one.code : text;
			this.#texts.set(one.id, shown);
			this.#shown.set(foldName(shown), one.id);
			const others = hasNames ? [one.label, ...(aliases.get(one.id) ?? [])] : [];
			for (const known of [name, text, one.code, ...others]) this.#know(known, one.id);
		}
		// A merge into somebody who was merged points to the last.
		for (const { id, into } of everybody) {
			if (into !== null) this.#texts.set(id, this.#texts.get(into) ?? '');
		}
	}

	#know(text: string, id: number): void {
		const key = foldName(text);
		if (key === '') return;
		this.#ids.set(key, (this.#ids.get(key) ?? new Set()).add(id));
	}

	/** '' for one that is not there, or is not shown. */
	text(id: number): string {
		return this.#texts.get(id) ?? '';
	}

	/** Everybody that a text names, with ; or a comma between them. */
	findAll(text: string): Outcome<readonly number[]> {
		const found = new Set<number>();
		for (const part of text.split(/[;,]/)) {
			const name = part.trim();
			if (name === '') continue;
			const key = foldName(name);
			const shown = this.#shown.get(key);
			const ids = shown === undefined ? [...(this.#ids.get(key) ?? [])] : [shown];
			if (ids.length === 0) return refused('actor-unknown', { field: 'informants' });
			if (ids.length > 1) return refused('actor-not-one', { field: 'informants' });
			found.add(ids[0]!);
		}
		return done([...found]);
	}
}

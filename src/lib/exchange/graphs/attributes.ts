import type { AttributeValue } from '#lib/domain/actor.ts';
import { refuse, type Problem } from '#lib/domain/problem.ts';
import type { TextDoor } from '../bytes/clean.ts';
import { LIMITS } from '../limits.ts';
import { isHostileName } from '../sheets/header.ts';
import { DIRECTED } from '../write/graph-file.ts';
import type { GraphCollector } from './plain-graph.ts';
import { typedValue } from './typed-value.ts';

type Place = Omit<Problem, 'code' | 'severity'>;

/** Reads ids, names and values of one file, all through the one door for text. */
export class AttributeReader {
	readonly #door: TextDoor;
	readonly #collector: GraphCollector;

	constructor(door: TextDoor, collector: GraphCollector) {
		this.#door = door;
		this.#collector = collector;
	}

	/** An id or a label: trimmed, on one line as far as it goes. */
	text(value: string | undefined, place: Place): string {
		if (value === undefined || value === '') return '';
		if (value.length > LIMITS.cellCharacters) {
			refuse('cell-too-long', { ...place, values: { limit: LIMITS.cellCharacters } });
		}
		return this.#door.clean(value, () => place).trim();
	}

	/** @throws Refusal `hostile-key` */
	name(value: string, place: Place): string {
		if (isHostileName(value)) refuse('hostile-key', { ...place, field: value });
		return this.text(value, place);
	}

	/** Puts a value that a file writes as text under its name; blanks are left out. */
	put(to: Map<string, AttributeValue>, name: string, text: string, type: string, place: Place) {
		this.set(to, name, typedValue(text, type), place);
	}

	set(
		to: Map<string, AttributeValue>,
		name: string,
		value: AttributeValue | undefined,
		place: Place
	): void {
		if (value === undefined || name === '') return;
		if (to.size >= LIMITS.columns) {
			refuse('too-many-columns', { ...place, values: { limit: LIMITS.columns } });
		}
		if (Number.isNaN(value) && !isWeight(name)) {
			// A weight that is no number is judged where weights are; elsewhere it is left out.
			this.#notFinite(name, place);
		} else if (typeof value === 'string') {
			const text = this.text(value, { ...place, field: name });
			if (text !== '') to.set(name, text);
		} else if (typeof value === 'object') {
			const items = value.map((item) => this.text(item, { ...place, field: name }));
			to.set(name, items);
		} else {
			to.set(name, value);
		}
	}

	#notFinite(name: string, place: Place): void {
		this.#collector.once({
			code: 'number-not-finite',
			severity: 'warning',
			...place,
			field: name
		});
	}
}

export function isWeight(name: string): boolean {
	return /^(weight|strength|w|gewicht|sterkte)$/i.test(name);
}

/** Takes what an actor is called out of its attributes. */
export function takeLabel(attributes: Map<string, AttributeValue>): string | undefined {
	for (const name of ['label', 'Label', 'name', 'Name', 'naam', 'Naam']) {
		const value = attributes.get(name);
		if (value === undefined || typeof value === 'object') continue;
		attributes.delete(name);
		return String(value);
	}
	return undefined;
}

/** Takes out of the attributes of an edge whether it is an arc, where it says so there. */
export function takeDirected(attributes: Map<string, AttributeValue>): boolean | undefined {
	const value = attributes.get(DIRECTED);
	if (typeof value !== 'boolean') return undefined;
	attributes.delete(DIRECTED);
	return value;
}

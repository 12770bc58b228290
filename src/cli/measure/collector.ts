import type { Snapshot } from '#lib/graph/snapshot.ts';
import type { Measure, Reason, Result } from '#lib/measures/measure.ts';
import { NODE_OF, type Names } from './names.ts';
import { byName, type Note, type Output, type Values } from './output.ts';
import { bestSets, networkValue, nodeValue, type Told } from './values.ts';
import { writeKey } from './key.ts';
import type { Question } from './selection.ts';

type Tables = Pick<
	Output,
	'network' | 'actors' | 'households' | 'organisations' | 'groups' | 'pairs'
>;

/** Gathers values where the output keeps them, and why some are missing. */
export class Collector {
	readonly tables: Tables = {
		network: byName(),
		actors: byName(),
		households: byName(),
		organisations: byName(),
		groups: byName(),
		pairs: byName()
	};
	readonly notes: Note[] = [];

	/** Every node is listed, also when nothing was asked of it. */
	open(names: Names): void {
		for (const helper of names.helper) this.tables.actors[helper] ??= byName();
		for (const household of names.household) this.tables.households[household] ??= byName();
		for (const group of names.group) this.tables.organisations[group] ??= byName();
	}

	add(question: Question, snapshot: Snapshot, names: Names, result: Result): void {
		const { measure, key } = question;
		if (measure.scope === 'network') this.#addNetwork(question, snapshot, names, result);
		else if (measure.scope === 'pair') this.#addPairs(measure, snapshot, key, names, result);
		else this.#addNodes(question, snapshot, names, result);
	}

	#addNetwork(question: Question, snapshot: Snapshot, names: Names, result: Result): void {
		const { measure, key, parameters } = question;
		const told = networkValue(result, names);
		this.#put(this.tables.network, `network.${key}`, key, told, measure.guard?.(snapshot, 0));
		const remark = question.remark?.(snapshot);
		if (remark && told.value !== null) {
			const seed = question.seed === undefined ? {} : { seed: question.seed };
			this.notes.push({ at: `network.${key}`, reason: remark, undefined: false, ...seed });
		}
		const sets = bestSets(result, names);
		if (sets !== undefined) {
			this.tables.network[writeKey(`${measure.id}_sets`, parameters)] = sets;
		}
		const count = measure.leftOut?.(snapshot) ?? 0;
		if (count > 0 && told.value !== null) {
			const reason = 'ties-without-group';
			this.notes.push({ at: `network.${key}`, reason, undefined: false, count });
		}
	}

	#addPairs(measure: Measure, snapshot: Snapshot, key: string, names: Names, result: Result): void {
		if (result.kind !== 'pairNumbers') throw new RangeError(`${key} speaks of no pairs`);
		const own = names[result.of];
		for (let i = 0; i < result.values.length; i++) {
			const pair = `${own[result.pairs[i * 2]!]!}|${own[result.pairs[i * 2 + 1]!]!}`;
			const row = (this.tables.pairs[pair] ??= byName());
			const told = { value: result.values[i]! };
			this.#put(row, `pairs.${pair}.${key}`, key, told, measure.guard?.(snapshot, i));
		}
	}

	#addNodes(question: Question, snapshot: Snapshot, names: Names, result: Result): void {
		const { measure, key } = question;
		const [table, place] = this.#tableOf(question);
		const own = names[NODE_OF[measure.scope as keyof typeof NODE_OF]];
		// Who was spoken to is the same for everybody, and told once.
		const remark = question.remark?.(snapshot);
		if (remark) this.notes.push({ at: `${place}.*.${key}`, reason: remark, undefined: false });
		const isForAll = own.length > 0 && measure.guard?.(snapshot, 0) === 'few-answered';
		if (isForAll) {
			this.notes.push({ at: `${place}.*.${key}`, reason: 'few-answered', undefined: false });
		}
		own.forEach((name, i) => {
			const told = nodeValue(result, i, names);
			if (told.absent) return;
			const row = (table[name] ??= byName());
			const guard = isForAll ? undefined : measure.guard?.(snapshot, i);
			this.#put(row, `${place}.${name}.${key}`, key, told, guard);
		});
	}

	#tableOf({ measure, attribute }: Question): [Record<string, Values>, string] {
		if (measure.scope === 'household') return [this.tables.households, 'households'];
		if (measure.scope === 'actor') return [this.tables.actors, 'actors'];
		if (attribute === undefined) return [this.tables.organisations, 'organisations'];
		return [(this.tables.groups[attribute] ??= byName()), `groups.${attribute}`];
	}

	#put(row: Values, at: string, key: string, told: Told, guard: Reason | undefined): void {
		row[key] = told.value;
		if (told.reason) this.notes.push({ at, reason: told.reason, undefined: true });
		else if (guard && told.value !== null) this.notes.push({ at, reason: guard, undefined: false });
	}
}

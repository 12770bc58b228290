import { ACTOR_KINDS, IDENTITIES, type Actor, type ActorKind, type Attributes } from '../actor.ts';
import { OPEN_BEGIN, OPEN_END, dayBounds, type DayBounds } from '../day.ts';
import type { ActorColumns, WordKind } from './columns.ts';
import { GrowingInts } from './growing.ts';
import { listsFrom } from './lists.ts';
import type { ActorDetail } from './records.ts';

/** The growing table of actors, each found by kind and code. */
export class ActorTable {
	readonly kind = new GrowingInts();
	readonly identity = new GrowingInts();
	readonly code: string[] = [];
	readonly label: string[] = [];
	readonly functionName: string[] = [];
	readonly neighbourhood: string[] = [];
	readonly partOf = new GrowingInts();
	readonly mergedInto = new GrowingInts();
	readonly lifeDomains: number[][] = [];
	readonly attributes: (Attributes | undefined)[] = [];
	readonly details: (ActorDetail | undefined)[] = [];
	readonly #byCode = ACTOR_KINDS.map(() => new Map<string, number>());
	readonly #word: (kind: WordKind, code: string) => number;

	constructor(word: (kind: WordKind, code: string) => number) {
		this.#word = word;
	}

	find(kind: ActorKind, code: string): number | undefined {
		return this.#byCode[ACTOR_KINDS.indexOf(kind)]!.get(code);
	}

	put(actor: Actor, given: Pick<ActorDetail, 'codeGiven' | 'organisation'>): number {
		const index = this.find(actor.kind, actor.code) ?? this.#add(actor);
		this.label[index] ||= actor.kind === 'household' ? '' : (actor.label ?? '');
		this.functionName[index] ||= actor.function ?? '';
		this.neighbourhood[index] ||= actor.neighbourhood ?? '';
		for (const domain of actor.lifeDomains ?? []) {
			const word = this.#word('domain', domain);
			if (!this.lifeDomains[index]!.includes(word)) this.lifeDomains[index]!.push(word);
		}
		if (actor.attributes) {
			this.attributes[index] = { ...actor.attributes, ...this.attributes[index] };
		}
		this.#describe(index, actor, given);
		return index;
	}

	#add(actor: Actor): number {
		const kind = ACTOR_KINDS.indexOf(actor.kind);
		const index = this.kind.push(kind);
		this.identity.push(IDENTITIES.indexOf(actor.identity ?? 'person'));
		this.partOf.push(-1);
		this.mergedInto.push(-1);
		this.code.push(actor.code);
		this.label.push('');
		this.functionName.push('');
		this.neighbourhood.push('');
		this.lifeDomains.push([]);
		this.attributes.push(undefined);
		this.details.push(undefined);
		this.#byCode[kind]!.set(actor.code, index);
		return index;
	}

	/** Later rows fill what is open; the aliases and tags of all rows are kept. */
	#describe(index: number, actor: Actor, given: Pick<ActorDetail, 'codeGiven' | 'organisation'>) {
		const said: Record<string, unknown> = {
			...given,
			tier: actor.tier,
			organisationType: actor.organisationType,
			isEntrance: actor.isEntrance,
			from: actor.from,
			to: actor.to
		};
		const before: Record<string, unknown> = { ...this.details[index] };
		for (const [key, value] of Object.entries(said)) before[key] ??= value;
		for (const key of ['aliases', 'tags'] as const) {
			const all = new Set([...((before[key] as string[]) ?? []), ...(actor[key] ?? [])]);
			if (all.size > 0) before[key] = [...all];
		}
		if (Object.values(before).some((value) => value !== undefined)) this.details[index] = before;
	}

	columns(): ActorColumns {
		const length = this.code.length;
		return {
			length,
			id: Int32Array.from({ length }, (_, i) => i),
			kind: this.kind.bytes(),
			identity: this.identity.bytes(),
			code: this.code,
			label: this.label,
			functionName: this.functionName,
			neighbourhood: this.neighbourhood,
			partOf: this.partOf.ints(),
			mergedInto: this.mergedInto.ints(),
			since: Int32Array.from(this.details, (detail) => bound(detail?.from, 'earliest', OPEN_BEGIN)),
			until: Int32Array.from(this.details, (detail) => bound(detail?.to, 'latest', OPEN_END)),
			lifeDomains: listsFrom(this.lifeDomains),
			attributes: this.attributes
		};
	}
}

function bound(text: string | undefined, side: keyof DayBounds, open: number): number {
	return text ? (dayBounds(text)?.[side] ?? open) : open;
}

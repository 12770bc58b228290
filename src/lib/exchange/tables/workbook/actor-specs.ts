import { ACTOR_KINDS, type ActorKind } from '#lib/domain/actor.ts';
import { VALUE_WORDS } from '#lib/domain/columns/values.ts';
import { foldName } from '#lib/domain/fold.ts';
import { wordKey } from '#lib/domain/vocabulary/word-key.ts';

/** An actor that a sheet of the workbook declares. */
export interface ActorSpec {
	readonly kind: ActorKind;
	readonly code: string;
	readonly codeGiven: boolean;
	/** Its place in the records, once it was added. */
	index?: number;
}

const KIND_OF = new Map<string, ActorKind>(
	ACTOR_KINDS.flatMap((kind) => {
		const { nl, en } = VALUE_WORDS.actorKinds[kind];
		return [kind, nl, en].map((word) => [wordKey(word), kind] as const);
	})
);

/** The actors of a workbook, each found by its code, its name or an alias. */
export class ActorSpecs {
	readonly #byCode = new Map<string, ActorSpec[]>();
	readonly #byName = new Map<string, ActorSpec[]>();

	/** Declares an actor; undefined when its kind has that code already. */
	declare(spec: ActorSpec, names: readonly string[]): ActorSpec | undefined {
		const same = this.#byCode.get(spec.code) ?? [];
		if (same.some((other) => other.kind === spec.kind)) return undefined;
		this.#byCode.set(spec.code, [...same, spec]);
		for (const name of new Set(names.map(foldName))) {
			if (name !== '') this.#byName.set(name, [...(this.#byName.get(name) ?? []), spec]);
		}
		return spec;
	}

	/** Whom a cell names, among the kinds that may stand there. */
	find(text: string, kinds: readonly ActorKind[]): ActorSpec | 'unknown' | 'ambiguous' {
		const whole = this.#among(text, kinds);
		if (whole !== 'unknown') return whole;
		const prefixed = /^([^:]+):\s*(.+)$/.exec(text);
		const kind = prefixed ? KIND_OF.get(wordKey(prefixed[1]!)) : undefined;
		return kind && kinds.includes(kind) ? this.#among(prefixed![2]!, [kind]) : 'unknown';
	}

	#among(text: string, kinds: readonly ActorKind[]): ActorSpec | 'unknown' | 'ambiguous' {
		for (const found of [this.#byCode.get(text), this.#byName.get(foldName(text))]) {
			const fitting = (found ?? []).filter((spec) => kinds.includes(spec.kind));
			if (fitting.length === 1) return fitting[0]!;
			if (fitting.length > 1) return 'ambiguous';
		}
		return 'unknown';
	}
}

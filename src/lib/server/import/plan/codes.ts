import type { ActorKind } from '#lib/domain/actor.ts';

/** What the codes we give begin with. They count, and say nothing of a name. */
const PREFIXES: Readonly<Record<Exclude<ActorKind, 'household'>, string>> = {
	professional: 'P',
	informal: 'I',
	organisation: 'O',
	forum: 'F'
};

/** Gives codes to actors that have none: P-0001, O-0001, and on from the highest in use. */
export class CodeMaker {
	readonly #highest = new Map<ActorKind, number>();

	/** Takes a code out of the ones that can be given. */
	take(kind: ActorKind, code: string): void {
		if (kind === 'household') return;
		const match = /^([A-Z])-(\d{1,9})$/.exec(code);
		if (match?.[1] !== PREFIXES[kind]) return;
		this.#highest.set(kind, Math.max(this.#highest.get(kind) ?? 0, Number(match[2])));
	}

	next(kind: Exclude<ActorKind, 'household'>): string {
		const number = (this.#highest.get(kind) ?? 0) + 1;
		this.#highest.set(kind, number);
		return `${PREFIXES[kind]}-${String(number).padStart(4, '0')}`;
	}
}
